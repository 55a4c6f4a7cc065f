import { shortDate } from '../../domain/text/formats.ts';
import type { Base } from './citations.ts';
import { type DayClaim, dayClaims, daysOf } from './dayClaims.ts';
import { draftDeadlines, draftReports, draftWindow } from './draftDates.ts';
import type { Purpose } from './foot.ts';
import type { IssueDay } from './head.ts';
import type { PlanReading } from './planReading.ts';
import type { ReadPaper } from './readPaper.ts';
import { comment, missing, shortened, source, textField, textList } from './yamlLines.ts';

/**
 * A programme file begun from what was read, in the shape of `programmeSchema`. Comments cite the
 * sentences. What the document does not say is left empty and marked, so that the check of the file
 * names exactly the fields that are still to be filled. The first paper of the file issues the
 * programme; those behind it are what it carries out.
 */
export function draftYaml({ papers, warnings }: PlanReading): string {
  const [paper, ...behind] = papers;
  if (!paper) return '';
  const claims = dayClaims(papers);
  const lines = [
    '# Bản nháp đọc từ văn bản. Mỗi chú thích dẫn câu và dòng của văn bản; chỗ "CẦN ĐIỀN" là chỗ văn bản không nói.',
    ...warnings.map(({ message }) => comment(`Lưu ý: ${message}`)),
    ...identity(paper),
    ...instrument(paper, claims),
    ...related(behind, paper, claims),
    missing(
      'ruleSet',
      'local_plan, decree_73, decree_13, emulation_law_2022 hoặc quy định cũ tương ứng',
    ),
    '',
    ...draftWindow(paper),
    '',
    ...eligibility(paper),
    ...rest(papers),
    ...draftDeadlines(papers),
    ...draftReports(papers),
    missing('oversight', 'nơi kiểm tra, giám sát và mục của kế hoạch'),
  ];
  return `${lines.join('\n')}\n`;
}

/** By the words of the title; said to be a guess. */
function kindOf(title: string): string {
  if (/thi đua/iu.test(title))
    return /phong trào/iu.test(title) ? 'emulation' : 'emulation_framework';
  return /sáng kiến/iu.test(title) ? 'initiative' : 'proposal';
}

function identity({ title, issuer, superior, place }: ReadPaper): string[] {
  return [
    missing('id', 'mã không dấu của kế hoạch, ví dụ BTH-DMST-2026'),
    'version: 1',
    comment('đoán theo tên văn bản; sửa nếu sai'),
    `kind: ${kindOf(title?.value ?? '')}`,
    ...source('', title),
    textField('name', title?.value, 'tên kế hoạch'),
    missing('code', 'chữ tắt dùng trong số biên nhận, 2 đến 12 chữ in hoa hoặc số'),
    '',
    'issuer:',
    `  ${missing('unitId', 'mã đơn vị ban hành trong hệ thống')}`,
    ...source('  ', issuer),
    `  ${textField('snapshotName', issuer?.value, 'tên cơ quan ban hành')}`,
    ...source('  ', superior),
    `  ${textField('parentSnapshot', superior?.value, 'tên cơ quan cấp trên')}`,
    `  ${textField('place', place?.value, 'địa danh')}`,
    '',
  ];
}

const claimsOf = (claims: readonly DayClaim[], symbol: string | undefined) =>
  claims.filter((claim) => claim.symbol === symbol);

function instrument(paper: ReadPaper, claims: readonly DayClaim[]): string[] {
  const { number, bases, plainBases, signers, attachments, type } = paper;
  return [
    'instrument:',
    `  ${textField('type', type?.value, 'loại văn bản, ví dụ KH')}`,
    ...source('  ', number),
    `  symbol: ${JSON.stringify(number?.value.symbol ?? '')}`,
    `  numberIncomplete: ${number !== undefined && number.value.state !== 'complete'}`,
    ...issueDay(paper, claims),
    ...textList('  ', 'legalBases', [
      ...bases.map(baseName),
      ...plainBases.map(({ value }) => value),
    ]),
    signers.length > 0 ? '  signatories:' : `  ${missing('signatories', 'chức vụ người ký')}`,
    ...signers.map(
      ({ value }, index) =>
        `    - { role: ${index === 0 ? 'issuer' : 'drafting_head'}, title: ${JSON.stringify(value)} }`,
    ),
    ...recipients(paper),
    ...(attachments.length > 0
      ? textList(
          '  ',
          'attachments',
          attachments.map(({ text }) => text),
        )
      : []),
    ...textList('', 'parentInstruments', parents(bases)),
  ];
}

