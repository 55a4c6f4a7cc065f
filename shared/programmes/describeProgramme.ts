import type { WorkingCalendar } from '../domain/calendar/workingDays.ts';
import { issuedWords, numberWords } from '../domain/programmes/planPaper.ts';
import type {
  MonthLimit,
  Programme,
  ReportDuty,
  Step,
  WorkingDayLimit,
} from '../domain/programmes/programme.ts';
import { routeOf } from '../domain/programmes/tracks.ts';
import { dayOfLimit } from '../domain/steps/lastDay.ts';
import { shortDate } from '../domain/text/formats.ts';
import { describeCriteria } from './describeCriteria.ts';
import { describeDates } from './describeDates.ts';
import type { DescriptionPart } from './descriptionPart.ts';
import type { HolidayTable } from './holidays.ts';

type Names = (role: string) => string;

/**
 * Says in Vietnamese what a plan will do: dates with clause and computation, who is asked for what
 * at which step, which reports are owed, and what is still missing before it can run.
 */
export function describeProgramme(
  programme: Programme,
  calendar: WorkingCalendar,
  years: Readonly<Record<string, HolidayTable>>,
): readonly DescriptionPart[] {
  const names: Names = (role) => programme.roles?.find(({ id }) => id === role)?.name ?? role;
  const unmet = unmetConditions(programme, years);
  const dated = missingYears(programme, years).length === 0;
  return [
    { heading: 'Kế hoạch', lines: identity(programme) },
    { heading: 'Đăng ký', lines: registration(programme) },
    ...ways(programme).map(({ heading, route }) => ({
      heading,
      lines: route.flatMap((step, index) =>
        describeStep(programme, step, index, names, dated ? calendar : undefined),
      ),
    })),
    ...describeCriteria(programme),
    { heading: 'Nhắc việc', lines: ladder(programme) },
    ...describeDates(programme, dated ? calendar : undefined),
    {
      heading: 'Báo cáo phải gửi',
      lines: programme.reports.flatMap((duty) => report(duty, names)),
    },
    {
      heading: 'Kiểm tra, giám sát',
      lines: [
        `${list(programme.oversight.bodies.map(names))} (${programme.oversight.clause}); chỉ các nơi này thấy việc lợi dụng chính sách.`,
      ],
    },
    {
      heading: 'Điều kiện chưa đủ',
      lines: unmet.length > 0 ? unmet : ['Không có.'],
    },
  ];
}

const list = (items: readonly string[]): string => items.join(', ');

/** Each track with its own steps; one way where the plan has no tracks. */
function ways(programme: Programme): { heading: string; route: readonly Step[] }[] {
  const heading = 'Các bước, thời hạn và thư';
  const { tracks } = programme;
  if (!tracks) return [{ heading, route: programme.route }];
  return tracks.map(({ id, name }) => ({
    heading: `${heading} – ${name}`,
    route: routeOf(programme, id),
  }));
}

const ruleSets: Readonly<Record<Programme['ruleSet'], string>> = {
  local_plan: 'kế hoạch của địa phương, không có thời hạn của Nghị định 73/2023',
  decree_73: 'Nghị định 73/2023',
  pre_decree_73: 'quy định trước Nghị định 73/2023',
  decree_13: 'Nghị định 13/2012 và Thông tư 18/2013/TT-BKHCN',
  emulation_law_2003: 'Luật Thi đua, khen thưởng 2003',
  emulation_law_2022: 'Luật Thi đua, khen thưởng 2022',
};

