import type { PersonRef } from '../../events/schema/envelope.ts';
import type { Person } from '../../shared/ports.ts';
import type { Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';

export type Found = { readonly person: PersonRef } | { readonly problem: string };

/** Finds a colleague by staff code or address, as typed into a form. */
export async function findPerson(
  c: WebContext,
  { tenant }: Visitor,
  unitId: string,
  who: string,
): Promise<Found> {
  const { organisation } = c.get('deps');
  const text = who.trim();
  if (!text.includes('@')) {
    const person = await organisation.personByStaffCode(tenant, unitId, text);
    return found(person ? [person] : [], 'Không có mã nhân viên này trong đơn vị.');
  }
  const all = await organisation.peopleByEmail(tenant, text.toLowerCase());
  // who looks after the software is given nothing to do
  const people = all.filter(({ support }) => !support);
  if (people.length > 1 || people.some(({ sharedMailbox }) => sharedMailbox))
    return { problem: 'Đây là hộp thư dùng chung; xin nhập mã nhân viên.' };
  return found(people, 'Không có ai đăng ký địa chỉ này.');
}

const found = ([person]: readonly Person[], nobody: string): Found =>
  person?.active ? { person: { personId: person.id, name: person.name } } : { problem: nobody };
