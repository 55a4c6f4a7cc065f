import type { PersonRef } from '../../events/schema/envelope.ts';
import { administratorRole } from '../domain/dossier/administratorRole.ts';
import type { Transfer } from '../domain/organisation/transfer.ts';
import { isOutside, unitsById, upFrom } from '../domain/organisation/unitTree.ts';
import type { FactsOf } from '../messages/facts.ts';
import type { OutboxMail, Person, Unit } from '../ports.ts';
import type { Needs } from './dependencies.ts';

/** Who administers the unit on that day: its own administrators, else the nearest above it, or those of the department. */
export async function administratorsOf(
  { organisation }: Needs<'organisation'>,
  units: readonly Unit[],
  unitId: string,
  on: string,
): Promise<readonly PersonRef[]> {
  const tree = unitsById(units);
  const departments = units.filter(({ type, active }) => active && type === 'health_department');
  const line = [...upFrom(tree, unitId), ...(isOutside(tree, unitId) ? departments : [])];
  for (const { tenant, id } of line) {
    const holders = await organisation.holders(tenant, id, administratorRole, on);
    if (holders.length > 0) return holders;
  }
  return [];
}

/** Asks those who may accept. */
export const requestMails = (
  transfer: Transfer,
  { title, staffCode }: Person,
  asked: readonly PersonRef[],
): readonly OutboxMail[] => {
  const facts: FactsOf<'transfer_request'> = {
    ...aboutOf(transfer),
    ...(title && { title }),
    staffCode,
    by: transfer.proposed.by.name,
  };
  const { at } = transfer.proposed;
  return asked.map((to) => mailOf(transfer, 'transfer_request', { to, facts, at }));
};

/** Tells whoever was moved where they belong now, and with which staff code. */
export function movedMails(transfer: Transfer, at: string): readonly OutboxMail[] {
  if (transfer.status !== 'carried_out') return [];
  const { person, staffCode } = transfer;
  const to: PersonRef = { personId: person.id, name: person.name };
  const facts = { ...aboutOf(transfer), news: 'moved', staffCode } satisfies Facts;
  return [mailOf(transfer, 'transfer_outcome', { to, facts, at })];
}

type Facts = FactsOf<'transfer_outcome'>;
type News = Pick<Facts, 'news' | 'by' | 'reason' | 'problem'>;

/**
 * Tells what became of the proposal: whoever proposed it, the asked when it was taken back, and both
 * sides when it could not be carried out. Who did it needs no mail; the day itself brings them none.
 */
export function outcomeMails(
  transfer: Transfer,
  asked: readonly PersonRef[],
  at: string,
): readonly OutboxMail[] {
  const told = newsOf(transfer, asked);
  if (!told) return [];
  const facts = { ...aboutOf(transfer), ...told.news } satisfies Facts;
  const receivers = new Map(told.to.map((to) => [to.personId, to]));
  return [...receivers.values()].map((to) =>
    mailOf(transfer, 'transfer_outcome', { to, facts, at }),
  );
}

function newsOf(
  transfer: Transfer,
  asked: readonly PersonRef[],
): { readonly news: News; readonly to: readonly PersonRef[] } | undefined {
  const proposer = transfer.proposed.by;
  const except = ({ personId }: PersonRef, people: readonly PersonRef[]) =>
    people.filter((one) => one.personId !== personId);
  switch (transfer.status) {
    case 'open':
      return undefined;
    case 'accepted':
    case 'carried_out': {
      const { by } = transfer.answered;
      return { news: { news: 'accepted', by: by.name }, to: except(by, [proposer]) };
    }
    case 'declined': {
      const { by } = transfer.answered;
      const { reason } = transfer;
      return { news: { news: 'declined', by: by.name, reason }, to: except(by, [proposer]) };
    }
    case 'withdrawn': {
      const { by } = transfer.answered;
      return { news: { news: 'withdrawn', by: by.name }, to: except(by, [...asked, proposer]) };
    }
    case 'lapsed':
      return { news: { news: 'lapsed' }, to: [proposer] };
    case 'obstructed':
      return {
        news: { news: 'obstructed', problem: transfer.obstacle },
        to: [proposer, transfer.answered.by],
      };
  }
}

const aboutOf = ({ person, number, from, to, firstDay }: Transfer) => ({
  personName: person.name,
  fromUnit: from.name,
  toUnit: to.name,
  firstDay,
  personId: person.id,
  number,
});

function mailOf(
  transfer: Transfer,
  template: 'transfer_request' | 'transfer_outcome',
  { to, facts, at }: { to: PersonRef; facts: OutboxMail['facts']; at: string },
): OutboxMail {
  const { tenant, person, number, version } = transfer;
  const thread = `transfer-${person.id}-${number}`;
  return {
    tenant,
    id: `${thread}#${version}#${template}#${to.personId}`,
    template,
    to,
    thread,
    unitId: template === 'transfer_request' ? transfer.to.id : transfer.from.id,
    facts,
    createdAt: at,
    status: 'pending',
    attempts: 0,
  };
}