function identity(programme: Programme): string[] {
  const { name, id, version, issuer, instrument, parentInstruments, relatedInstruments } =
    programme;
  return [
    `${name} (${id}, bản ${version}).`,
    `${issuer.snapshotName}, thuộc ${issuer.parentSnapshot}; ${numberWords(instrument)}, ${issuer.place}, ${issuedWords(instrument)}.`,
    `Căn cứ: ${instrument.legalBases.join('; ') || 'không nêu'}.`,
    `Cấp trên: ${list(parentInstruments) || 'không nêu'}. Quy định áp dụng: ${ruleSets[programme.ruleSet]}.`,
    ...(programme.parentProgramme
      ? [`Thực hiện kế hoạch ${programme.parentProgramme} trong hệ thống.`]
      : []),
    ...(relatedInstruments ?? []).map(
      ({ type, symbol: other, issuer: by, issuedOn, issuedOnClaims = [] }) =>
        `Liên quan: ${type} ${other} của ${by}, ${issuedOn === '' ? `ngày chưa xác nhận: ${issuedOnClaims.map(({ on, source }) => `${shortDate(on)} (${source})`).join(' hoặc ')}` : `ngày ${shortDate(issuedOn)}`}.`,
    ),
    `Người ký: ${list(instrument.signatories.map(({ title }) => title))}. Nơi nhận: ${instrument.recipients.map(({ name: to }) => to).join('; ')}.`,
  ];
}

function registration(programme: Programme): string[] {
  const { window, form, obstacleClasses, intakeChannels } = programme;
  const texts = form.sections.filter(({ text }) => text);
  const essential = texts.filter((section) => section.essential).map(({ id }) => id);
  const channels = { annual_plan: 'theo đề án, kế hoạch hằng năm', commissioned: 'theo đặt hàng' };
  return [
    `Từ ${shortDate(window.from)} đến hết ${shortDate(window.to)} (${window.clause}); ${list(intakeChannels.map((id) => channels[id]))}.`,
    ...(window.hardTo
      ? [`Nhận muộn có đánh dấu đến hết ${shortDate(window.hardTo)}; sau đó phải có gia hạn.`]
      : []),
    ...(window.opensOnIssue ? ['Chỉ mở khi kế hoạch đã có số và ngày ban hành.'] : []),
    ...(programme.tracks ?? []).map(
      ({ name, people, ruleSet, sentBefore }) =>
        `Lối "${name}": ${people === 'all_staff' ? 'mọi người' : 'người giữ chức vụ lãnh đạo, quản lý'}; theo ${ruleSets[ruleSet]}${sentBefore ? `; chỉ với đề xuất đã gửi trước ${shortDate(sentBefore.before)} (${sentBefore.clause})` : ''}.`,
    ),
    ...(programme.routing
      ? [
          `Hồ sơ đến nơi quản lý người đề xuất; của người đứng đầu thì đến cấp trên (${programme.routing.clause}).`,
        ]
      : []),
    ...(form.firstApplication
      ? [
          `Đơn phải nộp trong ${form.firstApplication.barMonths} tháng kể từ lần áp dụng đầu, nhắc từ tháng thứ ${form.firstApplication.warnFromMonth} (${form.firstApplication.clause}).`,
        ]
      : []),
    `${form.title}: ${texts.length} mục viết, ${texts.filter(({ required }) => required).length} mục bắt buộc${obstacleClasses.length > 0 ? `; loại vướng mắc: ${list(obstacleClasses.map(({ name }) => name))}` : ''}.`,
    ...(form.choices ?? []).map(
      ({ label, options }) => `${label}: ${list(options.map(({ name }) => name))}.`,
    ),
    ...form.sections
      .filter(({ achievements }) => achievements)
      .map(
        ({ heading }) =>
          `${heading}: hồ sơ khác đã ghi cùng thành tích thì người xét được lưu ý (Luật Thi đua, khen thưởng 2022), không chặn.`,
      ),
    form.paperworkLimit
      ? `Hồ sơ khẩn cần trước các mục ${list(essential)}; phần còn lại trong ${limitText(form.paperworkLimit)}. Hồ sơ khẩn vẫn phải được duyệt.`
      : 'Không có lối riêng cho hồ sơ khẩn.',
    'Tác giả nhận biên nhận có số; đồng tác giả nhận thư xin xác nhận.',
  ];
}

const sinceWords = { received: 'kể từ ngày tiếp nhận', completed: 'kể từ ngày có báo cáo kết quả' };

