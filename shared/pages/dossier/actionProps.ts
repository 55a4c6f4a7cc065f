import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { Dossier } from '../../domain/dossier/state.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import type { FormState } from '../pageContext.ts';

/** What the fields of an act's form are made from. */
export interface ActionProps {
  readonly form: string;
  readonly state: FormState;
  readonly dossier: Dossier;
  readonly programme: Programme;
  readonly person: PersonRef;
  readonly today: string;
}
