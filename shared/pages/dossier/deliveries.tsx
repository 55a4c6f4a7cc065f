import type { MailStatus, OutboxMail } from '../../ports.ts';
import { Badge, Panel } from '../components/marks.tsx';
import { templateLabels } from '../labels/templates.ts';
import { mailStatusLabels } from '../labels/values.ts';
import { maskedAddress } from '../masked.ts';
import { localTime } from '../time.ts';

const shownAtOnce = 6;
const unreached: readonly MailStatus[] = ['bounced', 'complained', 'suppressed', 'rejected'];
const isUnreached = ({ status }: OutboxMail): boolean => unreached.includes(status);

const tone = (mail: OutboxMail) => {
  if (mail.status === 'delivered') return 'good';
  return isUnreached(mail) ? 'bad' : 'neutral';
};

/** Mails about a dossier: those that reached nobody, then the newest; a life of a year makes a hundred. */
export const Deliveries = ({ mails }: { mails: readonly OutboxMail[] }) => {
  if (mails.length === 0) return null;
  const newestFirst = mails.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const failed = newestFirst.filter(isUnreached);
  const others = newestFirst.filter((mail) => !isUnreached(mail));
  const earlier = others.slice(shownAtOnce);
  return (
    <Panel title={`Thư đã gửi về hồ sơ này (${mails.length})`} id="thu">
      {failed.length > 0 ? (
        <p>
          <strong>{failed.length} thư không tới được người nhận.</strong> Người đó vẫn thấy việc khi
          đăng nhập.
        </p>
      ) : null}
      <Mails mails={[...failed, ...others.slice(0, shownAtOnce)]} />
      {earlier.length > 0 ? (
        <details class="more">
          <summary>Xem {earlier.length} thư trước đó</summary>
          <Mails mails={earlier} />
        </details>
      ) : null}
    </Panel>
  );
};

const Mails = ({ mails }: { mails: readonly OutboxMail[] }) => (
  <div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Lúc</th>
          <th scope="col">Thư</th>
          <th scope="col">Người nhận</th>
          <th scope="col">Tình trạng</th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <tr>
            <td>{localTime(mail.createdAt)}</td>
            <td>{templateLabels[mail.template]}</td>
            <td>
              {mail.to.name}
              {mail.address ? <span class="hint">{maskedAddress(mail.address)}</span> : null}
            </td>
            <td>
              <Badge tone={tone(mail)}>{mailStatusLabels[mail.status]}</Badge>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