const limitText = (limit: WorkingDayLimit | MonthLimit): string =>
  'workingDays' in limit
    ? `${limit.workingDays} ngày làm việc${limit.since ? ` ${sinceWords[limit.since]}` : ''} (${limit.clause})`
    : `${limit.months} tháng${limit.since ? ` ${sinceWords[limit.since]}` : ''} (${limit.clause})`;

function describeStep(
  programme: Programme,
  step: Step,
  index: number,
  names: Names,
  calendar: WorkingCalendar | undefined,
): string[] {
  const lines = [`${index + 1}. ${step.name}`, ...askedAt(step, names).map((line) => `   ${line}`)];
  if (step.limit)
    lines.push(`   Thời hạn: ${limitText(step.limit)}.${example(programme, step.limit, calendar)}`);
  const field = dayOfLimit(step);
  const day = programme.form.days?.find(({ id }) => field === `days.${id}`);
  if (day)
    lines.push(
      `   Nếu “${day.label}” đến sau thì tính từ ngày đó; ngày ấy được ghi hoặc sửa sau thì thời hạn được tính lại.`,
    );
  if ('maxReturns' in step && step.maxReturns > 0)
    lines.push(
      `   Trả lại để bổ sung tối đa ${step.maxReturns} lần, mỗi lần ${limitText(step.revisionLimit)}; hết số lần phải quyết định.`,
    );
  if (step.highStakes)
    lines.push('   Quyết định quan trọng: trả lời bằng liên kết trong thư phải đăng nhập trước.');
  if (step.escalateTo.length > 0)
    lines.push(`   Quá hạn thì báo lần lượt: ${list(step.escalateTo.map(names))}.`);
  return lines;
}

/** "bắt đầu 31/05/2023 → hạn cuối 05/06/2023", with the holidays that were skipped. */
function example(
  { window }: Programme,
  limit: WorkingDayLimit | MonthLimit,
  calendar: WorkingCalendar | undefined,
): string {
  if (!calendar || !('workingDays' in limit)) return '';
  const due = calendar.addWorkingDays(window.from, limit.workingDays);
  const skipped = [...new Set(calendar.holidaysBetween(window.from, due).map(({ name }) => name))];
  const because = skipped.length > 0 ? `, không tính ${list(skipped)}` : '';
  return ` Ví dụ: bắt đầu ${shortDate(window.from)} (không tính ngày đầu) thì hạn cuối là ${shortDate(due)}${because}.`;
}

/** Who gets a mail that asks for something, and what the author hears. */
function askedAt(step: Step, names: Names): string[] {
  switch (step.type) {
    case 'intake':
      return [
        `${names(step.responsible)} nhận thư giao việc: tiếp nhận, trả lại hoặc từ chối.`,
        'Tác giả nhận thư khi hồ sơ được tiếp nhận, bị trả lại hoặc bị từ chối.',
      ];
    case 'appraisal':
      return [
        ...step.parts.map(
          (part) => `${names(part.responsible)} nhận thư thẩm định: ${part.name.toLowerCase()}.`,
        ),
        'Tác giả nhận thư khi có đủ ý kiến.',
      ];
    case 'decision':
      return [
        `${list(step.voters.map(names))} mỗi người nhận thư biểu quyết; ${names(step.head)} quyết định khi hòa hoặc khi biểu quyết không đạt.`,
        `${names(step.recorder)} nhận thư ghi số, ngày, người ký và bản ký trong ${limitText(step.documentLimit)}; chỉ khi đó hồ sơ mới được duyệt.`,
        'Tác giả nhận thư khi tập thể đồng ý, khi từ chối và khi có văn bản.',
      ];
    case 'implementation':
      return [
        `Tác giả nộp báo cáo tiến độ mỗi ${step.progressEvery === 'month' ? 'tháng' : 'quý'} trong ${limitText(step.progressLimit)} sau kỳ, báo cáo kết quả trong ${limitText(step.completionLimit)} sau mốc cuối.`,
        `${names(step.reviewer)} nhận thư xem báo cáo.`,
      ];
    case 'evaluation':
      return [`${names(step.responsible)} nhận thư đánh giá kết quả; tác giả nhận thư kết quả.`];
    case 'notice':
      return [
        `${names(step.responsible)} nhận thư ghi số, ngày, người ký của văn bản thông báo kết quả; tác giả nhận thư kết quả.`,
      ];
    case 'planned':
      return ['Chưa thực hiện trên hệ thống: hồ sơ chờ ở bước này, không ai nhận thư giao việc.'];
    case 'nomination':
      return [
        `${names(step.responsible)} nhận thư đề xuất khen thưởng theo tiêu chí "${step.criterion}"; tác giả nhận thư kết quả.`,
      ];
  }
}

