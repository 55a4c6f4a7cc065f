import { administratorRole } from '../domain/dossier/administratorRole.ts';
import { shortDate } from '../domain/text/formats.ts';
import type { Act, Holding, Moment, Person } from '../ports.ts';
import { assignableRoles, type NamedRole } from './assignableRoles.ts';
import type { Needs } from './dependencies.ts';
import { type Realm, unitOf } from './realm.ts';

/** Why a role was not given or ended; a complete sentence for the field. */
export interface HoldingRefusal {
  readonly field: 'role' | 'unit' | 'from' | 'to';
  readonly message: string;
}

interface Request {
  readonly act: Act;
  readonly realm: Realm;
  readonly person: Person;
  readonly holding: Pick<Holding, 'unitId' | 'role' | 'from' | 'to'>;
}

const refusal = (field: HoldingRefusal['field'], message: string): HoldingRefusal => ({
  field,
  message,
});

const isOf = (a: Pick<Holding, 'unitId' | 'role'>, b: Pick<Holding, 'unitId' | 'role'>): boolean =>
  a.unitId === b.unitId && a.role === b.role;

const overlaps = (a: Pick<Holding, 'from' | 'to'>, b: Pick<Holding, 'from' | 'to'>): boolean =>
  (!a.to || b.from <= a.to) && (!b.to || a.from <= b.to);

const termOf = ({ from, to }: Pick<Holding, 'from' | 'to'>): string =>
  to ? `từ ${shortDate(from)} đến ${shortDate(to)}` : `từ ${shortDate(from)}`;

/** Gives a person of the realm a role in a unit of the realm. @returns why not, or nothing when done. */
export const giveRole =
  ({ organisation, programmes }: Needs<'organisation' | 'programmes'>) =>
  async (request: Request): Promise<HoldingRefusal | undefined> => {
    const { person, holding } = request;
    const { tenant, id: personId } = person;
    const [held, plans] = await Promise.all([
      organisation.holdingsOf(tenant, personId),
      programmes.list(tenant),
    ]);
    const refused = notGiven(request, assignableRoles(plans), held);
    if (!refused)
      await organisation.save({ holdings: [{ tenant, personId, ...holding }] }, request.act);
    return refused;
  };

function notGiven(
  { realm, holding }: Request,
  roles: readonly NamedRole[],
  held: readonly Holding[],
): HoldingRefusal | undefined {
  if (!roles.some(({ id }) => id === holding.role))
    return refusal('role', 'Vai trò: hãy chọn một vai trò trong danh sách.');
  if (!unitOf(realm, holding.unitId))
    return refusal('unit', 'Đơn vị: không thuộc phạm vi Ông/Bà quản trị.');
  if (holding.to && holding.to < holding.from)
    return refusal('to', 'Đến ngày: không được trước ngày bắt đầu.');
  const other = held.find((one) => isOf(one, holding) && overlaps(one, holding));
  return other && refusal('from', `Từ ngày: người này đã giữ vai trò này ${termOf(other)}.`);
}

interface EndRequest extends Request {
  readonly moment: Moment;
}

/** Sets the last day of a role held in the realm. @returns why not, or nothing when done. */
export const endRole =
  ({ organisation }: Needs<'organisation'>) =>
  async (request: EndRequest): Promise<HoldingRefusal | undefined> => {
    const { realm, person, holding } = request;
    const held = await organisation.holdingsOf(person.tenant, person.id);
    const found = held.find((one) => isOf(one, holding) && one.from === holding.from);
    if (!found || !unitOf(realm, found.unitId))
      return refusal('unit', 'Không còn vai trò này; xin tải lại trang.');
    const refused = notEnded(request, found);
    if (!refused)
      await organisation.save({ holdings: [{ ...found, to: holding.to }] }, request.act);
    return refused;
  };

function notEnded(
  { person, holding: { to }, act: { by }, moment }: EndRequest,
  found: Holding,
): HoldingRefusal | undefined {
  if (!to || to < found.from)
    return refusal('to', 'Ngày kết thúc: không được trước ngày bắt đầu giữ vai trò.');
  if (found.to && found.to < moment.today)
    return refusal('to', 'Ngày kết thúc: vai trò này đã kết thúc, không sửa lại được.');
  return person.id === by.personId && found.role === administratorRole
    ? refusal('to', 'Ngày kết thúc: không tự kết thúc vai trò quản trị của mình được.')
    : undefined;
}
