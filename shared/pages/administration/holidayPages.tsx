import type { HolidayYear } from '../../domain/calendar/workingDays.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Area, Choice, Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Badge, Panel } from '../components/marks.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { AdministrationFrame, Done } from './frame.tsx';
import { HolidayAlarms, type ShownAlarm } from './holidayAlarms.tsx';

const isProvisional = ({ confirmed }: HolidayYear): boolean => confirmed === false;

const Standing = ({ table }: { table: HolidayYear }) =>
  isProvisional(table) ? (
    <Badge tone="waiting">Tạm tính</Badge>
  ) : (
    <Badge tone="good">Đã xác nhận</Badge>
  );

interface YearsProps {
  readonly context: PageContext;
  readonly years: Readonly<Record<string, HolidayYear>>;
  readonly alarms: readonly ShownAlarm[];
  /** The next year without a table, for those who may enter it. */
  readonly next?: string;
}

/** The tables of days off, newest year first. */
export const HolidayYearsPage = ({ context, years, alarms, next }: YearsProps) => (
  <AdministrationFrame
    context={context}
    title="Ngày nghỉ"
    lead="Mọi thời hạn tính theo ngày làm việc đều dựa vào các bảng này."
  >
    <HolidayAlarms alarms={alarms} />
    {next ? (
      <p class="buttons">
        <a class="button" href={`/quan-tri/ngay-nghi/${next}`}>
          Nhập bảng năm {next}
        </a>
      </p>
    ) : null}
    <div class="panel scroll">
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Năm</th>
            <th scope="col">Tình trạng</th>
            <th scope="col" class="number">
              Ngày nghỉ
            </th>
            <th scope="col" class="number">
              Ngày làm bù
            </th>
            <th scope="col">Nguồn</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(years)
            .toSorted(([a], [b]) => b.localeCompare(a))
            .map(([year, table]) => (
              <tr>
                <th scope="row">
                  <a href={`/quan-tri/ngay-nghi/${year}`}>{year}</a>
                </th>
                <td>
                  <Standing table={table} />
                </td>
                <td class="number" data-label="Ngày nghỉ">
                  {table.holidays.length}
                </td>
                <td class="number" data-label="Ngày làm bù">
                  {table.workingSaturdays.length}
                </td>
                <td data-label="Nguồn">{table.source ?? '–'}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  </AdministrationFrame>
);

interface YearProps {
  readonly context: PageContext;
  readonly token: FormToken;
  readonly year: string;
  readonly table: HolidayYear;
  /** Nothing is stored for the year yet. */
  readonly isNew: boolean;
  /** Only the department's administrators change what holds for all. */
  readonly mayChange: boolean;
  /** Mark of the table that the form was filled from. */
  readonly seen: string;
  readonly state: FormState;
  readonly done?: string;
}

const above = [{ href: '/quan-tri/ngay-nghi', label: 'Ngày nghỉ' }];

/** One year's days off: shown to every administrator, changed by the department's. */
export const HolidayYearPage = (props: YearProps) => {
  const { context, year, table, mayChange, isNew, done } = props;
  return (
    <AdministrationFrame context={context} title={`Ngày nghỉ năm ${year}`} above={above} narrow>
      {done ? <Done>{done}</Done> : null}
      {isNew ? null : (
        <p>
          <Standing table={table} />{' '}
          {table.changed ? (
            <span class="muted">
              Sửa lần cuối ngày {shortDate(table.changed.on)}, {table.changed.by}
            </span>
          ) : null}
        </p>
      )}
      {mayChange ? <YearForm {...props} /> : <YearTable table={table} />}
    </AdministrationFrame>
  );
};

const asLines = (table: HolidayYear): string =>
  table.holidays.map(({ on, name }) => `${shortDate(on)} ${name}`).join('\n');

const YearForm = ({ token, year, table, seen, state, isNew }: YearProps) => {
  const common = { form: 'nam', state, required: true };
  return (
    <>
      <ErrorSummary form="nam" errors={state.errors} />
      <Form action={`/quan-tri/ngay-nghi/${year}`} token={token} class="panel">
        <input type="hidden" name="seen" value={seen} />
        <Area
          {...common}
          name="holidays"
          label="Ngày nghỉ"
          hint="Mỗi dòng một ngày: ngày/tháng/năm rồi tên, ví dụ 02/09/2023 Quốc khánh."
          value={asLines(table)}
          maximum={10_000}
          rows={14}
        />
        <Area
          {...common}
          required={false}
          name="workingSaturdays"
          label="Ngày làm bù vào thứ Bảy, Chủ nhật"
          hint="Mỗi dòng một ngày; để trống nếu không có."
          value={table.workingSaturdays.map(shortDate).join('\n')}
          maximum={2_000}
          rows={3}
        />
        <Line
          {...common}
          name="source"
          label="Nguồn"
          hint="Thông báo mà các ngày được lấy từ đó."
          value={table.source ?? ''}
          maximum={300}
        />
        <Choice
          {...common}
          name="state"
          label="Tình trạng"
          options={[
            { value: 'confirmed', label: 'Đã có thông báo chính thức' },
            {
              value: 'provisional',
              label: 'Tạm tính',
              hint: 'Người xem thời hạn được báo là ngày có thể đổi',
            },
          ]}
          chosen={isNew ? [] : [isProvisional(table) ? 'provisional' : 'confirmed']}
        />
        <p class="hint">
          Thời hạn đã giao giữ nguyên ngày; thời hạn giao sau khi lưu được tính theo bảng mới.
        </p>
        <p class="buttons">
          <button type="submit">Lưu bảng năm {year}</button>
        </p>
      </Form>
    </>
  );
};

const YearTable = ({ table }: { table: HolidayYear }) => (
  <Panel title={`Ngày nghỉ (${table.holidays.length})`} id="ngay-nghi">
    <p class="muted small">Bảng này dùng chung; quản trị của Sở Y tế sửa được.</p>
    <ul>
      {table.holidays.map(({ on, name }) => (
        <li>
          {shortDate(on)}: {name}
        </li>
      ))}
    </ul>
    {table.workingSaturdays.length > 0 ? (
      <p>Làm bù: {table.workingSaturdays.map(shortDate).join(', ')}.</p>
    ) : null}
    <p class="muted small">Nguồn: {table.source ?? 'chưa ghi'}.</p>
  </Panel>
);
