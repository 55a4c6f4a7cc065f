import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';
import type { Summary } from '../../../events/schema/envelope.ts';
import type { DeskRow } from '../../ports.ts';
import { tenantKey } from './keys.ts';
import type { Key } from './table.ts';

export interface BoardRow extends Key {
  readonly row: DeskRow;
}

/** The day of a unit in a programme on which the dossier was handed in. */
export interface RegisteredDay extends Key {
  readonly unitId: string;
  readonly on: string;
}

/** What one dossier adds to desks and counters at one moment of its life. */
export interface Contribution {
  readonly seq: number;
  readonly counter: Key;
  readonly unitId: string;
  readonly status: string;
  /** None before it is handed in, and for what went into another dossier. */
  readonly registered?: RegisteredDay;
  readonly rows: readonly BoardRow[];
}

export const deskPk = (tenant: string, personId: string): string =>
  tenantKey(tenant, 'PERSON', personId);
export const countPk = (tenant: string, programmeId: string): string =>
  tenantKey(tenant, 'COUNT', programmeId);

export const registeredPk = (tenant: string, programmeId: string): string =>
  tenantKey(tenant, 'REGISTERED', programmeId);

function registeredDay(tenant: string, after: Summary): RegisteredDay | undefined {
  const { unitId, programmeId, submittedOn: on, status } = after;
  return on === undefined || status === 'merged'
    ? undefined
    : { pk: registeredPk(tenant, programmeId), sk: `${unitId}#${on}`, unitId, on };
}

const noDueDay = '9999-12-31';

/** Made from the event alone, so that a late or repeated event describes its own moment. */
export function contributionOf({ tenant, dossierId, seq, after }: DossierEvent): Contribution {
  const base: DeskRow = {
    dossierId,
    ...(after.number && { number: after.number }),
    title: after.title,
    unitName: after.unitName,
    status: after.status,
    urgent: after.urgent,
    ...(after.late && { late: true }),
  };
  const mine = after.authors.map(({ personId }) => ({
    pk: deskPk(tenant, personId),
    sk: `MINE#${dossierId}`,
    row: base,
  }));
  const registered = registeredDay(tenant, after);
  return {
    seq,
    counter: { pk: countPk(tenant, after.programmeId), sk: `${after.unitId}#${after.status}` },
    unitId: after.unitId,
    status: after.status,
    ...(registered && { registered }),
    rows: [...mine, ...taskRows(tenant, dossierId, base, after)],
  };
}

const taskRows = (
  tenant: string,
  dossierId: string,
  base: DeskRow,
  { obligations, urgent }: Summary,
): BoardRow[] =>
  obligations.flatMap(({ id, kind, due, who }) => {
    const row = { ...base, obligation: { id, kind, ...(due && { dueOn: due.on }) } };
    const sk = ['TASK', urgent ? 0 : 1, due?.on ?? noDueDay, dossierId, id].join('#');
    const people = [...new Set(who.map(({ personId }) => personId))];
    return people.map((personId) => ({ pk: deskPk(tenant, personId), sk, row }));
  });
