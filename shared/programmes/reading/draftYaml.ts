import { shortDate } from '../../domain/text/formats.ts';
import type { Base } from './citations.ts';
import { dayClaims, daysOf } from './dayClaims.ts';
import type { Deadline } from './deadlines.ts';
import type { Sourced } from './head.ts';
import type { PlanReading, ReadPaper } from './planReading.ts';
import type { AskedReport, NarrativeId } from './reports.ts';
import type { When } from './when.ts';
import { whenText } from './whenText.ts';

/**
 * A programme file begun from what was read, in the shape of `programmeSchema`. Comments cite the
 * sentences. What the document does not say is left empty and marked, so that the check of the file
 * names exactly the fields that are still to be filled.
 */
export function draftYaml(reading: PlanReading): string {
  const paper = mainPaper(reading);
  if (!paper) return '';
  const lines = [
    '# Bản nháp đọc từ văn bản. Mỗi chú thích dẫn câu và dòng của văn bản; chỗ "CẦN ĐIỀN" là chỗ văn bản không nói.',
    ...reading.warnings.map(({ message }) => comment(`Lưu ý: ${message}`)),
    ...identity(paper),
    ...instrument(paper, reading),
    ...eligibility(paper),
    ...rest(paper),
    ...reports(paper),
  ];
  return `${lines.join('\n')}\n`;
}

/** The plan of the file; a letter that only hands it on comes second. */
const mainPaper = ({ papers }: PlanReading): ReadPaper | undefined =>
  papers.find(({ type }) => type?.value === 'KH') ?? papers[0];

const longestComment = 240;
const oneLine = (text: string): string =>
  text.length > longestComment ? `${text.slice(0, longestComment)}…` : text;

const comment = (text: string, indent = ''): string => `${indent}# ${oneLine(text)}`;
const source = (indent: string, found: Pick<Sourced, 'sentence' | 'line'> | undefined) =>
  found ? [comment(`dòng ${found.line}: “${found.sentence}”`, indent)] : [];
const missing = (key: string, hint: string): string => `${key}: # CẦN ĐIỀN: ${oneLine(hint)}`;
const text = (key: string, value: string | undefined, hint: string): string =>
  value ? `${key}: ${JSON.stringify(value)}` : missing(key, hint);
const items = (indent: string, values: readonly string[]) =>
  values.map((value) => `${indent}- ${JSON.stringify(value)}`);

function identity({ title, issuer, superior, place }: ReadPaper): string[] {
  return [
    missing('id', 'mã không dấu của kế hoạch, ví dụ BTH-DMST-2026'),
    'version: 1',
    'kind: proposal',
    ...source('', title),
    text('name', title?.value, 'tên kế hoạch'),
    missing('code', 'chữ tắt dùng trong số biên nhận, 2 đến 12 chữ in hoa hoặc số'),
    '',
    'issuer:',
    `  ${missing('unitId', 'mã đơn vị ban hành trong hệ thống')}`,
    ...source('  ', issuer),
    `  ${text('snapshotName', issuer?.value, 'tên cơ quan ban hành')}`,
    ...source('  ', superior),
    `  ${text('parentSnapshot', superior?.value, 'tên cơ quan cấp trên')}`,
    `  ${text('place', place?.value, 'địa danh')}`,
    '',
  ];
}

