import type * as z from 'zod/mini';
import type { ValueProblem } from './yamlSource.ts';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm trường',
  record: 'nhóm trường',
};

const quoted = (values: readonly unknown[]): string =>
  values.map((value) => `"${value}"`).join(', ');

type Sentence = Omit<ValueProblem, 'path'>;

/** One sentence per kind of mistake; zod's own words are English and speak to programmers. */
const sentences: { [C in Issue['code']]?: (issue: Extract<Issue, { code: C }>) => Sentence } = {
  invalid_type: (issue) =>
    issue.input === undefined
      ? {
          problem: 'Thiếu trường này.',
          remedy: `Thêm trường, kiểu ${kinds[issue.expected] ?? issue.expected}.`,
        }
      : {
          problem: 'Sai kiểu giá trị.',
          remedy: `Ghi ${kinds[issue.expected] ?? issue.expected}.`,
        },
  invalid_value: (issue) => ({
    problem: 'Giá trị không có trong danh mục.',
    remedy: `Chọn một trong: ${quoted(issue.values)}.`,
  }),
  invalid_union: (issue) => ({
    problem: 'Giá trị không có trong danh mục.',
    remedy: `Chọn một trong: ${quoted((issue as { options?: readonly unknown[] }).options ?? [])}.`,
  }),
  unrecognized_keys: (issue) => ({
    problem: `Không có trường nào tên là ${quoted(issue.keys)}.`,
    remedy: 'Sửa tên trường cho đúng hoặc bỏ trường.',
  }),
  too_small: (issue) =>
    issue.origin === 'number' || issue.origin === 'int'
      ? { problem: 'Số nhỏ quá.', remedy: `Ghi số từ ${issue.minimum} trở lên.` }
      : { problem: 'Để trống.', remedy: `Ghi ít nhất ${issue.minimum} mục hoặc ký tự.` },
  invalid_format: (issue) => ({
    problem: 'Cách viết không đúng.',
    remedy: formatRemedies.find(([part]) => String(issue.pattern).includes(part))?.[1] ?? plainId,
  }),
  custom: () => ({
    problem: 'Không phải là ngày có thật.',
    remedy: 'Ghi năm-tháng-ngày, ví dụ 2023-05-31.',
  }),
};

const plainId = 'Chỉ dùng chữ, số, dấu chấm, gạch ngang và gạch dưới, không có dấu cách.';
const formatRemedies: readonly (readonly [string, string])[] = [
  ['department|authority', 'Ghi mã vai trò; trước mã có thể là "department:" hoặc "authority:".'],
  ['unit|department', 'Ghi "unit:" hoặc "department:" rồi đến mã vai trò.'],
  ['{2,12}', 'Ghi 2 đến 12 chữ in hoa hoặc số, ví dụ BTH.'],
];

/** What is wrong with the alternative that comes nearest; a value that chooses among alternatives stays whole. */
function closest(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [nearest = []] = [...issue.errors].sort((a, b) => a.length - b.length);
  return nearest
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(closest);
}

/** What zod found, as places and sentences for the person who writes the file. */
export function shapeProblems(issues: readonly Issue[]): readonly ValueProblem[] {
  return issues.flatMap(closest).map((issue) => {
    const sentence = sentences[issue.code] as ((issue: Issue) => Sentence) | undefined;
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return {
      path: [...(issue.path as (string | number)[]), ...keys],
      ...(sentence?.(issue) ?? { problem: 'Giá trị không hợp lệ.', remedy: 'Xem lại trường này.' }),
    };
  });
}
