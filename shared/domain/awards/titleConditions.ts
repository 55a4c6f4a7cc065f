/** One way to meet a title's conditions; all of its items together. */
export interface ConditionSet {
  readonly all: readonly string[];
}

/** What a title needs in the years of one law; any one of the ways is enough. */
export interface TitleConditions {
  readonly title: string;
  readonly fromYear?: number;
  readonly toYear?: number;
  readonly ways: readonly ConditionSet[];
  readonly clause: string;
}

const advanced = 'đạt danh hiệu Lao động tiên tiến';
const initiative = 'có sáng kiến được cơ sở công nhận, hoặc đề tài khoa học đã nghiệm thu';

/**
 * Criteria are dated and chosen by the year of the award: since 2024 an initiative is no longer the only
 * way to the base title (Law 06/2022/QH15 Art. 23), while older internal rules still say so.
 */
const titles: readonly TitleConditions[] = [
  {
    title: 'base_emulation_fighter',
    toYear: 2023,
    ways: [{ all: [advanced, initiative] }],
    clause: 'Luật Thi đua, khen thưởng 2003',
  },
  {
    title: 'base_emulation_fighter',
    fromYear: 2024,
    ways: [{ all: [advanced, 'hoàn thành xuất sắc nhiệm vụ'] }, { all: [advanced, initiative] }],
    clause: 'Điều 23 Luật Thi đua, khen thưởng 2022',
  },
];

/** What a title of the glossary needs in an award year; undefined where no criteria are recorded. */
export const conditionsFor = (title: string, awardYear: number): TitleConditions | undefined =>
  titles.find(
    (one) =>
      one.title === title &&
      awardYear >= (one.fromYear ?? awardYear) &&
      awardYear <= (one.toYear ?? awardYear),
  );

/** Whether the title can be had without an initiative. */
export const possibleWithoutInitiative = ({ ways }: TitleConditions): boolean =>
  ways.some(({ all }) => !all.includes(initiative));
