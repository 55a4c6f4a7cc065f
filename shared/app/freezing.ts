import type { DossierEvent } from '../../events/schema/dossierEvents.ts';
import { isNewer } from '../../events/schema/newerEvent.ts';
import type { Refusal } from '../domain/dossier/commands.ts';
import { rolesWith } from '../domain/organisation/rights.ts';
import type { Moment } from '../ports.ts';
import { actOnDossier, type Outcome } from './actOnDossier.ts';
import type { Needs } from './dependencies.ts';
import type { SeenDossier } from './dossierView.ts';
import { checkCode, type DecideNeeds, isTooFast, type LinkRefusal } from './links.ts';
import { readToken } from './linkToken.ts';
import { type LinkView, unknownLink, viewOf } from './linkView.ts';

/** What the link of a receipt leads to: the deed recorded in its person's name. */
export type Disowning =
  | { readonly open: OpenLink; readonly deed: DossierEvent }
  | { readonly dead: Extract<LinkView, { state: 'dead' }> };

type OpenLink = Extract<LinkView, { state: 'open' }>;

const unknown: Disowning = { dead: { state: 'dead', why: 'unknown' } };

/** Looks at the link of a receipt; changes nothing. */
export const readDisowning =
  (deps: DecideNeeds) =>
  async (token: string, moment: Moment): Promise<Disowning> => {
    const content = readToken(await deps.secret(), token, ['disown']);
    const view = content ? await viewOf(deps, content, moment) : unknownLink;
    if (view.state === 'dead') return { dead: view };
    const { tenant, dossierId = '', eventSeq, personId } = view.link;
    const history = await deps.dossiers.recorded(tenant, dossierId);
    const deed = history.find(({ seq }) => seq === eventSeq);
    if (!deed || isNewer(deed)) return unknown;
    return deed.by.personId === personId ? { open: view, deed } : unknown;
  };

export interface DisownRequest {
  readonly token: string;
  /** The code printed in the receipt. */
  readonly code: string;
  readonly moment: Moment;
  readonly commandId: string;
}

export type DisownOutcome =
  | Outcome
  | { readonly accepted: false; readonly refusal: LinkRefusal; readonly dossier?: undefined };

/** Freezes the dossier in the name of the receipt's person, with the same care as a decision. */
export const disownByLink =
  (deps: DecideNeeds) =>
  async (request: DisownRequest): Promise<DisownOutcome> => {
    const { moment, commandId } = request;
    const found = await readDisowning(deps)(request.token, moment);
    if ('dead' in found) return refused({ because: 'dead_link', view: found.dead });
    const { link } = found.open;
    if (isTooFast(link, moment)) return refused({ because: 'too_fast' });
    const wrong = await checkCode(deps, link, request);
    if (wrong) return wrong;
    const { seq, type: what, data } = found.deed;
    const stepId = 'stepId' in data ? data.stepId : '';
    return actOnDossier(deps)({
      tenant: link.tenant,
      dossierId: link.dossierId ?? '',
      command: { type: 'disown', seq, what, stepId },
      by: { personId: link.personId, name: link.personName },
      moment,
      commandId,
      channel: 'link',
      usesLink: link.hash,
    });
  };

const refused = (refusal: LinkRefusal | Refusal): DisownOutcome =>
  ({ accepted: false, refusal }) as DisownOutcome;

/** Whether the person may see to the freeze: the head of the route's decision, or an administrator. */
export const mayLiftFreeze = ({ roles, programme }: SeenDossier): boolean =>
  rolesWith('lift_freeze', programme).some((role) => roles.includes(role));

export interface LiftRequest {
  readonly tenant: string;
  readonly dossierId: string;
  readonly by: { readonly personId: string; readonly name: string };
  readonly takeBack: boolean;
  readonly reason: string;
  readonly moment: Moment;
  readonly commandId: string;
}

/** Lets a frozen dossier go on, or takes the reported decision back. */
export const liftFreezeOf =
  (deps: Parameters<typeof actOnDossier>[0] & Needs<'dossiers'>) =>
  ({ takeBack, reason, ...request }: LiftRequest): Promise<Outcome> =>
    actOnDossier(deps)({
      ...request,
      command: { type: 'liftFreeze', takeBack, reason },
      administrator: true,
      channel: 'web',
    });
