import * as z from 'zod/mini';
import type { Reorganisation } from '../../../shared/domain/organisation/reorganise.ts';
import type { Unit } from '../../../shared/domain/organisation/unit.ts';
import { isUnitId } from '../../../shared/imports/values.ts';
import type { ActSlug } from '../../../shared/pages/labels/reorganisation.ts';
import type { Entered, FieldError } from '../../../shared/pages/pageContext.ts';
import { fieldOf } from '../readForm.ts';
import { calendarDay, line, oneOf, optionalLine } from './fields.ts';
import type { Parsed } from './parsed.ts';

const labels: Readonly<Record<string, string>> = {
  on: 'Ngày hiệu lực',
  basis: 'Văn bản căn cứ',
  name: 'Tên mới',
  code: 'Chữ viết tắt mới',
  link: 'Quan hệ',
  other: 'Đơn vị',
  dossiers: 'Hồ sơ đang xử lý',
  newId: 'Mã đơn vị mới',
  newName: 'Tên đơn vị mới',
  newCode: 'Chữ viết tắt mới',
};

const common = { on: calendarDay, basis: line(200) };
const unitId = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.refine(isUnitId, { error: 'chỉ dùng chữ thường không dấu, số và gạch ngang' }),
  );
const chosen = line(60);
const maybe = (maximum: number) => optionalLine(maximum);
const newUnit = { newId: unitId, newName: line(200), newCode: maybe(20) };
const inheritance = oneOf(['continues', 'replaces', 'ends']);

const rename = z.object({ ...common, name: line(200), code: maybe(20) });
const move = z.object({
  ...common,
  link: oneOf(['parentId', 'professionalParentId', 'managingParentId']),
  other: chosen,
  province: maybe(100),
});
const mergeInto = z.object({
  ...common,
  other: chosen,
  together: maybe(300),
  dossiers: inheritance,
});
const mergeNew = z.object({
  ...common,
  ...newUnit,
  together: maybe(300),
  dossiers: inheritance,
});
const split = z.object({ ...common, ...newUnit });
const dissolve = z.object({ ...common, other: maybe(60), dossiers: inheritance });
const carryOn = z.object({ ...common, other: chosen });

function read<T>(schema: z.ZodMiniType<T>, entered: Entered): Parsed<T> {
  const names = [...Object.keys(labels), 'province', 'together'];
  const raw = Object.fromEntries(names.map((name) => [name, fieldOf(entered, name)]));
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, value: result.data };
  const errors = result.error.issues.map(({ path, message }): FieldError => {
    const field = String(path[0] ?? '');
    return { field, message: `${labels[field] ?? field}: ${message}.` };
  });
  return { ok: false, errors };
}

const then = <T>(found: Parsed<T>, make: (value: T) => Reorganisation): Parsed<Reorganisation> =>
  found.ok ? { ok: true, value: make(found.value) } : found;

const made = (
  {
    newId: id,
    newName: name,
    newCode: code = '',
  }: { newId: string; newName: string; newCode?: string | undefined },
  { type }: Unit,
) => ({ id, name, code, type });

const idsIn = (first: string, others = ''): readonly string[] => [
  ...new Set([first, ...others.toLowerCase().split(/[\s,;]+/)].filter(Boolean)),
];

/** Reads the form of an act on the unit; every problem says which field. */
export function readReorganisation(
  slug: ActSlug,
  unit: Unit,
  entered: Entered,
): Parsed<Reorganisation> {
  const { id } = unit;
  switch (slug) {
    case 'doi-ten':
      return then(read(rename, entered), ({ code = '', ...rest }) => ({
        kind: 'rename',
        unitId: id,
        code,
        ...rest,
      }));
    case 'chuyen':
      return then(read(move, entered), ({ other, province, ...rest }) => ({
        kind: 'move',
        unitId: id,
        parentId: other,
        ...rest,
        ...(province && { province, place: province }),
      }));
    case 'sap-nhap':
      return readMerge(unit, entered);
    case 'tach':
      return then(read(split, entered), ({ on, basis, ...fields }) => ({
        kind: 'split',
        unitId: id,
        on,
        basis,
        into: made(fields, unit),
      }));
    case 'giai-the':
      return then(read(dissolve, entered), ({ other, ...rest }) => ({
        kind: 'dissolve',
        unitId: id,
        ...rest,
        ...(other && { successorId: other }),
      }));
    case 'tiep-tuc':
      return then(read(carryOn, entered), ({ other, ...rest }) => ({
        kind: 'carry_on',
        unitId: id,
        successorId: other,
        ...rest,
      }));
  }
}

/** Into a unit that is there when one is chosen, else into a new one. */
function readMerge(unit: Unit, entered: Entered): Parsed<Reorganisation> {
  if (fieldOf(entered, 'other') || !fieldOf(entered, 'newId'))
    return then(read(mergeInto, entered), ({ other, together, ...rest }) => ({
      kind: 'merge',
      unitIds: idsIn(unit.id, together),
      into: { id: other },
      ...rest,
    }));
  return then(read(mergeNew, entered), ({ on, basis, together, dossiers, ...fields }) => ({
    kind: 'merge',
    unitIds: idsIn(unit.id, together),
    into: made(fields, unit),
    on,
    basis,
    dossiers,
  }));
}
