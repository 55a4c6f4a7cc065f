import type { MailStore } from '../local/mailStore.ts';
import type { AnyEvidence, Checked } from './evidence.ts';

export interface RehearsalOptions {
  readonly programmeId: string;
  readonly from?: string;
  readonly to?: string;
  /** Institutions besides the issuing hospital; all of the sample when left out. */
  readonly units?: number;
  readonly people: number;
  readonly proposals: number;
  readonly seed: number;
}

export interface Rehearsal {
  readonly evidence: AnyEvidence;
  /** Where dossiers wait for a step that the system does not carry out yet. */
  readonly stops: readonly { readonly name: string; readonly count: number }[];
  readonly promises: readonly Checked[];
  readonly mails: MailStore;
  readonly invocations: number;
}
