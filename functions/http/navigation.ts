import { rolesWith } from '../../shared/domain/organisation/rights.ts';
import type { NavigationLink } from '../../shared/pages/pageContext.ts';
import { trailAddress } from '../../shared/pages/trailAddress.ts';
import type { Holding, Person } from '../../shared/ports.ts';

/** Whose header it is. */
interface Reader {
  readonly holdings: readonly Holding[];
  readonly person?: Pick<Person, 'support'>;
}

interface NavigationEntry extends NavigationLink {
  readonly visibleTo: (reader: Reader) => boolean;
}

/** Whoever looks after the software has no work of the department. */
const belongs = ({ person }: Reader) => !person?.support;
const holdsARole = ({ holdings }: Reader) => holdings.length > 0;
const belongsWithARole = (reader: Reader) => belongs(reader) && holdsARole(reader);
export const administers = ({ holdings }: Reader) =>
  holdings.some(({ role }) => rolesWith('administer').includes(role));

/** Administrators find the trail among their other pages. */
const onlyInspects = (reader: Reader) =>
  !administers(reader) &&
  reader.holdings.some(({ role }) => rolesWith('read_trail').includes(role));

/** The pages named in the header, in order. A new area adds its line here. */
const entries: readonly NavigationEntry[] = [
  { href: '/viec', label: 'Bàn việc', visibleTo: belongs },
  { href: '/don-vi', label: 'Theo dõi', visibleTo: holdsARole },
  { href: '/bao-cao', label: 'Báo cáo', visibleTo: holdsARole },
  { href: '/pho-bien', label: 'Phổ biến', visibleTo: belongsWithARole },
  { href: '/kiem-tra', label: 'Kiểm tra', visibleTo: belongsWithARole },
  { href: trailAddress, label: 'Nhật ký', visibleTo: onlyInspects },
  { href: '/quan-tri', label: 'Quản trị', visibleTo: administers },
];

export const navigationFor = (reader: Reader): readonly NavigationLink[] =>
  entries.filter(({ visibleTo }) => visibleTo(reader)).map(({ href, label }) => ({ href, label }));