/** A day that several papers dispute is left to a person. */
function issueDay({ number, issued, citations }: ReadPaper, claims: readonly DayClaim[]): string[] {
  const days = daysOf(claimsOf(claims, number?.value.symbol));
  const day = issued?.value.day;
  const disputed = days.length > 1;
  const after = citations
    .flatMap((one) => one.day ?? [])
    .toSorted()
    .at(-1);
  return [
    ...source('  ', issued),
    ...(disputed
      ? [comment(`các ngày được ghi: ${days.map(shortDate).join(', ')}; chờ người xác nhận`, '  ')]
      : []),
    `  issuedOn: ${JSON.stringify(disputed ? '' : (day ?? ''))}`,
    ...(issued && !day ? [`  printedDate: ${JSON.stringify(printed(issued.value))}`] : []),
    ...(!day && after ? [`  issuedAfter: ${after}`] : []),
  ];
}

const printed = ({ month, year }: IssueDay): string =>
  `ngày … tháng ${month ?? '…'} năm ${year ?? '…'}`;

const purposes: { readonly [purpose in Purpose]?: string } = {
  archive: 'archive',
  report: 'report',
  coordinate: 'coordinate',
  carry_out: 'carry_out',
  publish: 'publish',
};

const recipients = ({ recipients: found }: ReadPaper): string[] =>
  found.length === 0
    ? ['  recipients: []']
    : [
        '  recipients:',
        ...found.map(({ value, purpose }) => {
          const known = purpose && purposes[purpose];
          return `    - { name: ${JSON.stringify(value)}${known ? `, purpose: ${known}` : ''} }`;
        }),
      ];

const dated = (days: readonly string[]): string =>
  days.length === 1 ? ` ngày ${shortDate(days[0] ?? '')}` : '';

const baseName = ({ kind, symbol, days, by }: Base): string =>
  `${kind} số ${symbol}${dated(days)}${by ? ` của ${by}` : ''}`;

const parents = (bases: readonly Base[]): readonly string[] =>
  bases
    .filter(({ kind }) => kind === 'Kế hoạch' || kind === 'Chỉ thị')
    .map(({ symbol, days }) => `${symbol}${dated(days)}`);

/** Papers behind the first; with every day that anybody gives for them where the days differ. */
function related(
  behind: readonly ReadPaper[],
  { citations }: ReadPaper,
  claims: readonly DayClaim[],
): string[] {
  if (behind.length === 0) return [''];
  return [
    'relatedInstruments:',
    ...behind.flatMap((paper) => {
      const { number } = paper;
      const symbol = number?.value.state === 'complete' ? number.value.symbol : undefined;
      const cited = citations.some((one) => one.symbol === symbol);
      return [
        ...source('  ', number),
        `  - relation: ${cited ? 'implements' : 'attached'}`,
        ...relatedLines(paper, symbol, claimsOf(claims, symbol)),
      ];
    }),
    '',
  ];
}

function relatedLines(
  { type, issuer, title, issued }: ReadPaper,
  symbol: string | undefined,
  claims: readonly DayClaim[],
): string[] {
  const days = daysOf(claims);
  const known = [
    `    ${textField('type', type?.value, 'loại văn bản')}`,
    `    ${textField('symbol', symbol, 'số, ký hiệu')}`,
    `    ${textField('issuer', issuer?.value, 'cơ quan ban hành')}`,
    ...(title ? [`    subject: ${JSON.stringify(title.value)}`] : []),
  ];
  if (days.length < 2)
    return [...known, `    issuedOn: ${JSON.stringify(issued?.value.day ?? '')}`];
  return [
    ...known,
    '    issuedOn: ""',
    '    issuedOnClaims:',
    ...days.map((day) => {
      const where = claims.find((claim) => claim.day === day)?.where ?? '';
      return `      - { on: ${day}, source: ${JSON.stringify(where)} }`;
    }),
  ];
}

function eligibility({ participants }: ReadPaper): string[] {
  const people = participants?.people ?? [];
  return [
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
    `  ${missing('units', 'mã các đơn vị tham gia; [] là mọi đơn vị')}`,
    '',
  ];
}

function rest(papers: readonly ReadPaper[]): string[] {
  const duties = papers.flatMap((paper) => paper.duties);
  const bodies = [...new Set(duties.flatMap(({ lead, coordinate }) => [...lead, ...coordinate]))];
  return [
    missing('intakeChannels', 'annual_plan, commissioned'),
    missing('outputKinds', 'scheme, plan; [] nếu không có'),
    missing('obstacleClasses', 'danh sách {id, name}; [] nếu không có'),
    missing('roles', 'danh sách {id, name}; văn bản nêu các nơi dưới đây'),
    ...bodies.map((name) => comment(`- ${shortened(name)}`, '  ')),
    missing('form', 'các mục của đề cương, lời khai và cam kết'),
    ...duties.flatMap((duty) => source('', duty)),
    missing('route', 'các bước xử lý; phân công của văn bản ở các dòng trên'),
    missing('reminders', 'lịch nhắc việc'),
    '',
  ];
}
