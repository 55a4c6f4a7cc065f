import type { Change } from '../../../events/schema/envelope.ts';
import { isDay } from '../calendar/days.ts';
import type { FormSection, Programme } from '../programmes/programme.ts';
import { changesBetween, patched } from './content.ts';
import { type FieldProblem, invalid, type Refused } from './decision.ts';
import { leadOf, unique } from './people.ts';
import type { Content } from './state.ts';
import { firstRefusal } from './words.ts';

/** Longest title, in characters: three lines of an official paper. */
export const maximumTitle = 300;
/** Longest risk, remedy or reason of urgency, in characters. */
export const maximumRemark = 2000;
export const maximumRisks = 20;
export const maximumAuthors = 20;

/** What the author asks the content to become. */
export interface Proposal {
  readonly changes: Change[];
  readonly after: Content;
}

/** Cleans a patch, checks every field it brings, and says what would change. Refuses `invalid_field`. */
export function propose(
  before: Content,
  patch: Partial<Content>,
  programme: Programme,
):
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly refused: Refused } {
  const after = patched(before, patch);
  const refused = problemIn(after, programme);
  if (refused) return { ok: false, refused };
  return { ok: true, proposal: { changes: changesBetween(before, after), after } };
}

const tooLong = (field: string, text: string, maximum: number): Refused | undefined =>
  text.length > maximum ? invalid(field, 'too_long') : undefined;

const unless = (good: boolean, field: string, problem: FieldProblem): Refused | undefined =>
  good ? undefined : invalid(field, problem);

function problemIn(content: Content, programme: Programme): Refused | undefined {
  const classes = programme.obstacleClasses.map(({ id }) => id);
  return firstRefusal(
    tooLong('title', content.title, maximumTitle),
    tooLong('urgentReason', content.urgentReason, maximumRemark),
    unless(
      !content.urgent || programme.form.paperworkLimit !== undefined,
      'urgent',
      'unknown_value',
    ),
    unless(
      programme.outputKinds.length === 0 || programme.outputKinds.includes(content.outputKind),
      'outputKind',
      'unknown_value',
    ),
    unless(programme.intakeChannels.includes(content.channel), 'channel', 'unknown_value'),
    unless(
      content.obstacles.every((id) => classes.includes(id)),
      'obstacles',
      'unknown_value',
    ),
    ...Object.entries(content.sections).map(([id, text]) =>
      problemInSection(id, text, programme.form.sections),
    ),
    ...problemsInChoices(content, programme),
    ...problemsInDays(content, programme),
    unless(content.risks.length <= maximumRisks, 'risks', 'too_many'),
    ...content.risks.flatMap(({ risk, remedy }, at) => [
      tooLong(`risks.${at}.risk`, risk, maximumRemark),
      tooLong(`risks.${at}.remedy`, remedy, maximumRemark),
    ]),
    ...problemsInAuthors(content, programme),
  );
}

const problemsInChoices = ({ choices }: Content, { form }: Programme): (Refused | undefined)[] =>
  Object.entries(choices).map(([id, chosen]) => {
    const field = `choices.${id}`;
    const asked = form.choices?.find((one) => one.id === id);
    const known = asked?.options.map((option) => option.id) ?? [];
    if (!chosen.every((option) => known.includes(option))) return invalid(field, 'unknown_value');
    return unless(chosen.length <= 1 || asked?.many === true, field, 'too_many');
  });

const problemsInDays = ({ days }: Content, { form }: Programme): (Refused | undefined)[] =>
  Object.entries(days).map(([id, day]) => {
    const field = `days.${id}`;
    if (!form.days?.some((one) => one.id === id)) return invalid(field, 'unknown_value');
    return unless(day === '' || isDay(day), field, 'not_a_day');
  });

function problemInSection(
  id: string,
  text: string,
  sections: readonly FormSection[],
): Refused | undefined {
  const section = sections.find((one) => one.id === id && one.text);
  if (!section) return invalid(`sections.${id}`, 'unknown_value');
  return tooLong(`sections.${id}`, text, section.maximumCharacters);
}

function problemsInAuthors({ authors }: Content, programme: Programme): (Refused | undefined)[] {
  const people = authors.map(({ person }) => person);
  const leads = leadOf(authors).length;
  return [
    unless(leads > 0, 'authors', 'no_lead'),
    unless(leads < 2, 'authors', 'more_than_one_lead'),
    unless(unique(people).length === people.length, 'authors', 'duplicate'),
    unless(authors.length <= maximumAuthors, 'authors', 'too_many'),
    unless(authors.length === 1 || programme.eligibility.groups, 'authors', 'groups_not_allowed'),
    ...authors.map(({ share }, at) =>
      unless(isShare(share), `authors.${at}.share`, 'out_of_range'),
    ),
  ];
}

const isShare = (share: number): boolean => Number.isInteger(share) && share >= 0 && share <= 100;
