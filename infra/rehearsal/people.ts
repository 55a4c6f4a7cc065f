import { fold } from '../../shared/domain/text/vietnamese.ts';
import type { Person, UnitRecord } from '../../shared/ports.ts';
import type { Random } from './random.ts';
import { tenant } from './units.ts';

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const middles = ['Văn', 'Thị', 'Ngọc', 'Hữu', 'Thanh', 'Minh', 'Kim', 'Đức'];
/** Given names that nobody bears: words for sample, trial, draft, example. */
const given = [
  'Mẫu',
  'Thử',
  'Nháp',
  'Ví',
  'Dụ',
  'Giả',
  'Định',
  'Phỏng',
  'Diễn',
  'Tập',
  'Tạm',
  'Vở',
  'Dòng',
  'Cột',
  'Bảng',
  'Biểu',
  'Mực',
  'Bút',
  'Trang',
  'Chữ',
  'Số',
  'Đề',
];

/** Every combination once, in an order set by the seed. */
function invented(random: Random): string[] {
  const all = families.flatMap((family) =>
    middles.flatMap((middle) => given.map((name) => `${family} ${middle} ${name}`)),
  );
  return random.shuffle(all);
}

const wardTitles = ['Bác sĩ', 'Điều dưỡng', 'Kỹ thuật viên', 'Hộ lý'];
const officeTitles = ['Chuyên viên', 'Nhân viên'];

export interface Post {
  readonly unitId: string;
  readonly departmentId?: string;
  readonly title: string;
  readonly personnelClass?: Person['personnelClass'];
}

/** Gives invented people to posts of a tenant: same random source, same names. @throws when names run out. */
export function peopleFor(random: Random, of = tenant): (post: Post) => Person {
  const [province = ''] = of.split('-');
  const suffix = of === tenant ? '' : `.${province}`;
  const names = invented(random);
  const numbers = new Map<string, number>();
  const addresses = new Set<string>();
  return ({ unitId, departmentId, title, personnelClass }) => {
    const name = names.pop();
    if (!name) throw new Error('no invented names left');
    const number = (numbers.get(unitId) ?? 0) + 1;
    numbers.set(unitId, number);
    const short = unitId.replace(`${province}-`, '');
    const staffCode = `${short.toUpperCase()}${String(number).padStart(4, '0')}`;
    return {
      tenant: of,
      id: `${unitId}-${String(number).padStart(4, '0')}`,
      staffCode,
      name,
      title,
      unitId,
      ...(departmentId ? { departmentId } : {}),
      personnelClass:
        personnelClass ?? (random.chance(0.2) ? 'contract_worker' : 'public_employee'),
      email: freeAddress(name, `${short}${suffix}`, addresses),
      sharedMailbox: false,
      active: true,
    };
  };
}

/** `mau.nv@bth.example`, then `mau.nv2@…` when somebody has it. */
function freeAddress(name: string, domain: string, taken: Set<string>): string {
  const words = fold(name).split(' ');
  const initials = words.slice(0, -1).map((word) => word[0]);
  const start = `${words.at(-1)}.${initials.join('')}`;
  for (let n = 1; ; n++) {
    const address = `${start}${n === 1 ? '' : n}@${domain}.example`;
    if (taken.has(address)) continue;
    taken.add(address);
    return address;
  }
}

export const staffTitle = (random: Random, ward: UnitRecord): string =>
  random.pick(ward.type === 'office' ? officeTitles : wardTitles);

/** Some people of a large staff have no address, or only the one of their ward. */
export function withoutOwnMailbox(person: Person, index: number): Person {
  if (index % 25 === 7) {
    const { email: _, ...rest } = person;
    return rest;
  }
  if (index % 40 !== 11) return person;
  const ward = person.departmentId?.split('-').at(-1) ?? 'khoa';
  return { ...person, email: `${ward}@bth.example`, sharedMailbox: true };
}
