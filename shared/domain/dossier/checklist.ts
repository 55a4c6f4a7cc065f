import type { FormSection, Programme } from '../programmes/programme.ts';
import type { Missing } from './commands.ts';
import type { Author, Content } from './state.ts';

/** Vietnamese names of what the outline's own headings do not name. */
export const fieldLabels = {
  title: 'Tên đề án, kế hoạch',
  obstacles: 'Loại khó khăn, vướng mắc',
  risks: 'Rủi ro và phương án khắc phục',
  authors: 'Tác giả và tỷ lệ đóng góp',
  declared: 'Lời cam đoan',
  committed: 'Cam kết của người đề xuất',
  urgentReason: 'Lý do bức thiết, khẩn cấp',
} as const;

type Problem = Missing['problem'];

/** Everything that keeps the content from being submitted, by name, in the order of the form. */
export function missingFrom(
  content: Content,
  programme: Programme,
  { urgent }: { readonly urgent: boolean },
): Missing[] {
  const asked = programme.form.sections.filter(
    ({ text, essential }) => text && (essential || !urgent),
  );
  return [
    ...missingIf(content.title === '', 'title', 'empty'),
    ...missingIf(
      programme.obstacleClasses.length > 0 && content.obstacles.length === 0,
      'obstacles',
      'empty',
    ),
    ...missingAnswers(content, programme),
    ...asked.flatMap((section) => missingInSection(section, content.sections[section.id] ?? '')),
    ...(urgent || programme.form.risks === 'not_asked' ? [] : missingInRisks(content)),
    ...missingInAuthors(content.authors),
    ...missingIf(!content.declared, 'declared', 'not_declared'),
    ...missingIf(!content.committed, 'committed', 'not_committed'),
    ...missingIf(urgent && content.urgentReason === '', 'urgentReason', 'empty'),
  ];
}

const missingIf = (is: boolean, field: keyof typeof fieldLabels, problem: Problem): Missing[] =>
  is ? [{ field, problem, label: fieldLabels[field] }] : [];

/** Choices and days that the form asks for. */
function missingAnswers({ choices, days }: Content, { form }: Programme): Missing[] {
  const unchosen = (form.choices ?? []).filter(
    ({ id, required }) => required && (choices[id] ?? []).length === 0,
  );
  const undated = (form.days ?? []).filter(({ id, required }) => required && !days[id]);
  return [
    ...unchosen.map(
      ({ id, label }): Missing => ({ field: `choices.${id}`, problem: 'empty', label }),
    ),
    ...undated.map(({ id, label }): Missing => ({ field: `days.${id}`, problem: 'empty', label })),
  ];
}

function missingInSection(section: FormSection, text: string): Missing[] {
  const problem = problemOf(section, text);
  if (!problem) return [];
  const label = `${section.id}. ${section.heading}`;
  return [{ field: `sections.${section.id}`, problem, label }];
}

function problemOf({ required, minimumCharacters = 0 }: FormSection, text: string) {
  if (text === '') return required ? 'empty' : undefined;
  return text.length < minimumCharacters ? 'too_short' : undefined;
}

/** Requirement R3 of the plan: foreseen situations, each with its remedy. */
function missingInRisks({ risks }: Content): Missing[] {
  const unpaired = risks.flatMap(({ risk, remedy }, at): Missing[] => [
    ...(risk === ''
      ? [{ field: `risks.${at}.risk`, problem: 'empty', label: fieldLabels.risks } as const]
      : []),
    ...(remedy === ''
      ? [
          {
            field: `risks.${at}.remedy`,
            problem: 'risk_without_remedy',
            label: fieldLabels.risks,
          } as const,
        ]
      : []),
  ]);
  return [...missingIf(risks.length === 0, 'risks', 'empty'), ...unpaired];
}

const consentProblems = { pending: 'consent_pending', declined: 'consent_declined' } as const;

function missingInAuthors(authors: readonly Author[]): Missing[] {
  const total = authors.reduce((sum, { share }) => sum + share, 0);
  const silent = authors.flatMap(({ person, consent }, at): Missing[] =>
    consent === 'given'
      ? []
      : [{ field: `authors.${at}`, problem: consentProblems[consent], label: person.name }],
  );
  return [...missingIf(total !== 100, 'authors', 'shares_not_100'), ...silent];
}
