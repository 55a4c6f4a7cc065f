import type { Missing } from '../../domain/dossier/commands.ts';
import type { Dossier } from '../../domain/dossier/state.ts';
import type { FormDay, FormSection, Programme } from '../../domain/programmes/programme.ts';
import { dayOfLimit } from '../../domain/steps/lastDay.ts';
import { opensPart } from '../labels/sections.ts';

/** One page of the staged form. */
export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly kind: 'general' | 'outline' | 'risks' | 'authors' | 'files' | 'send' | 'days';
  readonly sections: readonly FormSection[];
  /** Of kind `days`: the only days that the page asks for. */
  readonly days?: readonly FormDay[];
}

/** Texts that one page of the outline should at least ask for. */
const textsPerPage = 3;

const texts = (sections: readonly FormSection[]): number =>
  sections.filter(({ text }) => text).length;

/** Parts of the outline in the form's order, small neighbours together on one page. */
function outlinePages(sections: readonly FormSection[]): readonly (readonly FormSection[])[] {
  const pages: FormSection[][] = [];
  for (const section of sections) {
    const page = pages.at(-1);
    if (!page || (opensPart(section) && texts(page) >= textsPerPage)) pages.push([section]);
    else page.push(section);
  }
  return pages;
}

const outlineName = (sections: readonly FormSection[]): string => {
  const parts = sections.filter(opensPart).map(({ id }) => id);
  return parts.length > 1
    ? `Đề cương mục ${parts[0]}–${parts.at(-1)}`
    : `Đề cương mục ${parts[0] ?? ''}`;
};

const riskStage: Stage = {
  id: 'rui-ro',
  name: 'Rủi ro và khắc phục',
  kind: 'risks',
  sections: [],
};

/** The pages on which a proposal is written, in order. */
export const stagesOf = (programme: Programme): readonly Stage[] => [
  { id: 'chung', name: 'Thông tin chung', kind: 'general', sections: [] },
  ...outlinePages(programme.form.sections).map(
    (sections, index): Stage => ({
      id: `de-cuong-${index + 1}`,
      name: outlineName(sections),
      kind: 'outline',
      sections,
    }),
  ),
  ...(programme.form.risks === 'required' ? [riskStage] : []),
  { id: 'tac-gia', name: 'Tác giả và tỷ lệ', kind: 'authors', sections: [] },
  { id: 'tep', name: 'Tệp đính kèm', kind: 'files', sections: [] },
  { id: 'gui', name: 'Cam kết và gửi', kind: 'send', sections: [] },
];

const kindOfField: Readonly<Record<string, Stage['kind']>> = {
  risks: 'risks',
  authors: 'authors',
  attachments: 'files',
  declared: 'send',
  committed: 'send',
  urgent: 'send',
  urgentReason: 'send',
};

/** Where a field is written, so that a missing thing can be led to. */
export function stageOfField(field: string, stages: readonly Stage[]): Stage | undefined {
  if (field.startsWith('sections.')) {
    const id = field.slice('sections.'.length);
    return stages.find(({ sections }) => sections.some((section) => section.id === id));
  }
  const kind = kindOfField[field.split('.')[0] ?? ''] ?? 'general';
  return stages.find((stage) => stage.kind === kind);
}

/** Things still missing on one page. */
export const missingOn = (
  stage: Stage,
  missing: readonly Missing[],
  stages: readonly Stage[],
): readonly Missing[] =>
  missing.filter(({ field }) => stageOfField(field, stages)?.id === stage.id);

/** What is asked besides the outline: title, authors, declaration, commitment, and the plan's own. */
const askedBesides = ({ form, obstacleClasses }: Programme): number =>
  4 +
  (obstacleClasses.length > 0 ? 1 : 0) +
  (form.risks === 'required' ? 1 : 0) +
  [...(form.choices ?? []), ...(form.days ?? [])].filter(({ required }) => required).length;

/** How much of what is asked is there, in whole per cent. */
export function completeness(programme: Programme, missing: readonly Missing[]): number {
  const asked =
    programme.form.sections.filter(({ text, required }) => text && required).length +
    askedBesides(programme);
  return Math.max(0, Math.round(((asked - missing.length) / asked) * 100));
}

/** The pages with only what an urgent dossier still owes. */
export const stagesOwed = (programme: Programme, owed: readonly string[]): readonly Stage[] =>
  stagesOf(programme)
    .map((stage) =>
      stage.kind === 'outline'
        ? { ...stage, sections: stage.sections.filter(({ id }) => owed.includes(`sections.${id}`)) }
        : stage,
    )
    .filter(
      ({ kind, sections }) =>
        sections.length > 0 ||
        (kind === 'risks' && owed.some((field) => field.startsWith('risks'))),
    );

/**
 * The pages whose content may be amended once it was agreed: promises and files stay as they are. In a
 * step under way only the day on which its limit hangs may.
 */
export function stagesAmendable(programme: Programme, { current }: Dossier): readonly Stage[] {
  const step = programme.route.find(({ id }) => current.kind === 'step' && id === current.stepId);
  if (!step || step.type === 'implementation')
    return stagesOf(programme).filter(({ kind }) => kind !== 'files' && kind !== 'send');
  const field = dayOfLimit(step);
  const days = (programme.form.days ?? []).filter(({ id }) => `days.${id}` === field);
  return [{ id: 'ngay', name: 'Ngày làm căn cứ tính hạn', kind: 'days', sections: [], days }];
}
