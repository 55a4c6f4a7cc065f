import * as z from 'zod/mini';
import { isDay } from '../../../shared/domain/calendar/days.ts';
import type { Author, Content } from '../../../shared/domain/dossier/state.ts';
import type {
  FormDay,
  FormSection,
  Programme,
} from '../../../shared/domain/programmes/programme.ts';
import type { Stage } from '../../../shared/pages/edit/stages.ts';
import { sectionName } from '../../../shared/pages/labels/sections.ts';
import { limits } from '../../../shared/pages/limits.ts';
import type { Entered, FieldError } from '../../../shared/pages/pageContext.ts';
import { fieldOf, rowsOf } from '../readForm.ts';
import { wholeNumber } from './fields.ts';
import { type Parsed, parsed } from './parsed.ts';

const upTo = (maximum: number) =>
  z
    ._default(z.string(), '')
    .check(z.maxLength(maximum, { error: `quá dài, nhiều nhất ${maximum} ký tự` }));

const oneOrNothing = (allowed: readonly string[]) =>
  z.optional(
    z
      .string()
      .check(z.refine((value) => allowed.includes(value), { error: 'không có trong danh sách' })),
  );

type Part = Parsed<Partial<Content>>;

/** What one page of the form says about the content; drafts may be incomplete, never malformed. */
export function readStage(
  stage: Stage,
  entered: Entered,
  before: Content,
  programme: Programme,
): Part {
  switch (stage.kind) {
    case 'general':
      return readGeneral(entered, programme);
    case 'outline':
      return readSections(stage.sections, entered);
    case 'risks':
      return readRisks(entered);
    case 'authors':
      return readAuthors(entered, before);
    case 'send':
      return readPromises(entered);
    case 'days':
      return readDays(stage.days ?? [], entered);
    case 'files':
      return { ok: true, value: {} };
  }
}

/** All pages at once, errors of all of them together. */
export function readStages(
  stages: readonly Stage[],
  entered: Entered,
  before: Content,
  programme: Programme,
): Part {
  const parts = stages.map((stage) => readStage(stage, entered, before, programme));
  const errors: FieldError[] = parts.flatMap((part) => (part.ok ? [] : part.errors));
  if (errors.length > 0) return { ok: false, errors };
  const contents = parts.map((part) => (part.ok ? part.value : {}));
  const sections = Object.assign({}, ...contents.map((content) => content.sections ?? {}));
  return { ok: true, value: Object.assign({}, ...contents, { sections }) };
}

const readGeneral = (entered: Entered, programme: Programme): Part => {
  const known = programme.obstacleClasses.map(({ id }) => id);
  const schema = z.object({
    title: upTo(limits.title),
    outputKind: oneOrNothing(programme.outputKinds),
    channel: oneOrNothing(programme.intakeChannels),
    obstacles: z.array(
      z
        .string()
        .check(z.refine((value) => known.includes(value), { error: 'không có trong danh sách' })),
    ),
  });
  const result = parsed(schema, {
    title: fieldOf(entered, 'title'),
    outputKind: entered.outputKind?.[0],
    channel: entered.channel?.[0],
    obstacles: entered.obstacles ?? [],
  });
  if (!result.ok) return result;
  const answers = readAnswers(entered, programme);
  if (!answers.ok) return answers;
  const { outputKind, channel, ...value } = result.value;
  return {
    ok: true,
    value: {
      ...value,
      ...answers.value,
      // the refinement above has checked that both are values of the programme
      ...(outputKind && { outputKind: outputKind as Content['outputKind'] }),
      ...(channel && { channel: channel as Content['channel'] }),
    },
  };
};

/** The plan's own choices and days; the browser sends nothing for a choice without a tick. */
function readAnswers(entered: Entered, { form }: Programme): Part {
  const choices = form.choices ?? [];
  const days = readDays(form.days ?? [], entered);
  const errors = [
    ...choices
      .filter(({ id, options }) =>
        (entered[`choices.${id}`] ?? []).some((one) =>
          options.every((option) => option.id !== one),
        ),
      )
      .map(({ id, label }) => ({
        field: `choices.${id}`,
        message: `${label}: không có trong danh sách.`,
      })),
    ...(days.ok ? [] : days.errors),
  ];
  if (errors.length > 0 || !days.ok) return { ok: false, errors };
  return {
    ok: true,
    value: {
      choices: Object.fromEntries(choices.map(({ id }) => [id, entered[`choices.${id}`] ?? []])),
      ...days.value,
    },
  };
}

