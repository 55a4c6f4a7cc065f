import type { EventType } from '../../events/schema/dossierEvents.ts';
import { shortDate } from '../domain/text/formats.ts';
import { eventLabels } from '../pages/labels/events.ts';
import { fieldLabel } from '../pages/labels/fields.ts';
import { evaluationLabels, findingLabels, voteLabels } from '../pages/labels/values.ts';
import type { Block, Row } from './content.ts';
import type { Deed } from './facts.ts';
import { dueDay } from './parts.ts';
import { deeds, type Words } from './words.ts';

/** One sentence on who did what and when. */
export function deedSentence(deed: Deed): Words {
  const day = shortDate(deed.on);
  const special = sentences[deed.act]?.(deed);
  if (special) return special;
  const words = deeds[deed.act];
  return {
    vi: `Ngày ${day}, ${deed.by} ${words.vi}.`,
    en: `On ${day}, ${deed.by} ${words.en}.`,
  };
}

/** Events that nobody in particular does, or whose outcome is the news. */
const sentences: Readonly<Partial<Record<EventType, (deed: Deed) => Words>>> = {
  StepStarted: ({ step = '', on }) => ({
    vi: `Ngày ${shortDate(on)}, hồ sơ chuyển sang bước “${step}”.`,
    en: `On ${shortDate(on)} the dossier moved to the step “${step}”.`,
  }),
  CoAuthorAnswered: ({ by, on, choice, people = [] }) =>
    choice === 'paper' ? onPaper(by, on, people) : answered(by, on, choice),
  VoteConcluded: ({ on, tally }) => ({
    vi: `Ngày ${shortDate(on)}, biểu quyết kết thúc: ${tally?.passed ? 'đạt' : 'chưa đạt'}.`,
    en: `On ${shortDate(on)} the vote ended: ${tally?.passed ? 'passed' : 'not passed'}.`,
  }),
};

const answered = (by: string, on: string, choice = 'no'): Words => ({
  vi: `Ngày ${shortDate(on)}, ${by} ${choice === 'yes' ? 'đã đồng ý là đồng tác giả' : 'không nhận là đồng tác giả'}.`,
  en: `On ${shortDate(on)}, ${by} ${choice === 'yes' ? 'agreed to be' : 'declined to be'} a co-author.`,
});

const onPaper = (by: string, on: string, people: readonly string[]): Words => ({
  vi: `Ngày ${shortDate(on)}, ${by} đã ghi nhận giấy đồng ý là đồng tác giả có chữ ký của ${people.join(', ')}.`,
  en: `On ${shortDate(on)}, ${by} recorded the signed paper by which ${people.join(', ')} agreed to be a co-author.`,
});

/** Heading of a mail that tells the authors. */
export const deedHeading = (deed: Deed): string =>
  headings[deed.act]?.(deed) ?? eventLabels[deed.act];

const agreed = 'Đã đồng ý về chủ trương, chờ văn bản';

const headings: Readonly<Partial<Record<EventType, (deed: Deed) => string>>> = {
  StepStarted: ({ step = '' }) => `Hồ sơ chuyển sang bước: ${step}`,
  VoteConcluded: ({ tally }) => (tally?.passed ? agreed : 'Biểu quyết chưa đạt'),
  AllowedDespiteVote: () => agreed,
  DocumentRecorded: () => 'Đã được phê duyệt bằng văn bản',
  NoticeRecorded: () => 'Kết quả đã được thông báo bằng văn bản',
  Refused: () => 'Không được phê duyệt',
  DecisionTakenBack: () => 'Quyết định được rút lại để xem xét lại',
  Commented: () => 'Có ý kiến trao đổi mới',
};

const choices: Readonly<Record<string, string>> = {
  ...findingLabels,
  ...voteLabels,
  ...evaluationLabels,
  yes: 'Đồng ý',
  paper: 'Đồng ý trên giấy',
  no: 'Không đồng ý',
};

