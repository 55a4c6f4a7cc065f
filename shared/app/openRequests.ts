import type { DossierEvent } from '../../events/schema/dossierEvents.ts';
import type { Obligation, PersonRef } from '../../events/schema/envelope.ts';
import { isNewer } from '../../events/schema/newerEvent.ts';
import { obligations } from '../domain/dossier/obligations.ts';
import { impartial, mayStandIn } from '../domain/dossier/standIns.ts';
import { taskNotice } from '../domain/notifications/policy.ts';
import { type Delegation, mostInChain } from '../domain/organisation/delegation.ts';
import type { DeskRow, Moment, OutboxMail } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { deputiesOf, principalsOf } from './deputies.ts';
import { deputyCopy } from './deputyMails.ts';
import { type DossierWithProgramme, dossierWithProgramme } from './dossierWithProgramme.ts';
import { mailOf } from './tellOfEvent.ts';

export type HandOverNeeds = Needs<'boards' | 'dossiers' | 'programmes' | 'delegations'>;

/** What waits for somebody when a deputy takes over, as the deputies of that day are asked for it. */
export async function openRequests(
  deps: HandOverNeeds,
  delegation: Delegation,
  moment: Moment,
): Promise<readonly OutboxMail[]> {
  const { tenant, principal, deputy } = delegation;
  const [above, below] = await Promise.all([
    principalsOf(deps)(tenant, principal.personId, moment.today),
    deputiesOf(deps)(tenant, deputy.personId, moment.today, delegation.programme?.id),
  ]);
  const direct = { person: principal, deputies: [deputy, ...below].slice(0, mostInChain - 1) };
  const further = above.map((one) => ({ person: one.principal, deputies: [deputy] }));
  const mails = await Promise.all(
    [direct, ...further].map(({ person, deputies }) =>
      requestsTo(deps, person, { delegation, deputies, moment }),
    ),
  );
  return mails.flat();
}

interface Taking {
  readonly delegation: Delegation;
  readonly deputies: readonly PersonRef[];
  readonly moment: Moment;
}

async function requestsTo(
  deps: HandOverNeeds,
  person: PersonRef,
  taking: Taking,
): Promise<readonly OutboxMail[]> {
  const { tenant } = taking.delegation;
  const rows = await deps.boards.tasksOf(tenant, person.personId);
  const ids = [...new Set(rows.map(({ dossierId }: DeskRow) => dossierId))];
  const mails = await Promise.all(
    ids.map(async (id) => {
      const about = await dossierWithProgramme(deps, tenant, id);
      return about ? requestsOn(deps, about, person, taking) : [];
    }),
  );
  return mails.flat();
}

async function requestsOn(
  { dossiers }: HandOverNeeds,
  { dossier, programme }: DossierWithProgramme,
  person: PersonRef,
  { delegation, deputies, moment }: Taking,
): Promise<readonly OutboxMail[]> {
  if (delegation.programme && delegation.programme.id !== programme.id) return [];
  const able = impartial(deputies, dossier, programme);
  const owed = obligations(dossier, programme)
    .filter(({ who }) => who.some(({ personId }) => personId === person.personId))
    .map((obligation) => ({
      obligation,
      to: mayStandIn(able, dossier, programme, obligation.kind),
    }))
    .filter(({ to }) => to.length > 0);
  if (owed.length === 0) return [];
  const recorded = await dossiers.recorded(dossier.tenant, dossier.id);
  // what is owed the dossier itself says; what only a later release knows asks for nothing here
  const history = recorded.filter((event): event is DossierEvent => !isNewer(event));
  return owed.flatMap(({ obligation, to }) => {
    const event = askedBy(history, obligation, person);
    const last = history.at(-1);
    if (!event || !last) return [];
    const now = { ...event, at: moment.now, on: moment.today, after: last.after };
    const notice = taskNotice(now, programme, obligation, person, event);
    return to.map((one) => ofDelegation(deputyCopy(mailOf(now, notice), one), delegation));
  });
}

/** Whoever is named again after a delegation was revoked is asked again. */
const ofDelegation = (mail: OutboxMail, { principal, number }: Delegation): OutboxMail => ({
  ...mail,
  id: `${mail.id}#${principal.personId}#${number}`,
});

/** The event that asked for what is owed; it says what brought the task. */
function askedBy(
  history: readonly DossierEvent[],
  { id }: Obligation,
  person: PersonRef,
): DossierEvent | undefined {
  const owes = ({ after }: DossierEvent): boolean =>
    after.obligations.some(
      (one) => one.id === id && one.who.some(({ personId }) => personId === person.personId),
    );
  const first = history[history.findLastIndex((event) => !owes(event)) + 1];
  const together = history.filter(({ commandId }) => commandId === first?.commandId);
  return together.find(({ type }) => type === 'StepStarted') ?? first;
}
