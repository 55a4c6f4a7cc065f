import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';
import type { Due } from '../../../events/schema/envelope.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { missingSectionName } from '../labels/fields.ts';
import { obligationActs } from '../labels/obligations.ts';
import {
  evaluationLabels,
  findingLabels,
  intakeChannelLabels,
  outcomeLabels,
  voteLabels,
} from '../labels/values.ts';

const names = (people: readonly { name: string }[]): string =>
  people.map(({ name }) => name).join(', ');
const until = (due: Due | undefined): readonly string[] =>
  due ? [`Hạn ${shortDate(due.on)} (${due.clause})`] : [];
const resumedDays = ({ resumed = {} }: DataOf<'FreezeLifted'>): readonly string[] =>
  Object.values(resumed).map(
    ({ on, clause, computed }) => `Hạn mới ${shortDate(on)} (${clause}): ${computed}`,
  );
const optional = (label: string, text: string | undefined): readonly string[] =>
  text ? [`${label}: ${text}`] : [];

export const stepName = (programme: Programme, stepId: string): string =>
  programme.route.find(({ id }) => id === stepId)?.name ?? stepId;

export const partName = (programme: Programme, stepId: string, part: string): string => {
  const step = programme.route.find(({ id }) => id === stepId);
  return (step?.type === 'appraisal' && step.parts.find(({ id }) => id === part)?.name) || part;
};

/** `BTH-2023-0001 “Tên hồ sơ”`. */
const otherName = ({ number, title }: DataOf<'MergeAgreed'>['into']): string =>
  [number, `“${title}”`].filter(Boolean).join(' ');

const sharesLine = (shares: DataOf<'Merged'>['shares']): string =>
  `Tỷ lệ đóng góp: ${shares.map(({ person, share }) => `${person.name} ${share}%`).join(', ')}`;

type DataOf<T extends DossierEvent['type']> = Extract<DossierEvent, { type: T }>['data'];

const materialChange = 'Thay đổi quan trọng: phải xin ý kiến lại';
const smallChange = 'Thay đổi nhỏ: thông báo cho người liên quan';

const amended = ({ due, material }: DataOf<'Amended'>): readonly string[] => {
  if (due)
    return [
      `Thời hạn của bước được tính lại: ${shortDate(due.on)} (${due.clause}), ${due.computed}`,
    ];
  return [material ? materialChange : smallChange];
};

const started = ({
  title,
  channel,
  registrar,
  lead,
}: DataOf<'DraftStarted'>): readonly string[] => [
  title,
  intakeChannelLabels[channel],
  ...(registrar ? [`Nhập thay cho ${lead.name}`] : []),
];

const submitted = (data: DataOf<'Submitted'>, programme: Programme): readonly string[] => [
  `Số hồ sơ ${data.number}`,
  ...optional('Khẩn', data.urgent ? data.urgentReason : undefined),
  ...(data.paperworkOwed.length > 0
    ? [
        `Còn bổ sung: ${data.paperworkOwed.map((field) => missingSectionName(field, programme)).join('; ')}`,
      ]
    : []),
  ...until(data.paperworkDue),
];

const reassigned = (data: DataOf<'Reassigned'>): readonly string[] => [
  `Giao cho ${names(data.to)}`,
  `Lý do: ${data.reason}`,
  ...(data.flagged ? ['Người được giao không giữ vai trò của bước này (có đánh dấu).'] : []),
];

const reminderWords = ({ level, obligation }: DataOf<'Reminded'>): string =>
  `${level > 0 ? `Báo cấp trên lần ${level}` : 'Nhắc'}: ${obligationActs[obligation.kind]}`;

/** `Hoàn thành, vượt trội`. */
export const evaluationWords = ({
  result,
  outstanding,
}: Pick<DataOf<'Evaluated'>, 'result' | 'outstanding'>): string =>
  `${evaluationLabels[result]}${outstanding ? ', vượt trội' : ''}`;

