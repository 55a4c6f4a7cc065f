import type { CaseEvent, RecordedCaseEvent } from '../../events/schema/caseEvents.ts';
import type { OversightCase } from '../domain/oversight/state.ts';
import type { OutboxMail } from './mail.ts';

/** One accepted command on an inspection or misuse case, with the mails that it causes. */
export interface CaseCommit {
  readonly before: OversightCase | undefined;
  readonly after: OversightCase;
  readonly events: readonly CaseEvent[];
  /** Stored in the same transaction; a case has no second reader, so it needs no stream of its own. */
  readonly mails: readonly OutboxMail[];
  readonly attentionOn: string | undefined;
}

export interface Cases {
  readonly find: (tenant: string, id: string) => Promise<OversightCase | undefined>;
  /** @throws {VersionConflict} when somebody saved first. */
  readonly commit: (change: CaseCommit) => Promise<void>;
  /** For people to see, whichever release wrote it. */
  readonly history: (tenant: string, id: string) => Promise<readonly RecordedCaseEvent[]>;
  /** Newest first. */
  readonly ofUnit: (
    tenant: string,
    kind: OversightCase['kind'],
    unitId: string,
  ) => Promise<readonly OversightCase[]>;
  readonly needingAttention: (tenant: string, upTo: string) => Promise<readonly string[]>;
}
