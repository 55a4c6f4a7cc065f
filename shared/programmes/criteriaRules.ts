import {
  type Band,
  type CriteriaGroup,
  type CriteriaSet,
  mostPoints,
} from '../domain/programmes/criteria.ts';
import { type Rule, repeated, wrong } from './rule.ts';
import type { Path, ValueProblem } from './yamlSource.ts';

/** Criteria sets add up, and every number of points falls into exactly one band. */
export const criteriaRules: Rule = ({ criteria = [], route }) => [
  ...repeated(['criteria'], idsOf(criteria)),
  ...criteria.flatMap((set, index) => {
    const at: Path = ['criteria', index];
    const isKnown = route.some(({ id }) => id === set.step);
    return [
      ...(isKnown
        ? []
        : [wrong([...at, 'step'], `Không có bước "${set.step}".`, 'Ghi mã một bước của route.')]),
      ...ids(set, at),
      ...(set.total === undefined ? uncounted(set, at) : counted(set, set.total, at)),
    ];
  }),
];

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] =>
  items.map(({ id }) => id);

const ids = ({ groups, bands = [] }: CriteriaSet, at: Path): readonly ValueProblem[] => [
  ...repeated([...at, 'groups'], idsOf(groups)),
  ...repeated([...at, 'bands'], idsOf(bands)),
  ...twice(groups, at),
];

/** A criterion is named once in the whole set. */
function twice(groups: readonly CriteriaGroup[], at: Path): readonly ValueProblem[] {
  const all = groups.flatMap(({ criteria }, group) =>
    criteria.map((criterion, index) => ({
      criterion,
      path: [...at, 'groups', group, 'criteria', index],
    })),
  );
  return all.flatMap(({ criterion, path }, index) => [
    ...(all.findIndex((one) => one.criterion.id === criterion.id) === index
      ? []
      : [
          wrong(
            [...path, 'id'],
            `Mã "${criterion.id}" đã dùng ở trên.`,
            'Đặt mã khác cho tiêu chí này.',
          ),
        ]),
    ...(criterion.input === 'choice'
      ? repeated([...path, 'options'], idsOf(criterion.options))
      : []),
  ]);
}

/** Without a total nothing may be counted. */
function uncounted({ groups, bands }: CriteriaSet, at: Path): readonly ValueProblem[] {
  const remedy = 'Ghi total cho bộ tiêu chí, hoặc bỏ điểm.';
  return [
    ...groups.flatMap(({ weight, criteria }, group) => [
      ...(weight === undefined
        ? []
        : [
            wrong(
              [...at, 'groups', group, 'weight'],
              'Có trọng số mà bộ tiêu chí không có tổng điểm.',
              remedy,
            ),
          ]),
      ...criteria.flatMap(({ input }, index) =>
        input === 'evidence'
          ? []
          : [
              wrong(
                [...at, 'groups', group, 'criteria', index, 'input'],
                'Tiêu chí cho điểm mà bộ tiêu chí không có tổng điểm.',
                remedy,
              ),
            ],
      ),
    ]),
    ...(bands
      ? [wrong([...at, 'bands'], 'Có mức xếp loại mà bộ tiêu chí không có tổng điểm.', remedy)]
      : []),
  ];
}

function counted({ groups, bands }: CriteriaSet, total: number, at: Path): readonly ValueProblem[] {
  const weights = groups.reduce((sum, { weight = 0 }) => sum + weight, 0);
  return [
    ...groups.flatMap((group, index) => groupAddsUp(group, [...at, 'groups', index])),
    ...(weights === total
      ? []
      : [
          wrong(
            [...at, 'total'],
            `Trọng số các nhóm cộng lại là ${weights}, phải là ${total}.`,
            'Sửa weight của các nhóm hoặc total.',
          ),
        ]),
    ...(bands ? bandsCover(bands, total, [...at, 'bands']) : []),
  ];
}

function groupAddsUp({ weight, criteria }: CriteriaGroup, at: Path): readonly ValueProblem[] {
  if (weight === undefined)
    return [wrong(at, 'Nhóm chưa có trọng số.', 'Thêm weight: số điểm của cả nhóm.')];
  const sum = criteria.reduce((points, criterion) => points + mostPoints(criterion), 0);
  return sum === weight
    ? []
    : [
        wrong(
          [...at, 'weight'],
          `Điểm cao nhất của các tiêu chí trong nhóm cộng lại là ${sum}, phải bằng trọng số ${weight}.`,
          'Sửa điểm của tiêu chí hoặc weight của nhóm.',
        ),
      ];
}

/** From 0 to the total, upward, without a gap and without points in two bands. */
const bandsCover = (bands: readonly Band[], total: number, at: Path): readonly ValueProblem[] =>
  bands.flatMap((band, index) => [
    ...backwards(band, [...at, index, 'to']),
    ...joint(band, bands[index - 1], [...at, index, 'from']),
    ...(index === bands.length - 1 ? top(band, total, [...at, index, 'to']) : []),
  ]);

const backwards = ({ name, from, to }: Band, path: Path): readonly ValueProblem[] =>
  from <= to
    ? []
    : [
        wrong(
          path,
          `Mức "${name}" kết thúc (${to}) trước khi bắt đầu (${from}).`,
          'Sửa from hoặc to.',
        ),
      ];

const top = ({ to }: Band, total: number, path: Path): readonly ValueProblem[] =>
  to === total
    ? []
    : [wrong(path, `Mức cao nhất kết thúc ở ${to}, tổng điểm là ${total}.`, `Ghi to: ${total}.`)];

function joint(band: Band, before: Band | undefined, path: Path): readonly ValueProblem[] {
  const start = before ? before.to + 1 : 0;
  if (band.from > start) return [gap(band, before, start, path)];
  return band.from < start && before ? [overlap(band, before, path)] : [];
}

const gap = (
  { name, from }: Band,
  before: Band | undefined,
  start: number,
  path: Path,
): ValueProblem =>
  wrong(
    path,
    before
      ? `Hở giữa mức "${before.name}" (đến ${before.to}) và "${name}" (từ ${from}): ${start}–${from - 1} điểm không thuộc mức nào.`
      : `Mức thấp nhất bắt đầu ở ${from}: 0–${from - 1} điểm không thuộc mức nào.`,
    `Ghi from: ${start}.`,
  );

const overlap = ({ name, from }: Band, before: Band, path: Path): ValueProblem =>
  wrong(
    path,
    `Mức "${name}" (từ ${from}) chồng lên "${before.name}" (đến ${before.to}).`,
    `Xếp các mức từ thấp lên cao và ghi from: ${before.to + 1}.`,
  );