/** What one event says beyond its name, line by line, for people. */
export function eventDetail(event: DossierEvent, programme: Programme): readonly string[] {
  switch (event.type) {
    case 'DraftStarted':
      return started(event.data);
    case 'AttachmentAdded':
    case 'AttachmentRemoved':
      return [event.data.file.name];
    case 'CoAuthorAnswered':
      return [
        `${event.data.person.name}: ${event.data.consents ? 'đồng ý là đồng tác giả' : 'không nhận là tác giả'}`,
        ...(event.data.paper ? [`Theo giấy có chữ ký: ${event.data.paper.name}`] : []),
      ];
    case 'Submitted':
      return submitted(event.data, programme);
    case 'StepStarted':
      return [
        `${stepName(programme, event.data.stepId)} (lần ${event.data.round})`,
        `Người xử lý: ${names(Object.values(event.data.assignees).flat())}`,
        ...until(event.data.due),
      ];
    case 'Reassigned':
      return reassigned(event.data);
    case 'Returned':
      return [`Lần ${event.data.round}`, event.data.reasons, ...until(event.data.due)];
    case 'Resubmitted':
      return [`Bản ${event.data.contentVersion}`, ...until(event.data.due)];
    case 'QuestionAsked':
      return [event.data.question, ...until(event.data.due)];
    case 'QuestionAnswered':
      return [event.data.answer, ...until(event.data.due)];
    case 'Commented':
      return [event.data.text];
    case 'AppraisalGiven':
      return [
        `${partName(programme, event.data.stepId, event.data.part)}: ${findingLabels[event.data.finding]}`,
        event.data.opinion,
        ...(event.data.paper
          ? [
              `Theo văn bản số ${event.data.paper.symbol} ngày ${shortDate(event.data.paper.issuedOn)}`,
            ]
          : []),
        ...answerLines(event.data, programme),
      ];
    case 'VoteCast':
      return [
        `${event.data.voter.name}: ${voteLabels[event.data.vote]}`,
        ...optional('Ghi chú', event.data.remark),
      ];
    case 'VoteTakenBack':
      return [event.data.voter.name];
    case 'VoteConcluded':
      return voteResult(event.data);
    case 'AllowedDespiteVote':
    case 'Refused':
    case 'DecisionTakenBack':
    case 'Withdrawn':
    case 'NotNominated':
      return [`Lý do: ${event.data.reason}`];
    case 'DocumentRecorded':
    case 'NoticeRecorded': {
      const { symbol, issuedOn, signer } = event.data.document;
      return [`Số ${symbol} ngày ${shortDate(issuedOn)}, ${signer.title} ${signer.name} ký`];
    }
    case 'MilestonesSet':
      return event.data.milestones.map(({ title, due }) => `${title}: ${shortDate(due)}`);
    case 'MilestoneReached':
      return [`Ngày ${shortDate(event.data.on)}`, ...optional('Ghi chú', event.data.note)];
    case 'ProgressReported':
      return [
        `${periodName(event.data.period)}: ${event.data.percent}%`,
        event.data.done,
        ...optional('Khó khăn', event.data.difficulties),
      ];
    case 'ProgressAccepted':
      return [periodName(event.data.period)];
    case 'ProgressReturned':
      return [periodName(event.data.period), event.data.reasons];
    case 'ProgressSkipped':
      return [periodName(event.data.period), `Lý do: ${event.data.reason}`];
    case 'Amended':
      return amended(event.data);
    case 'CompletionReported':
      return [
        `Hoàn thành ngày ${shortDate(event.data.finishedOn)}`,
        `Mặt được: ${event.data.achieved}`,
        `Mặt hạn chế: ${event.data.limits}`,
      ];
    case 'CompletionReturned':
      return [event.data.reasons, ...until(event.data.due)];
    case 'Evaluated':
      return [evaluationWords(event.data), event.data.opinion];
    case 'Nominated':
      return [`Hình thức: ${event.data.form}`, `Lý do: ${event.data.reason}`];
    case 'Reminded':
      return [reminderWords(event.data), `Gửi tới ${names(event.data.to)}`];
    case 'FreezeLifted':
      return [event.data.reason, ...resumedDays(event.data)];
    case 'MergeProposed':
      return [
        `Gộp vào ${otherName(event.data.into)}`,
        sharesLine(event.data.shares),
        `Lý do: ${event.data.reason}`,
        `Hỏi ý kiến ${names(event.data.asked)}`,
        ...until(event.data.due),
      ];
    case 'MergeAgreed':
      return [`Gộp vào ${otherName(event.data.into)}`];
    case 'MergeCalledOff':
      return [`Lý do: ${event.data.reason}`];
    case 'Merged':
      return [
        `Gộp vào ${otherName(event.data.into)}`,
        sharesLine(event.data.shares),
        `Lý do: ${event.data.reason}`,
      ];
    case 'OtherTakenIn':
      return [otherName(event.data.from), ...optional('Thêm tác giả', names(event.data.joined))];
    case 'DossierClosed':
      return [outcomeLabels[event.data.outcome]];
    case 'DraftSaved':
    case 'PaperworkCompleted':
    case 'Received':
      return [];
    case 'DossierFrozen':
      return ['Từ ngày này mọi thời hạn đứng yên, không ai bị nhắc.'];
  }
}

/** `Lần đầu được áp dụng: đạt; biên bản áp dụng thử …`, condition by condition. */
export function answerLines(
  { stepId, part, answers = {} }: Pick<DataOf<'AppraisalGiven'>, 'stepId' | 'part' | 'answers'>,
  programme: Programme,
): readonly string[] {
  const step = programme.route.find(({ id }) => id === stepId);
  const questions =
    step?.type === 'appraisal' ? step.parts.find(({ id }) => id === part)?.questions : undefined;
  return Object.entries(answers).map(
    ([id, { met, evidence }]) =>
      `${questions?.find((one) => one.id === id)?.text ?? id}: ${met ? 'đạt' : 'không đạt'}; ${evidence}`,
  );
}

/** `Biểu quyết đạt: 3/4 tán thành …` with those who stayed out of the count. */
export const voteResult = (result: Omit<DataOf<'VoteConcluded'>, 'stepId'>): readonly string[] => [
  `Biểu quyết ${result.passed ? 'đạt' : 'không đạt'}: ${result.for}/${result.voters} tán thành, ${result.against} không tán thành, ${result.abstain} không có ý kiến, ${result.silent} không bỏ phiếu`,
  ...(result.tieFollowedHead ? ['Hai bên bằng nhau: theo bên có người đứng đầu.'] : []),
  ...(result.recused.length > 0
    ? [`Không tham gia biểu quyết vì là tác giả: ${names(result.recused)}.`]
    : []),
];

/** `2023-07` → `tháng 7/2023`; `2023-Q3` → `quý 3/2023`. */
export function periodName(period: string): string {
  const [year = '', rest = ''] = period.split('-');
  return rest.startsWith('Q') ? `Quý ${rest.slice(1)}/${year}` : `Tháng ${Number(rest)}/${year}`;
}
