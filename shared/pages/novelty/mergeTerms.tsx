import type { Child } from 'hono/jsx';
import type { Dossier, MergeProposal } from '../../domain/dossier/state.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Badge, Panel } from '../components/marks.tsx';

const workName = ({ number, title }: { readonly number?: string; readonly title: string }) =>
  [number, title].filter(Boolean).join(' · ');

/** What is proposed, in full: which dossier goes into which, and what each author has then. */
export const MergeTerms = ({
  dossier,
  merge,
  children,
}: {
  dossier: Dossier;
  merge: MergeProposal;
  children?: Child;
}) => (
  <Panel title="Đề nghị gộp hai hồ sơ" id="noi-dung-gop">
    <dl class="facts">
      <dt>Hồ sơ sẽ kết thúc</dt>
      <dd>{workName({ number: dossier.number, title: dossier.content.title })}</dd>
      <dt>Hồ sơ sẽ đi tiếp</dt>
      <dd>{workName(merge.into)}</dd>
      <dt>Người đề nghị</dt>
      <dd>
        {merge.by.name}, ngày {shortDate(merge.on)}
      </dd>
      <dt>Lý do</dt>
      <dd class="prose">{merge.reason}</dd>
    </dl>
    <h3>Tác giả và tỷ lệ đóng góp sau khi gộp</h3>
    <ul>
      {merge.shares.map(({ person, share }) => (
        <li>
          {person.name}: <strong>{share}%</strong>
        </li>
      ))}
    </ul>
    <h3>Ý kiến của tác giả chính</h3>
    <ul>
      {merge.asked.map((person) => (
        <li>
          {person.name}{' '}
          {merge.agreed.some(({ personId }) => personId === person.personId) ? (
            <Badge tone="good">Đã đồng ý</Badge>
          ) : (
            <Badge tone="waiting">Chưa trả lời</Badge>
          )}
        </li>
      ))}
    </ul>
    <p class="small">
      Trả lời đến hết {shortDate(merge.due.on)}. Chỉ gộp khi cả hai tác giả chính đồng ý; trước đó
      ai cũng rút lại được, và cả hai hồ sơ vẫn được xử lý bình thường. Gộp xong, nội dung, tệp và
      lịch sử của hồ sơ kết thúc vẫn đọc được ở địa chỉ cũ.
    </p>
    {children}
  </Panel>
);
