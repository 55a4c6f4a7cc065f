import { shortDate } from '../../domain/text/formats.ts';
import type { Deadline } from './deadlines.ts';
import type { Sourced } from './head.ts';
import type { ReadPaper } from './readPaper.ts';
import { whenText } from './whenText.ts';

export type FindingField =
  | 'superior'
  | 'issuer'
  | 'type'
  | 'symbol'
  | 'place'
  | 'issuedOn'
  | 'name'
  | 'addressees'
  | 'legalBases'
  | 'participants'
  | 'funding'
  | 'deadlines'
  | 'duties'
  | 'reports'
  | 'recipients'
  | 'signatories'
  | 'attachments';

/** One thing that was found, with the sentence and the line of the source that say it. */
export interface Finding {
  readonly field: FindingField;
  readonly value: string;
  readonly sentence: string;
  readonly line: number;
  /** Which paper of the file, from 1. */
  readonly paper: number;
}

export const findingLabels: Readonly<Record<FindingField, string>> = {
  superior: 'Cơ quan cấp trên',
  issuer: 'Cơ quan ban hành',
  type: 'Loại văn bản',
  symbol: 'Số, ký hiệu',
  place: 'Địa danh',
  issuedOn: 'Ngày ban hành',
  name: 'Tên, trích yếu',
  addressees: 'Kính gửi',
  legalBases: 'Căn cứ, văn bản được dẫn',
  participants: 'Đối tượng tham gia',
  funding: 'Kinh phí',
  deadlines: 'Thời hạn',
  duties: 'Phân công',
  reports: 'Báo cáo',
  recipients: 'Nơi nhận',
  signatories: 'Chức vụ người ký',
  attachments: 'Kèm theo',
};

const purposeNames = {
  report: 'để báo cáo',
  coordinate: 'để phối hợp',
  carry_out: 'để thực hiện',
  publish: 'để đăng tải',
  information: 'để biết',
  archive: 'lưu',
} as const;

const kindNames: Readonly<Record<Deadline['kind'], string>> = {
  registration: 'đăng ký',
  submission: 'gửi hồ sơ',
  report: 'báo cáo',
  period: 'thời gian phong trào',
  task: 'việc',
  milestone: 'mốc kỷ niệm, không phải thời hạn',
};

const printedDay = ({
  day,
  month,
  year,
}: {
  day?: string;
  month?: number;
  year?: number;
}): string => {
  if (day) return shortDate(day);
  if (!year) return 'chưa ghi';
  return month ? `tháng ${month}/${year}, chưa ghi ngày` : `năm ${year}, chưa ghi ngày và tháng`;
};

/** Everything found in one paper, in the order of a paper. */
export function findingsOf(paper: ReadPaper, number: number): readonly Finding[] {
  const entry = (
    field: FindingField,
    value: string,
    { sentence, line }: Pick<Sourced, 'sentence' | 'line'>,
  ): Finding => ({
    field,
    value,
    sentence,
    line,
    paper: number,
  });
  const single = (field: FindingField, found: Sourced | undefined) =>
    found ? [entry(field, found.value, found)] : [];
  return [
    ...single('superior', paper.superior),
    ...single('issuer', paper.issuer),
    ...single('type', paper.type),
    ...(paper.number ? [entry('symbol', paper.number.value.symbol, paper.number)] : []),
    ...single('place', paper.place),
    ...(paper.issued ? [entry('issuedOn', printedDay(paper.issued.value), paper.issued)] : []),
    ...single('name', paper.title),
    ...single('addressees', paper.addressees),
    ...paper.bases.map((base) =>
      entry(
        'legalBases',
        [`${base.kind} ${base.symbol}`, ...base.days.map(shortDate), base.by ?? '']
          .filter(Boolean)
          .join(', '),
        base,
      ),
    ),
    ...paper.plainBases.map((base) => entry('legalBases', base.value, base)),
    ...single('participants', paper.participants),
    ...single('funding', paper.funding),
    ...paper.deadlines.map((one) =>
      entry('deadlines', `${whenText(one.when)} (${kindNames[one.kind]})`, {
        sentence: one.about ? `${one.about} ${one.sentence}` : one.sentence,
        line: one.line,
      }),
    ),
    ...paper.duties.map((duty) =>
      entry(
        'duties',
        [
          `chủ trì: ${duty.lead.join('; ')}`,
          ...(duty.coordinate.length > 0 ? [`phối hợp: ${duty.coordinate.join('; ')}`] : []),
        ].join(' | '),
        duty,
      ),
    ),
    ...paper.reports.map((report) =>
      entry(
        'reports',
        [
          report.from ?? '?',
          '→',
          report.to ?? '?',
          report.onward ? `→ ${report.onward}` : '',
          report.via ? `qua ${report.via}` : '',
          report.whens.map(whenText).join('; '),
        ]
          .filter(Boolean)
          .join(' '),
        report,
      ),
    ),
    ...paper.recipients.map((to) =>
      entry('recipients', to.purpose ? `${to.value} (${purposeNames[to.purpose]})` : to.value, to),
    ),
    ...paper.signers.map((one) => entry('signatories', one.value, one)),
    ...paper.attachments.map(({ text, number: line }) =>
      entry('attachments', text, { sentence: text, line }),
    ),
  ];
}
