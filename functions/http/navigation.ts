import { rolesWith } from '../../shared/domain/organisation/rights.ts';
import type { NavigationLink } from '../../shared/pages/pageContext.ts';
import { trailAddress } from '../../shared/pages/trailAddress.ts';
import type { Holding } from '../../shared/ports.ts';

/** Whose header it is. */
interface Reader {
  readonly holdings: readonly Holding[];
}

interface NavigationEntry extends NavigationLink {
  readonly visibleTo: (reader: Reader) => boolean;
}

const everybody = () => true;
const holdsARole = ({ holdings }: Reader) => holdings.length > 0;
export const administers = ({ holdings }: Reader) =>
  holdings.some(({ role }) => rolesWith('administer').includes(role));

/** Administrators find the trail among their other pages. */
const onlyInspects = (reader: Reader) =>
  !administers(reader) &&
  reader.holdings.some(({ role }) => rolesWith('read_trail').includes(role));

/** The pages named in the header, in order. A new area adds its line here. */
const entries: readonly NavigationEntry[] = [
  { href: '/viec', label: 'Bàn việc', visibleTo: everybody },
  { href: '/don-vi', label: 'Theo dõi', visibleTo: holdsARole },
  { href: '/bao-cao', label: 'Báo cáo', visibleTo: holdsARole },
  { href: '/pho-bien', label: 'Phổ biến', visibleTo: holdsARole },
  { href: '/kiem-tra', label: 'Kiểm tra', visibleTo: holdsARole },
  { href: trailAddress, label: 'Nhật ký', visibleTo: onlyInspects },
  { href: '/quan-tri', label: 'Quản trị', visibleTo: administers },
];

export const navigationFor = (reader: Reader): readonly NavigationLink[] =>
  entries.filter(({ visibleTo }) => visibleTo(reader)).map(({ href, label }) => ({ href, label }));
