import { holidayAlarms } from '../../../shared/app/holidayAlarm.ts';
import type { HolidayYear } from '../../../shared/domain/calendar/workingDays.ts';
import {
  HolidayYearPage,
  HolidayYearsPage,
} from '../../../shared/pages/administration/holidayPages.tsx';
import { type FieldError, type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import {
  type Administrator,
  administering,
  administeringForm,
  type SentForm,
} from '../administering.ts';
import { readHolidayYear } from '../forms/administrationForms.ts';
import { formToken } from '../formToken.ts';
import { fieldOf } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { markOf } from '../secrets.ts';
import { actOf, contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** Years that an administrator may enter; also keeps odd words out of the key. */
const isYear = (text: string): boolean => /^20\d\d$/.test(text);

/** The days that the law fixes, to begin a new year with. Source: Labour Code 2019, Art. 112. */
const begun = (year: string): HolidayYear => ({
  holidays: [
    { on: `${year}-01-01`, name: 'Tết Dương lịch' },
    { on: `${year}-04-30`, name: 'Ngày Chiến thắng' },
    { on: `${year}-05-01`, name: 'Ngày Quốc tế lao động' },
    { on: `${year}-09-02`, name: 'Quốc khánh' },
  ],
  workingSaturdays: [],
  confirmed: false,
});

async function list(c: WebContext, { visitor, realm }: Administrator): Promise<Response> {
  const { today } = c.get('moment');
  const years = await c.get('deps').holidays.years(visitor.tenant);
  const last = Object.keys(years).toSorted().at(-1);
  const next = last ? String(Number(last) + 1) : today.slice(0, 4);
  return page(
    c,
    <HolidayYearsPage
      context={contextFor(c, visitor)}
      years={years}
      alarms={holidayAlarms(years, today)}
      {...(realm.whole ? { next } : {})}
    />,
  );
}

interface Shown {
  readonly state?: FormState;
  readonly status?: PageStatus;
}

async function show(
  c: WebContext,
  { visitor, realm }: Administrator,
  { state = untouched, status }: Shown = {},
): Promise<Response> {
  const year = c.req.param('year') ?? '';
  const stored = (await c.get('deps').holidays.years(visitor.tenant))[year];
  if (!isYear(year) || (!stored && !realm.whole)) return notFound(c);
  return page(
    c,
    <HolidayYearPage
      context={contextFor(c, visitor)}
      token={formToken(visitor.nonce)}
      year={year}
      table={stored ?? begun(year)}
      isNew={!stored}
      mayChange={realm.whole}
      seen={markOf(stored ?? null)}
      state={state}
      {...(c.req.query('xong') === 'luu' ? { done: 'Đã lưu bảng ngày nghỉ.' } : {})}
    />,
    status,
  );
}

async function save(c: WebContext, form: SentForm): Promise<Response> {
  const year = c.req.param('year') ?? '';
  const { visitor, realm, entered } = form;
  if (!realm.whole || !isYear(year)) return notFound(c);
  const again = (errors: readonly FieldError[], status: PageStatus = 422) =>
    show(c, form, { state: { errors, entered }, status });
  const { holidays } = c.get('deps');
  const stored = (await holidays.years(visitor.tenant))[year];
  if (fieldOf(entered, 'seen') !== markOf(stored ?? null))
    return again(
      [{ field: '', message: 'Bảng vừa được người khác sửa. Xin so lại với bảng mới rồi lưu.' }],
      409,
    );
  const read = readHolidayYear(year, entered);
  if (!read.ok) return again(read.errors);
  const changed = { by: visitor.person.name, on: c.get('moment').today };
  await holidays.save(visitor.tenant, year, { ...read.value, changed }, actOf(c, visitor));
  return c.redirect(`/quan-tri/ngay-nghi/${year}?xong=luu`, 303);
}

export function administrationHolidayRoutes(app: WebHono): void {
  app.get('/quan-tri/ngay-nghi', administering(list));
  app.get(
    '/quan-tri/ngay-nghi/:year',
    administering((c, by) => show(c, by)),
  );
  app.post('/quan-tri/ngay-nghi/:year', administeringForm(save, { own: ['state'] }));
}