function ladder({ reminders }: Programme): string[] {
  const before = reminders.before.map((days) => `trước ${days} ngày làm việc`);
  const after = reminders.after.map((days) => `sau ${days} ngày làm việc`);
  const on = reminders.onTheDay ? ['đúng ngày hết hạn'] : [];
  return [
    `Nhắc ${list([...before, ...on, ...after])}; dừng khi đã làm, tạm dừng khi chờ tác giả.`,
    `Báo cấp trên, mỗi lần một cấp, khi quá hạn ${list(reminders.escalateAfter.map(String))} ngày làm việc.`,
  ];
}

function report(duty: ReportDuty, names: Names): string[] {
  const receivers = duty.receivers.map((receiver) => {
    const [where, role] = receiver.split(':');
    return `${names(role ?? '')} (${where === 'unit' ? 'đơn vị' : 'Sở Y tế'})`;
  });
  return [
    `${duty.name}: gửi ngày ${shortDate(duty.on)}, số liệu từ ${shortDate(duty.dataFrom)} đến hết ${shortDate(duty.dataTo)}; căn cứ ${duty.clause}.`,
    `   Lập và chịu trách nhiệm: ${names(duty.owner)}. Nơi nhận: ${list(receivers)}. Báo cáo trống hoặc lỗi không gửi đi, ${names(duty.owner)} được báo.`,
    `   Phần lời: ${duty.narrative.map(({ heading }) => heading).join('; ')}.`,
  ];
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Years that dates of the plan can fall in: a step begun on the last day ends in the next year. */
function missingYears(
  { window, reports }: Programme,
  years: Readonly<Record<string, HolidayTable>>,
): readonly number[] {
  const last = Math.max(yearOf(window.to) + 1, ...reports.map(({ on }) => yearOf(on)));
  const needed = Array.from(
    { length: last - yearOf(window.from) + 1 },
    (_, n) => yearOf(window.from) + n,
  );
  return needed.filter((year) => !years[year]);
}

function unmetConditions(
  programme: Programme,
  years: Readonly<Record<string, HolidayTable>>,
): string[] {
  const { instrument, window } = programme;
  const unconfirmed = [yearOf(window.from), yearOf(window.to) + 1].filter(
    (year, index, all) => years[year]?.confirmed === false && all.indexOf(year) === index,
  );
  return [
    ...missingYears(programme, years).map(
      (year) =>
        `Chưa có bảng ngày nghỉ năm ${year}: hệ thống không tính được thời hạn rơi vào năm này.`,
    ),
    ...unconfirmed.map((year) => `Bảng ngày nghỉ năm ${year} mới là tạm tính.`),
    ...(instrument.symbol === '' ? ['Kế hoạch chưa có số và ngày ban hành.'] : []),
    ...(instrument.symbol !== '' && instrument.issuedOn === ''
      ? ['Kế hoạch chưa có ngày ban hành.']
      : []),
    ...(programme.relatedInstruments ?? [])
      .filter(({ issuedOn }) => issuedOn === '')
      .map(({ symbol }) => `Ngày của ${symbol} chưa ai xác nhận.`),
    ...programme.route
      .filter(({ type }) => type === 'planned')
      .map(({ name }) => `Bước "${name}" chưa thực hiện trên hệ thống: hồ sơ dừng ở đó.`),
    ...(instrument.numberIncomplete
      ? [`Số của kế hoạch chưa đủ (${instrument.symbol}): bổ sung khi có bản rõ.`]
      : []),
  ];
}
