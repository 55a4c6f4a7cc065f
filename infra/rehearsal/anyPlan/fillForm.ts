import type { Content } from '../../../shared/domain/dossier/state.ts';
import type {
  FormChoice,
  FormSection,
  Programme,
} from '../../../shared/domain/programmes/programme.ts';
import { sampleProposal } from '../proposals.ts';
import type { Random } from '../random.ts';
import { type Idea, initiatives, pledges } from './ideas.ts';

/** Answers to the days that a form asks for, given the day of writing. */
export type DaysAsked = (on: string) => Readonly<Record<string, string>>;

interface Writer {
  readonly seed: number;
  readonly index: number;
  readonly unitId: string;
  readonly year: string;
}

/** What the dossier is about: pledges where people pledge, else initiatives, then the sample's proposals. */
export function ideaFor({ kind }: Programme, { seed, index, unitId, year }: Writer): Idea {
  if (kind === 'emulation' || kind === 'emulation_framework') {
    const pledge = at(pledges, index);
    const number = Math.floor(index / pledges.length) + 1;
    const suffix = number > 1 ? `, lần ${number}` : '';
    return { ...pledge, title: `${pledge.title} (${unitId.toUpperCase()}, ${year}${suffix})` };
  }
  const initiative = initiatives[index];
  if (initiative) return initiative;
  const { title, sections } = sampleProposal(seed, index);
  return { title, substance: `${sections['V.3'] ?? ''} ${sections.II ?? ''}`, kinds: [] };
}

/** A whole form of whatever plan, filled in. */
export function contentFor(
  programme: Programme,
  {
    idea,
    days,
    random,
  }: {
    readonly idea: Idea;
    readonly days: Readonly<Record<string, string>>;
    readonly random: Random;
  },
): Content {
  const { form, intakeChannels, obstacleClasses, outputKinds } = programme;
  return {
    title: idea.title,
    channel: intakeChannels[0] ?? 'annual_plan',
    outputKind: outputKinds[0] ?? 'plan',
    obstacles: obstacleClasses.slice(0, 1).map(({ id }) => id),
    sections: Object.fromEntries(
      form.sections
        .filter(
          ({ text, required, achievements }) =>
            text && !achievements && (required || random.chance(0.4)),
        )
        .map((section) => [section.id, textFor(section, idea)]),
    ),
    choices: Object.fromEntries(
      (form.choices ?? []).map((choice) => [choice.id, chosenFor(choice, idea, random)]),
    ),
    days,
    risks:
      form.risks === 'required'
        ? [
            {
              risk: 'Khoa phối hợp không đủ người theo lịch đã thống nhất',
              remedy: 'Giảm phạm vi còn một khoa và lùi mốc tiếp theo',
            },
          ]
        : [],
    declared: true,
    committed: true,
    urgent: false,
    urgentReason: '',
    authors: [],
  };
}

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('the list is empty');
  return item;
};

/** Long enough for the section, and about the idea. */
function textFor({ heading, minimumCharacters = 0, maximumCharacters }: FormSection, idea: Idea) {
  let text = `${heading}: ${idea.substance}`;
  for (const sentence of padding) {
    if (text.length >= minimumCharacters) break;
    text += ` ${sentence}`;
  }
  return text.slice(0, maximumCharacters).trim();
}

const padding = [
  'Đơn vị đã theo dõi số liệu từng tuần và lưu tại phòng Kế hoạch tổng hợp.',
  'Việc này do khoa cùng các phòng chức năng làm trong giờ hành chính, không phát sinh biên chế.',
  'Cách làm có thể áp dụng cho các khoa khác sau khi được hướng dẫn một buổi.',
];

/** What fits the idea among the plan's own options, else any of them. */
function chosenFor({ options, many, required }: FormChoice, idea: Idea, random: Random): string[] {
  const fitting = options.map(({ id }) => id).filter((id) => idea.kinds.includes(id));
  if (fitting.length > 0) return many ? fitting : fitting.slice(0, 1);
  return required ? [random.pick(options).id] : [];
}
