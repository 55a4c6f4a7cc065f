import { type LinkView, readLink } from '../../shared/app/links.ts';
import { seatOf } from '../../shared/app/linkView.ts';
import { personOfSession } from '../../shared/app/session.ts';
import type { Dossier } from '../../shared/domain/dossier/state.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import { cleanText } from '../../shared/domain/text/vietnamese.ts';
import {
  type ChoiceFacts,
  choicesOf,
  type DecisionChoice,
} from '../../shared/pages/decision/choices.ts';
import { periodName } from '../../shared/pages/dossier/eventDetail.ts';
import { limits } from '../../shared/pages/limits.ts';
import type { Entered, FieldError } from '../../shared/pages/pageContext.ts';
import type { Link } from '../../shared/ports.ts';
import { sessionTokenOf } from './cookies.ts';
import { fieldOf } from './readForm.ts';
import type { WebContext } from './web.ts';

/** An open link that asks for a decision on a dossier. */
export interface Open {
  readonly link: Link;
  readonly dossier: Dossier;
  readonly programme: Programme;
}

export const openOf = (view: LinkView): Open | undefined =>
  view.state === 'open' && view.link.purpose === 'decide' && view.dossier && view.programme
    ? { link: view.link, dossier: view.dossier, programme: view.programme }
    : undefined;

export const tokenOf = (c: WebContext): string => c.req.param('token') ?? '';

/**
 * The part of an appraisal that the obligation is about, else all parts of the person that are open.
 * Parts that ask for more than an opinion are answered on the dossier's own page.
 */
function partsOf({ link, dossier: { current }, programme }: Open): ChoiceFacts['parts'] {
  const step =
    current.kind === 'step' ? programme.route.find(({ id }) => id === current.stepId) : undefined;
  if (step?.type !== 'appraisal' || current.kind !== 'step' || current.state.type !== 'appraisal')
    return [];
  const { opinions } = current.state;
  const open = step.parts.filter(
    ({ id, onPaper, questions }) =>
      !onPaper &&
      !questions &&
      !opinions[id] &&
      current.assignees[id]?.some(({ personId }) => personId === seatOf(link)),
  );
  const asked = open.filter(({ id }) => link.obligationId?.split(':').includes(id));
  return asked.length > 0 ? asked : open;
}

const periodsOf = ({ dossier: { current } }: Open): ChoiceFacts['periods'] =>
  current.kind === 'step' && current.state.type === 'implementation'
    ? Object.entries(current.state.progress)
        .filter(([, { status }]) => status === 'reported')
        .map(([id]) => ({ id, name: periodName(id) }))
    : [];

export const choicesIn = (open: Open): readonly DecisionChoice[] =>
  choicesOf(open.link.permits, { parts: partsOf(open), periods: periodsOf(open) });

export const look = (c: WebContext): Promise<LinkView> =>
  readLink(c.get('deps'))(tokenOf(c), c.get('moment'));

/** The signed-in person of this browser, if anybody is. */
export async function signedInHere(c: WebContext): Promise<{ readonly signedInAs?: string }> {
  const sessionToken = sessionTokenOf(c);
  const person = sessionToken
    ? await personOfSession(c.get('deps'))(sessionToken, c.get('moment'))
    : undefined;
  return person ? { signedInAs: person.id } : {};
}

/** The explicit choice and the words it needs. */
export function readAnswer(entered: Entered, choices: readonly DecisionChoice[]) {
  const choice = choices.find(({ value }) => value === fieldOf(entered, 'choice'));
  const words = cleanText(fieldOf(entered, 'words'));
  const errors: FieldError[] = [];
  if (!choice)
    errors.push({ field: 'choice', message: 'Ý kiến: hãy chọn một trong các lựa chọn.' });
  if (choice?.words === 'required' && words === '')
    errors.push({
      field: 'words',
      message: `Lý do, ý kiến: cần ghi rõ khi chọn “${choice.label}”.`,
    });
  if (words.length > limits.paragraph)
    errors.push({
      field: 'words',
      message: `Lý do, ý kiến: quá dài, nhiều nhất ${limits.paragraph} ký tự.`,
    });
  if (fieldOf(entered, 'code').trim() === '')
    errors.push({ field: 'code', message: 'Mã trong thư: chưa nhập.' });
  return { choice: errors.length === 0 ? choice : undefined, words, errors };
}
