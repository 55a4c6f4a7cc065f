import type { Siblings } from '../../domain/programmes/cascade.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { percent, shortDate } from '../../domain/text/formats.ts';
import { Form } from '../components/form.tsx';
import { Badge, Empty, Panel } from '../components/marks.tsx';
import type { FormToken, PageContext } from '../pageContext.ts';
import { chaseAddress, lifeAddress, paperPlanAddress } from './address.ts';
import type { CascadeRow } from './cascadeRow.ts';
import { PlanFrame } from './frame.tsx';
import { paperLine } from './labels.ts';

interface CascadeProps {
  readonly context: PageContext;
  readonly programme: Programme;
  /** Worst first; only what the reader may see. */
  readonly rows: readonly CascadeRow[];
  readonly siblings: readonly Siblings[];
  /** The reader may ask units for their plan. */
  readonly chases: boolean;
  readonly today: string;
  readonly token: () => FormToken;
  readonly done?: string;
  readonly problem?: string;
}

/** Which units issued their own plan under this one, and who was asked. */
export const CascadePage = (props: CascadeProps) => {
  const { context, programme, rows, done, problem } = props;
  return (
    <PlanFrame
      context={context}
      programme={programme}
      title="Kế hoạch của các đơn vị"
      lead={paperLine(programme)}
      {...(done ? { done } : {})}
    >
      {problem ? (
        <div class="summary bad" role="alert">
          <p>{problem}</p>
        </div>
      ) : null}
      <Totals rows={rows} />
      <Panel title={`Đơn vị (${rows.length})`} id="don-vi">
        {rows.length === 0 ? (
          <Empty title="Không có đơn vị nào phải xây dựng kế hoạch theo văn bản này." />
        ) : (
          <Rows {...props} />
        )}
      </Panel>
      <SiblingPlans {...props} />
    </PlanFrame>
  );
};

const Totals = ({ rows }: Pick<CascadeProps, 'rows'>) => {
  const count = (kind: CascadeRow['standing']['kind']) =>
    rows.filter(({ standing }) => standing.kind === kind).length;
  return (
    <Panel title="Toàn bộ" id="toan-bo">
      <dl class="facts">
        <dt>Đã ban hành</dt>
        <dd>
          <strong>{count('issued')}</strong> trên {rows.length} đơn vị (
          {percent(count('issued'), rows.length)})
        </dd>
        <dt>Còn là dự thảo</dt>
        <dd>{count('draft')}</dd>
        <dt>Chưa có</dt>
        <dd>{count('missing')}</dd>
      </dl>
    </Panel>
  );
};

const Rows = (props: CascadeProps) => (
  <div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Đơn vị</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Văn bản</th>
          <th scope="col">Đã nhắc</th>
          {props.chases ? <th scope="col">Việc</th> : null}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr>
            <th scope="row">
              <a href={paperPlanAddress(props.programme.id, row.unit.id)}>{row.unit.name}</a>
            </th>
            <td data-label="Tình trạng">
              <Standing standing={row.standing} />
            </td>
            <td data-label="Văn bản">
              <Paper row={row} />
            </td>
            <td data-label="Đã nhắc">{chasedWords(row)}</td>
            {props.chases ? (
              <td data-label="Việc">
                <Ask {...props} row={row} />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

interface RowProps {
  readonly row: CascadeRow;
}

const Paper = ({ row: { child, standing } }: RowProps) => {
  if (child) return <a href={lifeAddress(child.id)}>{paperLine(child)}</a>;
  return <>{standing.kind === 'issued' ? standing.symbol : '–'}</>;
};

const chasedWords = ({ record: { chased } }: CascadeRow): string => {
  const last = chased.at(-1);
  return last ? `${chased.length} lần, gần nhất ${shortDate(last.on)}` : 'Chưa';
};

const Ask = ({ row, programme, today, token }: CascadeProps & RowProps) => {
  if (row.standing.kind === 'issued') return <span class="muted">Không cần nhắc</span>;
  if (row.record.chased.at(-1)?.on === today) return <span class="muted">Hôm nay đã nhắc</span>;
  return (
    <Form action={chaseAddress(programme.id, row.unit.id)} token={token()}>
      <button type="submit" class="secondary">
        Nhắc<span class="visually-hidden"> {row.unit.name}</span>
      </button>
    </Form>
  );
};

const Standing = ({ standing }: Pick<CascadeRow, 'standing'>) => {
  if (standing.kind === 'issued')
    return <Badge tone="good">Đã ban hành {standing.on ? shortDate(standing.on) : ''}</Badge>;
  return standing.kind === 'draft' ? (
    <Badge tone="waiting">Dự thảo</Badge>
  ) : (
    <Badge tone="bad">Chưa có</Badge>
  );
};

const SiblingPlans = ({ siblings }: Pick<CascadeProps, 'siblings'>) =>
  siblings.length === 0 ? null : (
    <Panel title="Cùng thực hiện một văn bản" id="cung-cap">
      {siblings.map(({ symbol, plans }) => (
        <>
          <h3>{symbol} (văn bản này không có trong hệ thống)</h3>
          <ul>
            {plans.map((plan) => (
              <li>
                <a href={lifeAddress(plan.id)}>{plan.name}</a>
                <span class="hint">
                  {plan.issuer.snapshotName} · {paperLine(plan)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ))}
      <p class="muted small">
        Các kế hoạch này ngang nhau: không kế hoạch nào được lập để thực hiện kế hoạch kia.
      </p>
    </Panel>
  );