function instrument(paper: ReadPaper, reading: PlanReading): string[] {
  const { number, issued, bases, plainBases, signers, recipients, attachments, type } = paper;
  const state = number?.value.state;
  const claims = dayClaims(reading.papers);
  const days = daysOf(claims.filter(({ symbol }) => symbol === number?.value.symbol));
  const certain = days.length < 2 ? issued?.value.day : undefined;
  return [
    'instrument:',
    `  ${text('type', type?.value, 'loại văn bản, ví dụ KH')}`,
    ...source('  ', number),
    `  symbol: ${JSON.stringify(number?.value.symbol ?? '')}`,
    `  numberIncomplete: ${state === 'illegible' || state === 'missing'}`,
    ...source('  ', issued),
    ...(days.length > 1
      ? [
          comment(
            `các ngày được ghi: ${days.map(shortDate).join(', ')}; điền sau khi có người xác nhận`,
            '  ',
          ),
        ]
      : []),
    `  issuedOn: ${JSON.stringify(certain ?? '')}`,
    '  legalBases:',
    ...items('    ', [...bases.map(baseName), ...plainBases.map(({ value }) => value)]),
    signers.length > 0 ? '  signatories:' : `  ${missing('signatories', 'chức vụ người ký')}`,
    ...signers.map(
      ({ value }, index) =>
        `    - { role: ${index === 0 ? 'issuer' : 'drafting_head'}, title: ${JSON.stringify(value)} }`,
    ),
    '  recipients:',
    ...recipients.map(
      ({ value, purpose }) =>
        `    - { name: ${JSON.stringify(value)}${purpose === 'archive' ? ', purpose: archive' : ''} }`,
    ),
    ...(attachments.length > 0
      ? [
          '  attachments:',
          ...items(
            '    ',
            attachments.map((one) => one.text),
          ),
        ]
      : []),
    'parentInstruments:',
    ...items(
      '  ',
      bases.filter(({ kind }) => /^(?:Kế hoạch|Chỉ thị)$/u.test(kind)).map(parentName),
    ),
    '',
  ].map(emptyList);
}

/** A key of a list with nothing below it would be read as missing. */
const emptyList = (line: string, index: number, all: readonly string[]): string =>
  /^ *\w+:$/.test(line) && !/^ *- /.test(all[index + 1] ?? '') && line !== 'instrument:'
    ? `${line} []`
    : line;

const baseName = ({ kind, symbol, days, by }: Base): string =>
  [
    `${kind} số ${symbol}`,
    days.length === 1 ? ` ngày ${shortDate(days[0] ?? '')}` : '',
    by ? ` của ${by}` : '',
  ].join('');

const parentName = ({ symbol, days }: Base): string =>
  days.length === 1 ? `${symbol} ngày ${shortDate(days[0] ?? '')}` : symbol;

function eligibility({ participants, deadlines, issued }: ReadPaper): string[] {
  const people = participants?.people ?? [];
  return [
    missing('ruleSet', 'local_plan, hoặc decree_73 khi theo Nghị định 73/2023/NĐ-CP'),
    '',
    ...window(deadlines, issued?.value.day),
    '',
    'eligibility:',
    ...source('  ', participants),
    people.length > 0
      ? `  people: [${people.join(', ')}]`
      : `  ${missing('people', 'cadre, civil_servant, public_employee, contract_worker')}`,
    participants
      ? `  groups: ${participants.groups}`
      : `  ${missing('groups', 'tập thể, nhóm có được tham gia không: true hoặc false')}`,
    participants
      ? `  privateUnits: ${participants.privateUnits}`
      : `  ${missing('privateUnits', 'cơ sở ngoài công lập có được tham gia không')}`,
    `  ${missing('units', 'mã các đơn vị tham gia')}`,
    '',
  ];
}

const ends = (when: When): string | undefined =>
  'to' in when && when.operator !== 'yearly_window' ? when.to : undefined;

/** Registration, else the term of the movement; other dates are only told. */
function window(deadlines: readonly Deadline[], issuedOn: string | undefined): string[] {
  const dated = deadlines.filter(({ when }) => ends(when));
  const chosen =
    dated.find(({ kind }) => kind === 'registration') ??
    dated.find(({ kind }) => kind === 'period');
  const told = deadlines
    .filter((one) => one !== chosen)
    .map(({ when, line }) => comment(`dòng ${line}: ${whenText(when)}`, '  '));
  const from = chosen ? beginOf(chosen.when, issuedOn) : undefined;
  const to = chosen && ends(chosen.when);
  return [
    'window:',
    ...source('  ', chosen),
    ...told,
    `  ${from ? `from: ${from}` : missing('from', 'ngày đầu nhận đăng ký')}`,
    `  ${to ? `to: ${to}` : missing('to', 'ngày cuối nhận đăng ký')}`,
    `  ${text('clause', chosen && clauseOf(chosen, chosen.when), 'mục của kế hoạch')}`,
  ];
}