const choiceNames: Readonly<Partial<Record<EventType, string>>> = {
  AppraisalGiven: 'Kết luận thẩm định',
  VoteCast: 'Phiếu biểu quyết',
  Evaluated: 'Kết quả đánh giá',
  ProgressReported: 'Phần trăm hoàn thành',
  CoAuthorAnswered: 'Trả lời',
};

const textNames: Readonly<Partial<Record<EventType, string>>> = {
  CoAuthorAnswered: 'Tệp đính kèm',
  Commented: 'Ý kiến trao đổi',
  QuestionAsked: 'Câu hỏi',
  QuestionAnswered: 'Nội dung trả lời',
  AppraisalGiven: 'Ý kiến thẩm định',
  VoteCast: 'Ghi chú',
  ProgressReported: 'Việc đã làm',
  Evaluated: 'Ý kiến đánh giá',
};

const row = (label: string, value: string | undefined): Row[] =>
  value === undefined || value === '' ? [] : [[label, value]];

/** Everything the deed carries, one row each, then the doer's own words. */
export function deedBlocks(deed: Deed, options: { tally: boolean }): Block[] {
  const rows = [
    ...choiceRows(deed),
    ...mergeRows(deed),
    ...documentRows(deed),
    ...(options.tally ? tallyRows(deed) : []),
    ...nextRows(deed),
  ];
  return [
    ...(rows.length > 0 ? [{ kind: 'table', label: 'Chi tiết', rows } as const] : []),
    ...(deed.changed?.length ? [changedList(deed.changed)] : []),
    ...(deed.text
      ? [
          {
            kind: 'quote',
            label: `${textNames[deed.act] ?? 'Lý do'} của ${deed.by}`,
            text: deed.text,
          } as const,
        ]
      : []),
  ];
}

const choiceRows = (deed: Deed): Row[] => [
  ...row('Bước', deed.act === 'StepStarted' ? undefined : deed.step),
  ...row(choiceNames[deed.act] ?? 'Lựa chọn', deed.choice && (choices[deed.choice] ?? deed.choice)),
  ...row('Kỳ báo cáo', deed.period),
  ...row('Hình thức khen thưởng', deed.form),
  ...row('Vượt trội', yesNo(deed.outstanding)),
];

const mergeRows = ({ act, other, shares }: Deed): Row[] => [
  ...row(
    act === 'OtherTakenIn' ? 'Hồ sơ được gộp vào đây' : 'Hồ sơ đi tiếp sau khi gộp',
    other && [other.number, other.title].filter(Boolean).join(' · '),
  ),
  ...row('Tỷ lệ đóng góp sau khi gộp', shares?.join(', ')),
];

const yesNo = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? 'Có' : 'Không';

const nextRows = (deed: Deed): Row[] => [
  ...row(deed.act === 'Reassigned' ? 'Người được giao' : 'Người xử lý', deed.people?.join(', ')),
  ...row('Hạn', deed.due && dueDay(deed.due)),
];

const changedList = (changed: readonly string[]): Block => ({
  kind: 'list',
  label: 'Các phần đã thay đổi',
  items: changed.map((field) => fieldLabel(field)),
});

const documentRows = ({ document }: Deed): Row[] =>
  document
    ? [
        ['Số, ký hiệu văn bản', document.symbol],
        ['Ngày ban hành', shortDate(document.issuedOn)],
        ['Người ký', `${document.signer}, ${document.signerTitle}`],
      ]
    : [];

const tallyRows = ({ tally }: Deed): Row[] =>
  tally
    ? [
        ['Số người có quyền biểu quyết', String(tally.voters)],
        ['Tán thành', String(tally.for)],
        ['Không tán thành', String(tally.against)],
        ['Không có ý kiến', String(tally.abstain)],
        ['Chưa bỏ phiếu', String(tally.silent)],
      ]
    : [];
