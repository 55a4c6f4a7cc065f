import type { CriteriaSet, Criterion } from '../domain/programmes/criteria.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { DescriptionPart } from './descriptionPart.ts';

/** `0–10 điểm`, `có 5 điểm, không 0 điểm`, `tốt 10; khá 6`, `nêu minh chứng`. */
export function inputWords(criterion: Criterion): string {
  switch (criterion.input) {
    case 'evidence':
      return 'nêu minh chứng, không cho điểm';
    case 'points':
      return `0–${criterion.most} điểm`;
    case 'yes_no':
      return `có: ${criterion.most} điểm, không: 0 điểm`;
    case 'choice':
      return criterion.options.map(({ name, points }) => `${name}: ${points} điểm`).join('; ');
  }
}

/** Where the set is used and how much it counts. */
export const setWords = ({ clause, total }: CriteriaSet, stepName: string): string =>
  `Dùng ở bước “${stepName}” (${clause}); ${total === undefined ? 'không cho điểm, người xét nhận định theo minh chứng' : `tổng ${total} điểm`}.`;

/** Each criteria set in words, a part of its own. */
export const describeCriteria = ({ criteria = [], route }: Programme): DescriptionPart[] =>
  criteria.map((set) => ({
    heading: `Bộ tiêu chí: ${set.name}`,
    lines: [
      setWords(set, route.find(({ id }) => id === set.step)?.name ?? set.step),
      ...set.groups.flatMap((group) => [
        `${group.name}${group.weight === undefined ? '' : ` (${group.weight} điểm)`}:`,
        ...group.criteria.map(
          (criterion) => `   ${criterion.id} ${criterion.text}: ${inputWords(criterion)}.`,
        ),
      ]),
      ...(set.bands
        ? [
            `Xếp loại: ${set.bands.map(({ name, from, to }) => `${name} ${from}–${to}`).join('; ')}.`,
          ]
        : []),
    ],
  }));
