import type { DossierEvent, RecordedEvent } from '../../events/schema/dossierEvents.ts';
import { isNewer } from '../../events/schema/newerEvent.ts';
import { linkRestsAfterHours, wrongCodesAllowed } from '../domain/approvals/linkRules.ts';
import { obligations } from '../domain/dossier/obligations.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { Programme } from '../domain/programmes/programme.ts';
import type { Link, Moment } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { type DeputyNeeds, principalOf } from './deputies.ts';
import { type DossierWithProgramme, dossierWithProgramme } from './dossierWithProgramme.ts';
import { later } from './later.ts';
import { secretHash, type TokenContent } from './linkToken.ts';

export type DeadBecause =
  | 'decided'
  | 'used'
  | 'expired'
  | 'superseded'
  | 'locked'
  | 'delegation_over'
  | 'resting'
  | 'unknown';

/** What the bearer of a genuine link may see. */
export type LinkView =
  | {
      readonly state: 'open';
      readonly link: Link;
      readonly dossier?: Dossier;
      readonly programme?: Programme;
    }
  | {
      readonly state: 'dead';
      readonly why: DeadBecause;
      readonly personName?: string;
      readonly personId?: string;
      readonly dossier?: Dossier;
      readonly decidedBy?: string;
      readonly decidedOn?: string;
    };

export type LinkNeeds = Needs<'links' | 'dossiers' | 'programmes' | 'organisation'> & DeputyNeeds;

/** The one answer for everything that is no link of ours. */
export const unknownLink: LinkView = { state: 'dead', why: 'unknown' };

/** What has become of a link whose MAC was right. */
export async function viewOf(
  deps: LinkNeeds,
  { tenant, secret }: TokenContent,
  moment: Moment,
): Promise<LinkView> {
  const link = await deps.links.find(tenant, secretHash(secret));
  if (!link) return unknownLink;
  const [person, about] = await Promise.all([
    deps.organisation.person(tenant, link.personId),
    dossierWithProgramme(deps, tenant, link.dossierId),
  ]);
  if (!person?.active) return unknownLink;
  if (link.dossierId === undefined) return withoutDossier(link, moment);
  return about ? onDossier(deps, link, about, moment) : unknownLink;
}

async function onDossier(
  deps: LinkNeeds,
  link: Link,
  { dossier, programme }: DossierWithProgramme,
  moment: Moment,
): Promise<LinkView> {
  const why =
    supersededBecause(link, dossier, programme) ??
    ((await mayStillAct(deps, link, { dossier, programme }, moment))
      ? ownEnd(link, moment)
      : 'delegation_over');
  if (why === undefined) return { state: 'open', link, dossier, programme };
  const dead = { state: 'dead', why, ...personOf(link), dossier } as const;
  if (why !== 'decided' && why !== 'used') return dead;
  return { ...dead, ...decisionIn(await deps.dossiers.recorded(link.tenant, dossier.id), link) };
}

const personOf = ({ personId, personName }: Link) => ({ personId, personName });

/** Whose task the link answers. */
export const seatOf = ({ actingFor, personId }: Link): string => actingFor?.personId ?? personId;

/** A deputy's link lives as long as the delegation; everybody else's is not asked. */
export const mayStillAct = async (
  deps: LinkNeeds,
  { tenant, personId, actingFor }: Link,
  about: DossierWithProgramme,
  { today }: Moment,
): Promise<boolean> =>
  !actingFor ||
  (await principalOf(deps, { tenant, id: personId }, actingFor.personId, {
    ...about,
    on: today,
  })) !== undefined;

const withoutDossier = (link: Link, moment: Moment): LinkView => {
  const why = ownEnd(link, moment);
  return why ? { state: 'dead', why, ...personOf(link) } : { state: 'open', link };
};

const restsAfter = linkRestsAfterHours * 60 * 60 * 1000;

/** Why the link is dead by itself. */
function ownEnd(link: Link, { now }: Moment): DeadBecause | undefined {
  if (link.usedAt !== undefined) return 'used';
  if (link.wrongCodes >= wrongCodesAllowed) return 'locked';
  if (now > link.expiresAt) return 'expired';
  return link.purpose === 'decide' && now > later(link.mailedAt, restsAfter)
    ? 'resting'
    : undefined;
}

/** Why the dossier has gone past the link; a used link has its own words. */
function supersededBecause(
  link: Link,
  dossier: Dossier,
  programme: Programme,
): DeadBecause | undefined {
  if (link.usedAt !== undefined) return 'used';
  if (!stillOwes(link, dossier, programme)) return 'decided';
  const sameContent =
    link.contentVersion === undefined || link.contentVersion === dossier.contentVersion;
  return sameContent ? undefined : 'superseded';
}

export const stillOwes = (link: Link, dossier: Dossier, programme: Programme): boolean =>
  link.obligationId === undefined ||
  obligations(dossier, programme).some(
    ({ id, who }) => id === link.obligationId && who.some((one) => one.personId === seatOf(link)),
  );

/** The event after which the person no longer owed what the link asks for; unknown where only a later release can read it. */
function decisionIn(
  history: readonly RecordedEvent[],
  link: Link,
): { decidedBy: string; decidedOn: string } | undefined {
  const owed = ({ after }: DossierEvent): boolean =>
    after.obligations.some(
      ({ id, who }) => id === link.obligationId && who.some((one) => one.personId === seatOf(link)),
    );
  const ended = history.findLast((event, at): event is DossierEvent => {
    const before = history[at - 1];
    if (!before || isNewer(before) || isNewer(event)) return false;
    return owed(before) && !owed(event);
  });
  return ended && { decidedBy: ended.by.name, decidedOn: ended.on };
}
