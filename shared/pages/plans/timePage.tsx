import type { Programme } from '../../domain/programmes/programme.ts';
import { isGiven, type TimeGiven } from '../../domain/programmes/timeGiven.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Area, Check, Line, type Option, Select } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Badge, Empty, Panel } from '../components/marks.tsx';
import { RegistrationDays } from '../components/window.tsx';
import { limits } from '../limits.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { localTime } from '../time.ts';
import { revokeTimeAddress, timeAddress } from './address.ts';
import { PlanFrame } from './frame.tsx';

export interface TimeRow {
  readonly unit: { readonly id: string; readonly name: string };
  readonly given: TimeGiven;
}

interface TimeProps {
  readonly context: PageContext;
  readonly programme: Programme;
  /** Newest first; of the reader's own unit for those who do not administer the plan. */
  readonly rows: readonly TimeRow[];
  /** Units that can be given time; none for those who may not give it. */
  readonly units: readonly Option[];
  readonly today: string;
  readonly token: () => FormToken;
  readonly state: FormState;
  readonly done?: string;
}

const form = 'gia-han';

/** Who may register beyond the plan's days, why, and who allowed it. */
export const TimePage = (props: TimeProps) => {
  const { context, programme, rows, units, done } = props;
  return (
    <PlanFrame
      context={context}
      programme={programme}
      title="Gia hạn cho từng đơn vị"
      lead={<RegistrationDays programme={programme} />}
      {...(done ? { done } : {})}
    >
      <div class={units.length > 0 ? 'columns side' : 'columns'}>
        {units.length > 0 ? <Give {...props} /> : null}
        <Panel title={`Đã gia hạn (${rows.length})`} id="da-gia-han">
          {rows.length === 0 ? (
            <Empty
              title={
                units.length > 0
                  ? 'Chưa gia hạn cho đơn vị nào.'
                  : 'Đơn vị của Ông/Bà chưa được gia hạn.'
              }
            />
          ) : null}
          <ul class="tasks">
            {rows.map((row) => (
              <Given {...props} row={row} />
            ))}
          </ul>
        </Panel>
      </div>
    </PlanFrame>
  );
};

const Give = ({ programme, units, token, state }: TimeProps) => {
  const bar = programme.form.firstApplication;
  return (
    <Panel title="Gia hạn" id="gia-han">
      <Form action={timeAddress(programme.id)} token={token()}>
        <ErrorSummary form={form} errors={state.errors} />
        <Select form={form} state={state} name="unit" label="Đơn vị" options={units} required />
        <Line
          form={form}
          state={state}
          name="until"
          label="Đến hết ngày"
          hint="Hồ sơ gửi sau ngày cuối đã công bố được đánh dấu nộp muộn."
          type="date"
          required
        />
        {bar ? (
          <Check
            form={form}
            state={state}
            name="liftsTimeBar"
            label={`Nhận cả đơn đã quá ${bar.barMonths} tháng kể từ lần áp dụng đầu`}
            hint={bar.clause}
          />
        ) : null}
        <Area
          form={form}
          state={state}
          name="reason"
          label="Lý do"
          hint="Ai, khi nào, văn bản nào đề nghị. Đơn vị đọc được."
          maximum={limits.remark}
          rows={3}
          required
        />
        <button type="submit">Gia hạn</button>
      </Form>
    </Panel>
  );
};

const Given = ({ programme, row, units, today, token }: TimeProps & { readonly row: TimeRow }) => {
  const { unit, given } = row;
  const current = isGiven(given, today);
  return (
    <li class="task">
      <h3>{unit.name}</h3>
      <p class="meta">
        <span>Đến hết {shortDate(given.until)}</span>
        <Badge tone={current ? 'good' : 'neutral'}>
          {given.revoked ? 'Đã thu hồi' : current ? 'Đang hiệu lực' : 'Đã hết hạn'}
        </Badge>
      </p>
      {given.liftsTimeBar ? <p>Nhận cả đơn đã quá thời hạn kể từ lần áp dụng đầu.</p> : null}
      <p class="prose">Lý do: {given.granted.reason}</p>
      <p class="muted small">
        {given.granted.by.name} gia hạn lúc {localTime(given.granted.at)}
        {given.revoked
          ? `; ${given.revoked.by.name} thu hồi lúc ${localTime(given.revoked.at)}: ${given.revoked.reason}`
          : ''}
      </p>
      {current && units.length > 0 ? (
        <details class="no-print">
          <summary>Thu hồi</summary>
          <Form action={revokeTimeAddress(programme.id, unit.id, given.number)} token={token()}>
            <Area
              form={`thu-hoi-${unit.id}-${given.number}`}
              state={{ errors: [] }}
              name="reason"
              label="Lý do thu hồi"
              hint="Hồ sơ đã gửi không bị ảnh hưởng."
              maximum={limits.remark}
              rows={2}
              required
            />
            <button type="submit" class="secondary">
              Thu hồi gia hạn
            </button>
          </Form>
        </details>
      ) : null}
    </li>
  );
};
