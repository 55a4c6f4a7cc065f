import type { Command, CommandType } from '../../domain/dossier/commands.ts';
import { cleanText } from '../../domain/text/vietnamese.ts';
import { evaluationLabels, findingLabels, voteLabels } from '../labels/values.ts';

/** One answer on the page behind a mailed link. */
export interface DecisionChoice {
  readonly value: string;
  readonly label: string;
  /** Whether the answer needs words, may have them, or takes none. */
  readonly words: 'required' | 'optional' | 'none';
  /** The command that the answer stands for. */
  readonly command: (words: string) => Command;
}

/** What a choice needs to know of the dossier and the person. */
export interface ChoiceFacts {
  /** Appraisal parts assigned to the person that are still open. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  /** Progress reports waiting for review. */
  readonly periods: readonly { readonly id: string; readonly name: string }[];
}

const plain = (
  value: string,
  label: string,
  words: DecisionChoice['words'],
  command: (words: string) => Command,
): DecisionChoice => ({ value, label, words, command: (raw) => command(cleanText(raw)) });

type Maker = (facts: ChoiceFacts) => readonly DecisionChoice[];

const appraisals: Maker = ({ parts }) =>
  parts.flatMap((part) =>
    (Object.keys(findingLabels) as (keyof typeof findingLabels)[]).map((finding) =>
      plain(
        `appraise:${part.id}:${finding}`,
        parts.length > 1 ? `${part.name}: ${findingLabels[finding]}` : findingLabels[finding],
        'required',
        (opinion) => ({ type: 'appraise', part: part.id, finding, opinion }),
      ),
    ),
  );

const votes: Maker = () =>
  (Object.keys(voteLabels) as (keyof typeof voteLabels)[]).map((vote) =>
    plain(`vote:${vote}`, voteLabels[vote], 'optional', (remark) => ({
      type: 'vote',
      vote,
      ...(remark === '' ? {} : { remark }),
    })),
  );

const evaluations: Maker = () =>
  (Object.keys(evaluationLabels) as (keyof typeof evaluationLabels)[]).flatMap((result) => [
    plain(`evaluate:${result}`, evaluationLabels[result], 'required', (opinion) => ({
      type: 'evaluate',
      result,
      outstanding: false,
      opinion,
    })),
    ...(result === 'completed'
      ? [
          plain('evaluate:outstanding', 'Hoàn thành, vượt trội', 'required', (opinion) => ({
            type: 'evaluate',
            result,
            outstanding: true,
            opinion,
          })),
        ]
      : []),
  ]);

const makers: Partial<Record<CommandType, Maker>> = {
  answerAsCoAuthor: () => [
    plain('consent:yes', 'Có, tôi đồng ý là đồng tác giả', 'none', () => ({
      type: 'answerAsCoAuthor',
      consents: true,
    })),
    plain('consent:no', 'Không, tôi không phải là tác giả', 'none', () => ({
      type: 'answerAsCoAuthor',
      consents: false,
    })),
  ],
  answerMerge: () => [
    plain('merge:yes', 'Đồng ý gộp hồ sơ với tỷ lệ đã ghi', 'none', () => ({
      type: 'answerMerge',
      agrees: true,
      reason: '',
    })),
    plain('merge:no', 'Không đồng ý gộp', 'required', (reason) => ({
      type: 'answerMerge',
      agrees: false,
      reason,
    })),
  ],
  receive: () => [plain('receive', 'Tiếp nhận hồ sơ', 'none', () => ({ type: 'receive' }))],
  appraise: appraisals,
  vote: votes,
  allowDespiteVote: () => [
    plain('allow', 'Cho phép dù biểu quyết chưa đạt', 'required', (reason) => ({
      type: 'allowDespiteVote',
      reason,
    })),
  ],
  acceptProgress: ({ periods }) =>
    periods.map(({ id, name }) =>
      plain(`accept:${id}`, `Chấp nhận báo cáo ${name}`, 'none', () => ({
        type: 'acceptProgress',
        period: id,
      })),
    ),
  returnProgress: ({ periods }) =>
    periods.map(({ id, name }) =>
      plain(`returnProgress:${id}`, `Trả lại báo cáo ${name}`, 'required', (reasons) => ({
        type: 'returnProgress',
        period: id,
        reasons,
      })),
    ),
  evaluate: evaluations,
  answer: () => [
    plain('answer', 'Gửi câu trả lời', 'required', (answer) => ({ type: 'answer', answer })),
  ],
  return: () => [
    plain('return', 'Trả lại để bổ sung, sửa chữa', 'required', (reasons) => ({
      type: 'return',
      reasons,
    })),
  ],
  returnCompletion: () => [
    plain('returnCompletion', 'Trả lại báo cáo kết quả', 'required', (reasons) => ({
      type: 'returnCompletion',
      reasons,
    })),
  ],
  ask: () => [
    plain('ask', 'Hỏi tác giả trước khi quyết định', 'required', (question) => ({
      type: 'ask',
      question,
    })),
  ],
  nominate: () => [
    plain('nominate', 'Đề nghị khen thưởng: Giấy khen', 'required', (reason) => ({
      type: 'nominate',
      form: 'Giấy khen',
      reason,
    })),
  ],
  declineNomination: () => [
    plain('decline', 'Không đề nghị khen thưởng', 'required', (reason) => ({
      type: 'declineNomination',
      reason,
    })),
  ],
  refuse: () => [
    plain('refuse', 'Không phê duyệt', 'required', (reason) => ({ type: 'refuse', reason })),
  ],
  comment: () => [
    plain('comment', 'Chỉ ghi ý kiến trao đổi', 'required', (text) => ({ type: 'comment', text })),
  ],
};

/**
 * The answers that the link's permits allow, in the order of the page.
 * Commands that need a whole form have none: the page then leads to the dossier.
 */
export const choicesOf = (
  permits: readonly string[],
  facts: ChoiceFacts,
): readonly DecisionChoice[] =>
  (Object.keys(makers) as CommandType[])
    .filter((type) => permits.includes(type))
    .flatMap((type) => makers[type]?.(facts) ?? []);
