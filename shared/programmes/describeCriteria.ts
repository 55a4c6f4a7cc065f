import { inputWords, setWords } from '../domain/programmes/criteria.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { DescriptionPart } from './descriptionPart.ts';

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
