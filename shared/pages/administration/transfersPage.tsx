import type { Transfer } from '../../domain/organisation/transfer.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Badge, Empty, Panel } from '../components/marks.tsx';
import { transferLabels, transferTones } from '../labels/transfers.ts';
import type { PageContext } from '../pageContext.ts';
import { transferAddress } from '../transferAddress.ts';
import { AdministrationFrame } from './frame.tsx';

/** Transfers with the way to their pages. */
export const TransferList = ({
  transfers,
  empty,
}: {
  readonly transfers: readonly Transfer[];
  readonly empty: string;
}) =>
  transfers.length === 0 ? (
    <Empty title={empty} />
  ) : (
    <ul class="owed">
      {transfers.map(({ person, number, from, to, firstDay, status }) => (
        <li>
          <p>
            <a href={transferAddress(person.id, number)}>
              {person.name}, từ ngày {shortDate(firstDay)}
            </a>{' '}
            <Badge tone={transferTones[status]}>{transferLabels[status]}</Badge>
          </p>
          <p class="muted">
            {from.name} → {to.name}
          </p>
        </li>
      ))}
    </ul>
  );

interface TransfersProps {
  readonly context: PageContext;
  /** Open proposals to units of the realm. */
  readonly asked: readonly Transfer[];
  /** Open proposals from units of the realm. */
  readonly proposed: readonly Transfer[];
  /** Accepted ones of either side whose day is still to come. */
  readonly accepted: readonly Transfer[];
}

/** What the administrator has to answer, what others have to, and what is agreed. */
export const TransfersPage = ({ context, asked, proposed, accepted }: TransfersProps) => (
  <AdministrationFrame
    context={context}
    title="Chuyển công tác"
    lead="Đề nghị chuyển một người được lập trên trang của người đó, trong mục Đơn vị và nhân sự."
  >
    <Panel title={`Chờ đơn vị mình trả lời (${asked.length})`} id="cho-tra-loi">
      <TransferList transfers={asked} empty="Không có đề nghị nào chờ trả lời." />
    </Panel>
    <Panel title={`Đã đề nghị, chờ đơn vị khác trả lời (${proposed.length})`} id="da-de-nghi">
      <TransferList transfers={proposed} empty="Không có đề nghị nào đang chờ." />
    </Panel>
    <Panel title={`Đã nhận, chờ đến ngày (${accepted.length})`} id="da-nhan">
      <TransferList transfers={accepted} empty="Không có ai sắp chuyển." />
    </Panel>
  </AdministrationFrame>
);
