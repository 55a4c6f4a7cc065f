import { administratorRole } from '../../shared/domain/dossier/administratorRole.ts';
import type { NavigationLink } from '../../shared/pages/pageContext.ts';
import type { Visitor } from './visitor.ts';

interface NavigationEntry extends NavigationLink {
  readonly visibleTo: (visitor: Visitor) => boolean;
}

const everybody = () => true;
const holdsARole = ({ holdings }: Visitor) => holdings.length > 0;
export const administers = ({ holdings }: Pick<Visitor, 'holdings'>) =>
  holdings.some(({ role }) => role === administratorRole);

/** The pages named in the header, in order. A new area adds its line here. */
const entries: readonly NavigationEntry[] = [
  { href: '/viec', label: 'Bàn việc', visibleTo: everybody },
  { href: '/don-vi', label: 'Theo dõi', visibleTo: holdsARole },
  { href: '/bao-cao', label: 'Báo cáo', visibleTo: holdsARole },
  { href: '/kiem-tra', label: 'Kiểm tra', visibleTo: holdsARole },
  { href: '/quan-tri', label: 'Quản trị', visibleTo: administers },
];

export const navigationFor = (visitor: Visitor): readonly NavigationLink[] =>
  entries.filter(({ visibleTo }) => visibleTo(visitor)).map(({ href, label }) => ({ href, label }));
