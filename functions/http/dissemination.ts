import type { Needs } from '../../shared/app/dependencies.ts';
import type { UnitAct } from '../../shared/app/disseminationUnit.ts';
import { roundOf } from '../../shared/app/planRead.ts';
import { realmOf } from '../../shared/app/realm.ts';
import { type Place, placeIn, type Round } from '../../shared/domain/dissemination/round.ts';
import { mayIn, rolesWith } from '../../shared/domain/organisation/rights.ts';
import type { Programme } from '../../shared/domain/programmes/programme.ts';
import type { Entered } from '../../shared/pages/pageContext.ts';
import type { UnitCoverage } from '../../shared/ports.ts';
import { checkNonce, commandIdOf } from './guardForm.ts';
import { openToSupport } from './openToSupport.ts';
import { readForm } from './readForm.ts';
import { notFound } from './responses.tsx';
import { signedIn, type Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

export type DisseminationDeps = WebDependencies & Needs<'dissemination'>;

/** Ids of the units in or below which the visitor holds one of the roles; any role without a list. */
export async function unitsBelow(
  { organisation }: DisseminationDeps,
  c: WebContext,
  { tenant, holdings }: Visitor,
  roles?: readonly string[],
): Promise<ReadonlySet<string>> {
  const held = holdings.filter(({ role }) => !roles || roles.includes(role));
  if (held.length === 0) return new Set();
  const units = await organisation.units(tenant, c.get('moment').today);
  const { units: below } = realmOf(
    units,
    held.map(({ unitId }) => unitId),
  );
  return new Set(below.map(({ id }) => id));
}

/** The unit's own officer, or an administrator of the unit: they alone see names. */
async function isOwner(
  deps: DisseminationDeps,
  c: WebContext,
  visitor: Visitor,
  { programme, unitId }: { readonly programme: Programme; readonly unitId: string },
): Promise<boolean> {
  const own = mayIn('see_who_read', visitor.holdings, unitId, programme);
  return own || (await unitsBelow(deps, c, visitor, rolesWith('administer'))).has(unitId);
}

/** The version in the address, else the newest. */
export async function planOf(
  { programmes }: DisseminationDeps,
  c: WebContext,
  tenant: string,
): Promise<Programme | undefined> {
  const id = c.req.param('programme') ?? '';
  const version = c.req.param('version');
  if (version === undefined) return programmes.latest(tenant, id);
  return /^[1-9]\d{0,3}$/.test(version) ? programmes.find(tenant, id, Number(version)) : undefined;
}

/** A unit's part of a round, for somebody who may look at it. */
export interface Sight {
  readonly visitor: Visitor;
  readonly programme: Programme;
  readonly round: Round;
  readonly place: Place;
  readonly unit: UnitCoverage;
  readonly owner: boolean;
}

type Page = (c: WebContext, sight: Sight) => Promise<Response> | Response;

async function sightOf(
  deps: DisseminationDeps,
  c: WebContext,
  visitor: Visitor,
): Promise<Sight | undefined> {
  const { tenant } = visitor;
  const unitId = c.req.param('unit') ?? '';
  if (!(await unitsBelow(deps, c, visitor)).has(unitId)) return undefined;
  const programme = await planOf(deps, c, tenant);
  const round = programme && (await roundOf(deps)(tenant, programme));
  if (!programme || !round) return undefined;
  const place = placeIn(round, unitId);
  const unit = await deps.dissemination.coverage(place);
  if (!unit) return undefined;
  const owner = await isOwner(deps, c, visitor, { programme, unitId });
  return { visitor, programme, round, place, unit, owner };
}

/** Lets those through who hold a role in the unit or above it. */
export const seeing = (deps: DisseminationDeps, handler: Page) =>
  sighted(deps, openToSupport, handler);

const sighted = (deps: DisseminationDeps, door: typeof signedIn, handler: Page) =>
  door(async (c, visitor) => {
    const sight = await sightOf(deps, c, visitor);
    return sight ? handler(c, sight) : notFound(c);
  });

/** Lets the unit's own officers through; for everybody else there is no such page. */
export const owning = (deps: DisseminationDeps, handler: Page) =>
  sighted(deps, signedIn, (c, sight) => (sight.owner ? handler(c, sight) : notFound(c)));

export interface SentBy extends Sight {
  readonly entered: Entered;
  readonly act: UnitAct;
}

/** The same for a form of ours that the officer sent. */
export const owningForm = (
  deps: DisseminationDeps,
  handler: (c: WebContext, sent: SentBy) => Promise<Response> | Response,
  many: (field: string) => boolean = () => false,
) =>
  owning(deps, async (c, sight) => {
    const { entered } = await readForm(c, { many });
    checkNonce(entered, sight.visitor);
    const { person } = sight.visitor;
    const act = {
      place: sight.place,
      by: { personId: person.id, name: person.name },
      moment: c.get('moment'),
      commandId: commandIdOf(entered),
    };
    return handler(c, { ...sight, entered, act });
  });
