import { wholeNumber } from '../../domain/text/formats.ts';
import { Line, Select } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Empty, Panel } from '../components/marks.tsx';
import { withheldLabels } from '../labels/trail.ts';
import { Layout, PageHead } from '../layout.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { localTime } from '../time.ts';
import { trailAddress } from '../trailAddress.ts';
import { Done } from './frame.tsx';
import type { ExportDone, ShownEntry, TrailStanding } from './trailShown.ts';

interface TrailProps {
  readonly context: PageContext;
  readonly token: FormToken;
  readonly state: FormState;
  readonly standing: TrailStanding;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** May take files of it away. */
  readonly keeps: boolean;
  readonly today: string;
  /** Newest first. */
  readonly newest: readonly ShownEntry[];
  readonly done?: ExportDone;
}

/** Everything that happened in the department, its chain of hashes, and files to check it elsewhere. */
export const TrailPage = (props: TrailProps) => {
  const { context, done } = props;
  return (
    <Layout context={context} title="Nhật ký">
      <Crumbs context={context} />
      <PageHead title="Nhật ký">
        <p>
          Ai làm gì, lúc nào, bằng cách nào, thay cho ai, trước và sau. Mỗi mục mang mã băm nối với
          mục trước, nên sửa, xóa, đổi chỗ hay cắt bớt đều bị phát hiện.
        </p>
      </PageHead>
      {done ? <Made done={done} standing={props.standing} /> : null}
      <ErrorSummary form="xuat" errors={props.state.errors} />
      <Standing standing={props.standing} />
      {props.keeps ? <ExportForm {...props} /> : null}
      <Newest entries={props.newest} />
    </Layout>
  );
};

/** Inspectors have no administration to go back to. */
const Crumbs = ({ context: { navigation } }: { context: PageContext }) =>
  navigation.some(({ href }) => href === '/quan-tri') ? (
    <nav class="crumbs" aria-label="Đường dẫn">
      <a href="/quan-tri">Quản trị</a> › <span aria-current="page">Nhật ký</span>
    </nav>
  ) : null;

const Made = ({ done, standing }: { done: ExportDone; standing: TrailStanding }) => (
  <Done>
    Đã lập tệp nhật ký từ {done.from} đến {done.to}. Tải trong vòng một ngày:{' '}
    <a href={`${trailAddress}/tai/${done.id}.jsonl`}>tệp để kiểm tra (JSON Lines)</a>,{' '}
    <a href={`${trailAddress}/tai/${done.id}.csv`}>tệp để đọc (CSV)</a>,{' '}
    <a href={`${trailAddress}/verify-audit.mjs`}>chương trình kiểm tra</a>. Kiểm tra trên máy có
    Node.js, không cần mạng:
    <code class="block">
      node verify-audit.mjs {done.id}.jsonl
      {standing.mailed ? ` --checkpoint ${standing.mailed.place}` : ''}
    </code>
  </Done>
);

const Standing = ({ standing: { head, mailed } }: { standing: TrailStanding }) => (
  <Panel title="Chuỗi mã băm" id="chuoi">
    {head ? (
      <dl class="facts">
        <dt>Số mục</dt>
        <dd>{wholeNumber(head.number)}</dd>
        <dt>Ghi đến</dt>
        <dd>{localTime(head.at)}</dd>
        <dt>Mắt xích cuối</dt>
        <dd>
          <code class="long">{head.place}</code>
        </dd>
        <dt>Mốc đã gửi thư</dt>
        <dd>
          {mailed ? (
            <>
              {localTime(mailed.at)}: <code class="long">{mailed.place}</code>
            </>
          ) : (
            'Chưa có. Mốc được gửi mỗi tuần cho quản trị và thanh tra của Sở.'
          )}
        </dd>
      </dl>
    ) : (
      <Empty title="Chưa có mục nào trong chuỗi.">
        <p>Việc vừa làm được ghi vào chuỗi trong vòng 15 phút, hoặc ngay khi lập tệp.</p>
      </Empty>
    )}
  </Panel>
);

const ExportForm = ({ token, state, units, today }: TrailProps) => (
  <Panel title="Lập tệp nhật ký" id="lap-tep">
    <Form action={trailAddress} token={token}>
      <Line
        form="xuat"
        name="from"
        label="Từ ngày"
        type="date"
        value={`${today.slice(0, 8)}01`}
        hint="Ngày mục được ghi vào chuỗi, trong vòng 15 phút sau khi xảy ra."
        state={state}
        required
      />
      <Line
        form="xuat"
        name="to"
        label="Đến hết ngày"
        type="date"
        value={today}
        state={state}
        required
      />
      <Select
        form="xuat"
        name="unit"
        label="Đơn vị"
        hint="Để trống: mọi đơn vị Ông/Bà được xem. Mục của đơn vị khác chỉ có mã băm, để chuỗi vẫn kiểm tra được."
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        state={state}
      />
      <p class="muted small">
        Bản nháp chưa gửi và vụ việc chỉ bốn bộ phận được xem không có nội dung trong tệp. Việc lập
        tệp cũng được ghi vào nhật ký.
      </p>
      <p class="buttons">
        <button type="submit">Lập tệp</button>
      </p>
    </Form>
  </Panel>
);

const Newest = ({ entries }: { entries: readonly ShownEntry[] }) =>
  entries.length === 0 ? null : (
    <Panel title="Mục mới nhất" id="moi-nhat">
      <div class="scroll">
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">Mục</th>
              <th scope="col">Việc</th>
              <th scope="col">Ai</th>
              <th scope="col">Lúc</th>
              <th scope="col">Kênh</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr>
                <th scope="row">{entry.number}</th>
                {'withheld' in entry ? (
                  <td data-label="Việc" class="muted" colspan={4}>
                    {withheldLabels[entry.withheld]}
                  </td>
                ) : (
                  <>
                    <td data-label="Việc">
                      {entry.what}
                      {entry.about ? <span class="muted"> · {entry.about}</span> : null}
                    </td>
                    <td data-label="Ai">{entry.who}</td>
                    <td data-label="Lúc">{localTime(entry.at)}</td>
                    <td data-label="Kênh">{entry.channel}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