function readDays(days: readonly FormDay[], entered: Entered): Part {
  const read = days.map(({ id, label }) => ({ id, label, day: fieldOf(entered, `days.${id}`) }));
  const errors = read
    .filter(({ day }) => day !== '' && !isDay(day))
    .map(({ id, label }) => ({
      field: `days.${id}`,
      message: `${label}: không phải một ngày có thật; ghi theo dạng năm-tháng-ngày.`,
    }));
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, value: { days: Object.fromEntries(read.map(({ id, day }) => [id, day])) } };
}

/** Sections that the page does not show are left alone; unknown ones are ignored. */
const readSections = (sections: readonly FormSection[], entered: Entered): Part => {
  const shown = sections.filter(({ id, text }) => text && entered[`sections.${id}`] !== undefined);
  const texts = shown.map(
    (section) => [section, fieldOf(entered, `sections.${section.id}`)] as const,
  );
  const errors = texts
    .filter(([section, text]) => text.length > section.maximumCharacters)
    .map(([section]) => ({
      field: `sections.${section.id}`,
      message: `${sectionName(section)}: quá dài, nhiều nhất ${section.maximumCharacters} ký tự.`,
    }));
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    value: { sections: Object.fromEntries(texts.map(([{ id }, text]) => [id, text])) },
  };
};

const risks = z.object({
  risks: z
    .array(z.object({ risk: upTo(limits.remark), remedy: upTo(limits.remark) }))
    .check(z.maxLength(limits.risks, { error: `nhiều nhất ${limits.risks} dòng` })),
});

const readRisks = (entered: Entered): Part =>
  parsed(risks, {
    risks: rowsOf(entered, 'risks', ['risk', 'remedy'], limits.risks).filter(
      ({ risk, remedy }) => risk.trim() !== '' || remedy.trim() !== '',
    ),
  });

const shares = z.object({ authors: z.array(z.object({ share: wholeNumber(0, 100) })) });

/** Only people already on the list keep their place; new ones come by `who`, looked up by the route. */
function readAuthors(entered: Entered, before: Content): Part {
  const rows = rowsOf(entered, 'authors', ['personId', 'share', 'remove'], limits.authors);
  const result = parsed(shares, { authors: rows });
  if (!result.ok) return result;
  const authors = before.authors.flatMap((author): Author[] => {
    const index = rows.findIndex(({ personId }) => personId === author.person.personId);
    const row = rows[index];
    if (!row) return [author];
    if (row.remove !== '' && !author.lead) return [];
    return [{ ...author, share: result.value.authors[index]?.share ?? author.share }];
  });
  return { ok: true, value: { authors } };
}

const promises = z.object({ urgentReason: upTo(limits.remark) });

const readPromises = (entered: Entered): Part => {
  const result = parsed(promises, { urgentReason: fieldOf(entered, 'urgentReason') });
  if (!result.ok) return result;
  return {
    ok: true,
    value: {
      ...result.value,
      urgent: entered.urgent !== undefined,
      declared: entered.declared !== undefined,
      committed: entered.committed !== undefined,
    },
  };
};

/** The part of the content that a page shows; its mark tells whether somebody else changed it meanwhile. */
export function stagePart(stage: Stage, content: Content): unknown {
  switch (stage.kind) {
    case 'general':
      return [
        content.title,
        content.outputKind,
        content.channel,
        content.obstacles,
        content.choices,
        content.days,
      ];
    case 'outline':
      return stage.sections.map(({ id }) => content.sections[id] ?? '');
    case 'risks':
      return content.risks;
    case 'authors':
      return content.authors.map(({ person, share }) => [person.personId, share]);
    case 'send':
      return [content.urgent, content.urgentReason, content.declared, content.committed];
    case 'days':
      return (stage.days ?? []).map(({ id }) => content.days[id] ?? '');
    case 'files':
      return [];
  }
}
