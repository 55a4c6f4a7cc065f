import { administratorRole } from '../dossier/administratorRole.ts';
import type { RoleId } from '../programmes/programme.ts';

/** Who may read and export the audit trail of the units where they hold the role, and hears of its checkpoints. */
export const trailReaders: readonly RoleId[] = [administratorRole, 'inspector'];