/** Nothing can be registered before the plan is issued. */
function beginOf(when: When, issuedOn: string | undefined): string | undefined {
  const printed = 'from' in when ? when.from : undefined;
  return printed && issuedOn && printed < issuedOn ? issuedOn : (printed ?? issuedOn);
}

const clauseOf = ({ clause }: { readonly clause: string }, { words }: When): string =>
  clause === '' ? words : `mục ${clause}: ${words}`;

function rest({ duties }: ReadPaper): string[] {
  const bodies = [...new Set(duties.flatMap(({ lead, coordinate }) => [...lead, ...coordinate]))];
  return [
    missing('intakeChannels', 'annual_plan, commissioned'),
    missing('outputKinds', 'scheme, plan'),
    missing('obstacleClasses', 'danh sách {id, name}'),
    missing('roles', `danh sách {id, name}; văn bản nêu: ${bodies.join('; ') || 'không có'}`),
    missing('form', 'các mục của đề cương, lời khai và cam kết'),
    ...duties.flatMap((duty) => source('', duty)),
    missing('route', 'các bước xử lý; phân công của văn bản ở các dòng trên'),
    missing('reminders', 'lịch nhắc việc'),
    missing('oversight', 'nơi kiểm tra, giám sát và mục của kế hoạch'),
    '',
  ];
}

interface DatedReport {
  readonly report: AskedReport;
  readonly when?: When;
}

function reports({ reports: asked }: ReadPaper): string[] {
  const all = asked.flatMap((report): readonly DatedReport[] =>
    report.whens.length > 0 ? report.whens.map((when) => ({ report, when })) : [{ report }],
  );
  return all.length === 0
    ? [missing('reports', 'văn bản không nêu báo cáo; ghi [] nếu không có')]
    : ['reports:', ...all.flatMap((one, index) => reportLines(one, index + 1))];
}

const headings: Readonly<Record<NarrativeId, string>> = {
  achieved: 'Mặt được',
  limits: 'Mặt hạn chế',
  volume_quality: 'Khối lượng và chất lượng các chỉ tiêu, nhiệm vụ đã làm được',
  lessons: 'Rút kinh nghiệm',
};

function reportLines({ report, when }: DatedReport, number: number): string[] {
  const on = when && ends(when);
  const clause = when ? clauseOf(report, when) : report.clause && `mục ${report.clause}`;
  return [
    ...source('  ', report),
    ...(when ? [comment(whenText(when), '  ')] : []),
    `  - id: bao-cao-${number}`,
    `    ${missing('name', 'tên báo cáo')}`,
    `    ${missing('subject', 'trích yếu dưới chữ BÁO CÁO')}`,
    `    ${on ? `on: ${on}` : missing('on', 'ngày gửi')}`,
    `    ${missing('dataFrom', 'số liệu từ ngày')}`,
    `    ${missing('dataTo', 'chốt số liệu ngày')}`,
    `    ${text('clause', clause || undefined, 'mục của kế hoạch')}`,
    `    ${missing('owner', `vai trò lập báo cáo; văn bản: ${report.from ?? 'không nêu'}`)}`,
    `    ${missing('receivers', `nơi nhận dạng unit:… hoặc department:…; văn bản: ${report.to ?? 'không nêu'}`)}`,
    report.contents.length > 0 ? '    narrative:' : '    narrative: []',
    ...report.contents.map(
      (id) => `      - { id: ${id}, heading: ${JSON.stringify(headings[id])} }`,
    ),
  ];
}
