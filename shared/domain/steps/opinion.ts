import type { EventData } from '../../../events/schema/dossierEvents.ts';
import { isDay } from '../calendar/days.ts';
import type { CommandOf, Context } from '../dossier/commands.ts';
import { invalid, type Refused } from '../dossier/decision.ts';
import { firstRefusal, required, substance } from '../dossier/words.ts';
import type { AppraisalPart } from '../programmes/programme.ts';
import { cleanLine, cleanText } from '../text/vietnamese.ts';

/** Conditions must be named, and an author must learn why not. */
const opinionCharacters = { favourable: 0, favourable_with_conditions: 1, unfavourable: substance };

type Opinion = Omit<EventData<'AppraisalGiven'>, 'stepId' | 'part' | 'person'>;

/** What one part of an appraisal says, as stored; refused where the part asks for more. */
export function opinionOf(
  command: CommandOf<'appraise'>,
  part: AppraisalPart,
  { today }: Context,
): Opinion | Refused {
  const { finding } = command;
  if (part.onPaper) return opinionOnPaper(command, today);
  const opinion = cleanText(command.opinion);
  const answers = answersTo(command, part);
  const refused = firstRefusal(
    required('opinion', opinion, opinionCharacters[finding]),
    ...problemsInAnswers(answers, part),
  );
  return refused ?? { finding, opinion, ...(part.questions && { answers }) };
}

/** A party committee's opinion: only which paper holds it, for its words may be confidential. */
function opinionOnPaper(
  { finding, paper, opinion }: CommandOf<'appraise'>,
  today: string,
): Opinion | Refused {
  const symbol = cleanLine(paper?.symbol ?? '');
  const issuedOn = paper?.issuedOn ?? '';
  const refused = firstRefusal(
    required('paper.symbol', symbol),
    isDay(issuedOn) ? undefined : invalid('paper.issuedOn', 'not_a_day'),
    issuedOn > today ? invalid('paper.issuedOn', 'in_future') : undefined,
    cleanText(opinion) === '' ? undefined : invalid('opinion', 'not_owed'),
  );
  return refused ?? { finding, opinion: '', paper: { symbol, issuedOn } };
}

type Answers = NonNullable<Opinion['answers']>;

const answersTo = ({ answers = {} }: CommandOf<'appraise'>, { questions = [] }: AppraisalPart) =>
  Object.fromEntries(
    questions.flatMap(({ id }) => {
      const answer = answers[id];
      return answer ? [[id, { met: answer.met, evidence: cleanText(answer.evidence) }]] : [];
    }),
  ) satisfies Answers;

/** Every question is answered, and every answer says by what it is shown. */
const problemsInAnswers = (
  answers: Answers,
  { questions = [] }: AppraisalPart,
): (Refused | undefined)[] =>
  questions.map(({ id }) => {
    const answer = answers[id];
    if (!answer) return invalid(`answers.${id}.met`, 'empty');
    return required(`answers.${id}.evidence`, answer.evidence);
  });
