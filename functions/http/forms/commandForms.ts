import * as z from 'zod/mini';
import { evaluationResult, finding, vote } from '../../../events/schema/dossierEvents.ts';
import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { Command, CommandOf } from '../../../shared/domain/dossier/commands.ts';
import type { PanelCommand } from '../../../shared/pages/dossier/actionFields.tsx';
import { limits } from '../../../shared/pages/limits.ts';
import type { Entered } from '../../../shared/pages/pageContext.ts';
import { fieldOf, rowsOf, singleValues } from '../readForm.ts';
import {
  calendarDay,
  line,
  oneOf,
  optionalLine,
  optionalParagraph,
  paragraph,
  ticked,
  wholeNumber,
} from './fields.ts';
import { type Parsed, parsed } from './parsed.ts';

const words = paragraph(limits.paragraph);
const id = line(100);
const reason = z.object({ reason: words });
const reasons = z.object({ reasons: words });
const nothing = z.object({});
const period = line(7);

/** A person named by staff code or address; the route looks them up. */
const reassignment = z.object({ part: id, who: line(254), reason: words });
export type Reassignment = z.infer<typeof reassignment>;

const paper = z.object({
  symbol: line(100),
  issuedOn: calendarDay,
  signerName: line(limits.line),
  signerTitle: line(limits.line),
  authority: optionalLine(20),
});

const milestones = z.object({
  milestones: z
    .array(z.object({ id: z.string(), title: line(limits.line), due: calendarDay }))
    .check(
      z.minLength(1, { error: 'cần ít nhất một mốc' }),
      z.maxLength(limits.milestones, { error: `nhiều nhất ${limits.milestones} mốc` }),
    ),
});

type Reader<T> = (entered: Entered) => Parsed<T>;

const reader =
  <S, C extends Command>(schema: z.ZodMiniType<S>, command: (value: S) => C): Reader<C> =>
  (entered) => {
    const result = parsed(schema, singleValues(entered));
    return result.ok ? { ok: true, value: command(result.value) } : result;
  };

/** Empty lines are dropped; a new milestone takes the number of its line. */
const readMilestones: Reader<CommandOf<'setMilestones'>> = (entered) => {
  const rows = rowsOf(entered, 'milestones', ['id', 'title', 'due'], limits.milestones)
    .map((row, index) => ({ ...row, id: /^[\w-]{1,40}$/.test(row.id) ? row.id : `m${index + 1}` }))
    .filter(({ title, due }) => title.trim() !== '' || due !== '');
  const result = parsed(milestones, { milestones: rows });
  return result.ok ? { ok: true, value: { type: 'setMilestones', ...result.value } } : result;
};

const opinion = z.object({
  part: id,
  finding: oneOf(finding.options),
  opinion: optionalParagraph(limits.paragraph),
});
const opinionPaper = z.object({ symbol: line(100), issuedOn: calendarDay });

/** What the part asks for is the rules' business; here only what a form can say at all. */
const readAppraisal: Reader<CommandOf<'appraise'>> = (entered) => {
  const said = parsed(opinion, singleValues(entered));
  if (!said.ok) return said;
  const command = { type: 'appraise', ...said.value, opinion: said.value.opinion ?? '' } as const;
  const answers = readAnswers(entered);
  if (entered.symbol === undefined) return { ok: true, value: { ...command, ...answers } };
  const paperOf = parsed(opinionPaper, singleValues(entered));
  return paperOf.ok ? { ok: true, value: { ...command, paper: paperOf.value } } : paperOf;
};

/** `answers.<question>.met` with `answers.<question>.evidence`; a question without a tick is none. */
function readAnswers(entered: Entered): Pick<CommandOf<'appraise'>, 'answers'> {
  const asked = Object.keys(entered).flatMap(
    (name) => /^answers\.(.+)\.met$/.exec(name)?.[1] ?? [],
  );
  if (asked.length === 0) return {};
  const answer = (question: string) => ({
    met: fieldOf(entered, `answers.${question}.met`) === 'co',
    evidence: fieldOf(entered, `answers.${question}.evidence`),
  });
  return { answers: Object.fromEntries(asked.map((question) => [question, answer(question)])) };
}

