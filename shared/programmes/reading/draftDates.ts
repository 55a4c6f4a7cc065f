import type { Deadline } from './deadlines.ts';
import type { ReadPaper } from './readPaper.ts';
import type { AskedReport, NarrativeId } from './reports.ts';
import type { When } from './when.ts';
import { whenText } from './whenText.ts';
import { comment, missing, shortened, source, textField } from './yamlLines.ts';

/** The last day of what is due once. */
const lastDay = (when: When): string | undefined =>
  'to' in when && when.operator !== 'yearly_window' ? when.to : undefined;

const clauseOf = (clause: string, words: string): string =>
  clause === '' ? words : `mục ${clause}: ${words}`;

/** Registration, else the term of the movement. */
export function draftWindow({ deadlines, issued }: ReadPaper): string[] {
  const closing = deadlines.filter(({ when }) => lastDay(when));
  const chosen =
    closing.find(({ kind }) => kind === 'registration') ??
    closing.find(({ kind }) => kind === 'period');
  const to = chosen && lastDay(chosen.when);
  if (!chosen || !to)
    return [
      'window:',
      `  ${missing('from', 'ngày đầu nhận đăng ký')}`,
      `  ${missing('to', 'ngày cuối nhận đăng ký')}`,
      `  ${missing('clause', 'mục của kế hoạch')}`,
    ];
  const { when } = chosen;
  const from = firstDay(when, issued?.value ?? {});
  return [
    'window:',
    ...source('  ', chosen),
    `  ${from ? `from: ${from}` : missing('from', 'ngày đầu nhận đăng ký')}`,
    `  to: ${to}`,
    `  clause: ${JSON.stringify(chosen.clause === '' ? when.words : `mục ${chosen.clause}`)}`,
    `  printed: ${JSON.stringify(when.words)}`,
    ...('fromIssue' in when ? ['  opensOnIssue: true'] : []),
  ];
}

type IssueDay = NonNullable<ReadPaper['issued']>['value'];

/** Not before the issue; of a paper without a day, not before its month. */
function firstDay(when: When, { day, year, month }: IssueDay): string | undefined {
  const issued =
    day ?? (year && month ? `${year}-${String(month).padStart(2, '0')}-01` : undefined);
  const printed = 'from' in when ? when.from : undefined;
  return printed && issued && printed < issued ? issued : (printed ?? issued);
}

/** Every date that the papers give, in the order of the text. */
export function draftDeadlines(papers: readonly ReadPaper[]): string[] {
  const lines = papers
    .flatMap((paper) => paper.deadlines.map((deadline) => ({ paper, deadline })))
    .flatMap(({ paper, deadline }, index) => deadlineLines(paper, deadline, index + 1));
  return lines.length === 0 ? [] : ['deadlines:', ...lines, ''];
}

const longestName = 120;

function deadlineLines(paper: ReadPaper, deadline: Deadline, number: number): string[] {
  const { when, about, sentence, clause, line } = deadline;
  const report = paper.reports.find((one) => one.line === line);
  const duty = paper.duties.find((one) => one.line === line || (about && one.what === about));
  const from = report?.from ?? duty?.lead.join(', ');
  const written = whenYaml(when);
  return [
    ...source('  ', deadline),
    ...(when.fuzzy ? [comment(`ước tính: ${whenText(when)}`, '  ')] : []),
    `  - id: thoi-han-${number}`,
    `    name: ${JSON.stringify(shortened(about ?? sentence, longestName))}`,
    `    ${textField('from', from, 'ai phải làm')}`,
    `    ${textField('to', report?.to, 'gửi cho ai')}`,
    `    clause: ${JSON.stringify(clause === '' ? when.words : `mục ${clause}`)}`,
    `    printed: ${JSON.stringify(when.words)}`,
    written ? `    when: ${written}` : `    ${missing('when', `“${when.words}” không ra ngày`)}`,
  ];
}

/** In the operators of a plan file; undefined where the words give no day. */
function whenYaml(when: When): string | undefined {
  switch (when.operator) {
    case 'before':
      return `{ operator: before, on: ${when.printed} }`;
    case 'by':
      return `{ operator: by, on: ${when.to} }`;
    case 'window':
      return when.from
        ? `{ operator: window, from: ${when.from}, to: ${when.to} }`
        : `{ operator: by, on: ${when.to} }`;
    case 'within_year':
      return `{ operator: window, from: ${when.from}, to: ${when.to} }`;
    case 'yearly_window':
      return `{ operator: yearly, from: ${when.from}, to: ${when.to} }`;
    case 'quarter':
      return `{ operator: quarter, year: ${when.from.slice(0, 4)}, quarter: ${Number(when.to.slice(5, 7)) / 3} }`;
    case 'recurring':
      return recurrences[when.every ?? ''];
    case 'ongoing':
      return '{ operator: ongoing }';
    case 'event':
      return `{ operator: event, on: ${when.on} }`;
    case 'relative':
    case 'soon':
      return undefined;
  }
}

const recurrences: Readonly<Record<string, string>> = {
  year: '{ operator: yearly, from: 01-01, to: 12-31 }',
  half_year: '{ operator: half_yearly }',
};

const headings: Readonly<Record<NarrativeId, string>> = {
  achieved: 'Mặt được',
  limits: 'Mặt hạn chế',
  volume_quality: 'Khối lượng và chất lượng các chỉ tiêu, nhiệm vụ đã làm được',
  lessons: 'Rút kinh nghiệm',
};

/** Reports that are due once; those that recur stand among the dates. */
export function draftReports(papers: readonly ReadPaper[]): string[] {
  const once = papers
    .flatMap(({ reports }) => reports)
    .filter(({ whens }) => whens.length === 0 || whens.some(lastDay));
  return once.length === 0
    ? ['reports: []']
    : ['reports:', ...once.flatMap((report, index) => reportLines(report, index + 1))];
}

function reportLines(report: AskedReport, number: number): string[] {
  const when = report.whens.find(lastDay);
  const on = when && lastDay(when);
  const clause = when
    ? clauseOf(report.clause, when.words)
    : report.clause && `mục ${report.clause}`;
  return [
    ...source('  ', report),
    `  - id: bao-cao-${number}`,
    `    ${missing('name', 'tên báo cáo')}`,
    `    ${missing('subject', 'trích yếu dưới chữ BÁO CÁO')}`,
    `    ${on ? `on: ${on}` : missing('on', 'ngày gửi')}`,
    `    ${missing('dataFrom', 'số liệu từ ngày')}`,
    `    ${missing('dataTo', 'chốt số liệu ngày')}`,
    `    ${textField('clause', clause, 'mục của kế hoạch')}`,
    `    ${missing('owner', `vai trò lập báo cáo; văn bản: ${report.from ?? 'không nêu'}`)}`,
    `    ${missing('receivers', `nơi nhận dạng unit:… hoặc department:…; văn bản: ${report.to ?? 'không nêu'}`)}`,
    report.contents.length > 0 ? '    narrative:' : '    narrative: []',
    ...report.contents.map(
      (id) => `      - { id: ${id}, heading: ${JSON.stringify(headings[id])} }`,
    ),
  ];
}
