import type { Channel, PersonRef } from '../../events/schema/envelope.ts';
import type { Command } from '../domain/dossier/commands.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { Staffing } from '../domain/programmes/programme.ts';
import type { Moment } from '../ports.ts';

/** One person, or the tick, asking one thing of one dossier. */
export interface ActRequest {
  readonly tenant: string;
  readonly dossierId: string;
  readonly command: Command;
  readonly by: PersonRef;
  /** Whose deputy the person is in this matter; found out when left out and the person may not act alone. */
  readonly actingFor?: PersonRef;
  /** Programme of a new draft; may be left out where the tenant runs only one. */
  readonly programmeId?: string;
  /** Acts with an administrator's right, if the person holds that role. */
  readonly administrator?: boolean;
  /** Whether a person's latest verdict finds it the same as the dossier that it would be merged into. */
  readonly foundSame?: boolean;
  /** The tick, not a person. */
  readonly system?: boolean;
  readonly moment: Moment;
  /** The same id again is answered, not done twice. */
  readonly commandId: string;
  readonly channel: Channel;
  /** Hash of the mailed link, used up in the same transaction. */
  readonly usesLink?: string;
  /** What was read for this very request; read anew when somebody saved meanwhile. */
  readonly seen?: Seen;
}

/** A dossier as just read, and who holds which role for it today where that was read too. */
export interface Seen {
  readonly dossier: Dossier;
  readonly staffing?: Staffing;
}