/** Reads who should take over; the person is looked up before it becomes a command. */
export const readReassignment: Reader<Reassignment> = (entered) =>
  parsed(reassignment, singleValues(entered));

/** The reader of each command's form. `reassign` has none here: it needs the person first. */
export const commandForms: Readonly<Record<Exclude<PanelCommand, 'reassign'>, Reader<Command>>> = {
  answerAsCoAuthor: reader(z.object({ consents: oneOf(['co', 'khong']) }), ({ consents }) => ({
    type: 'answerAsCoAuthor',
    consents: consents === 'co',
  })),
  recordPaperConsent: reader(z.object({ personId: id, fileId: id }), (value) => ({
    type: 'recordPaperConsent',
    ...value,
  })),
  withdraw: reader(reason, (value) => ({ type: 'withdraw', ...value })),
  receive: reader(nothing, () => ({ type: 'receive' })),
  return: reader(reasons, (value) => ({ type: 'return', ...value })),
  refuse: reader(reason, (value) => ({ type: 'refuse', ...value })),
  ask: reader(z.object({ question: words }), (value) => ({ type: 'ask', ...value })),
  answer: reader(z.object({ answer: words }), (value) => ({ type: 'answer', ...value })),
  comment: reader(z.object({ text: words }), (value) => ({ type: 'comment', ...value })),
  appraise: readAppraisal,
  vote: reader(
    z.object({ vote: oneOf(vote.options), remark: optionalParagraph(limits.remark) }),
    (value) => ({
      type: 'vote',
      ...value,
    }),
  ),
  takeBackVote: reader(nothing, () => ({ type: 'takeBackVote' })),
  closeVote: reader(nothing, () => ({ type: 'closeVote' })),
  allowDespiteVote: reader(reason, (value) => ({ type: 'allowDespiteVote', ...value })),
  takeBackDecision: reader(reason, (value) => ({ type: 'takeBackDecision', ...value })),
  recordDocument: reader(paper, ({ symbol, issuedOn, signerName, signerTitle, authority }) => ({
    type: 'recordDocument',
    document: {
      symbol,
      issuedOn,
      signer: { name: signerName, title: signerTitle, ...(authority && { authority }) },
    },
  })),
  setMilestones: readMilestones,
  reachMilestone: reader(
    z.object({ milestoneId: id, on: calendarDay, note: optionalParagraph(limits.remark) }),
    (value) => ({ type: 'reachMilestone', ...value }),
  ),
  reportProgress: reader(
    z.object({
      period,
      percent: wholeNumber(0, 100),
      done: words,
      difficulties: optionalParagraph(limits.paragraph),
    }),
    (value) => ({ type: 'reportProgress', ...value }),
  ),
  acceptProgress: reader(z.object({ period }), (value) => ({ type: 'acceptProgress', ...value })),
  returnProgress: reader(z.object({ period, reasons: words }), (value) => ({
    type: 'returnProgress',
    ...value,
  })),
  skipProgress: reader(z.object({ period, reason: words }), (value) => ({
    type: 'skipProgress',
    ...value,
  })),
  reportCompletion: reader(
    z.object({
      finishedOn: calendarDay,
      achieved: words,
      limits: words,
      volume: words,
      quality: words,
      lessons: optionalParagraph(limits.paragraph),
    }),
    (value) => ({ type: 'reportCompletion', ...value }),
  ),
  returnCompletion: reader(reasons, (value) => ({ type: 'returnCompletion', ...value })),
  evaluate: reader(
    z.object({ result: oneOf(evaluationResult.options), outstanding: ticked, opinion: words }),
    (value) => ({ type: 'evaluate', ...value }),
  ),
  nominate: reader(z.object({ form: line(limits.line), reason: words }), (value) => ({
    type: 'nominate',
    ...value,
  })),
  declineNomination: reader(reason, (value) => ({ type: 'declineNomination', ...value })),
};

/** The command once the person is known. */
export const reassignTo = (
  { part, reason: why }: Reassignment,
  to: PersonRef,
): CommandOf<'reassign'> => ({
  type: 'reassign',
  part,
  reason: why,
  to,
});
