import type { Status } from '../../../events/schema/envelope.ts';
import { opensFrom } from '../../../shared/app/boardReaders.ts';
import { isDay } from '../../../shared/domain/calendar/days.ts';
import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import type { Dossier } from '../../../shared/domain/dossier/state.ts';
import { statusOf } from '../../../shared/domain/dossier/status.ts';
import { isInstitution } from '../../../shared/domain/organisation/unit.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { byStructure } from '../../../shared/domain/reports/byStructure.ts';
import { BoardPage, type BoardRow, isLate, UnitsPage } from '../../../shared/pages/boardPage.tsx';
import { GroupingsPage } from '../../../shared/pages/groupingsPage.tsx';
import { statusOrder } from '../../../shared/pages/labels/statuses.ts';
import type { Unit } from '../../../shared/ports.ts';
import { followsAllUnits, readableAmong, readableLine } from '../access.ts';
import { dueWords } from '../dueWords.ts';
import { isoDay } from '../forms/fields.ts';
import { openToSupport } from '../openToSupport.ts';
import { programmesOf } from '../programmesOf.ts';
import { notFound, page } from '../responses.tsx';
import { contextFor, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** Drafts are their authors' alone; a board neither lists nor counts them. */
const isSubmitted = ({ current }: Dossier): boolean => current.kind !== 'draft';

const rowOf = (dossier: Dossier, programme: Programme, opens: boolean): BoardRow => ({
  dossierId: dossier.id,
  number: dossier.number,
  title: dossier.content.title,
  status: statusOf(dossier),
  opens,
  urgent: dossier.content.urgent,
  handedInLate: dossier.late ?? false,
  lead: dossier.content.authors.find(({ lead }) => lead)?.person.name ?? '',
  owed: obligations(dossier, programme),
});

/** Late ones first, then urgent ones, then by number. */
const inOrder = (today: string) => (a: BoardRow, b: BoardRow) =>
  Number(isLate(b, today)) - Number(isLate(a, today)) ||
  Number(b.urgent) - Number(a.urgent) ||
  (a.number ?? '').localeCompare(b.number ?? '');

/** Each dossier keeps the version of the programme that it was submitted under. */
async function rowsFor(
  c: WebContext,
  { person, tenant, holdings }: Visitor,
  programmeId: string,
  line: readonly [Unit, ...Unit[]],
): Promise<readonly BoardRow[]> {
  const { dossiers, programmes } = c.get('deps');
  const opens = opensFrom({ personId: person.id, holdings }, line);
  const all = (await dossiers.ofUnit(tenant, programmeId, line[0].id)).filter(isSubmitted);
  const versions = [...new Set(all.map(({ programmeVersion }) => programmeVersion))];
  const found = await Promise.all(
    versions.map((version) => programmes.find(tenant, programmeId, version)),
  );
  return all.flatMap((dossier) => {
    const programme = found[versions.indexOf(dossier.programmeVersion)];
    return programme ? [rowOf(dossier, programme, opens(dossier, programme))] : [];
  });
}

const shownOf = (raw: string | undefined): Status | 'late' | 'all' =>
  raw === 'late' ? 'late' : (statusOrder.find((status) => status === raw) ?? 'all');

async function board(c: WebContext, visitor: Visitor): Promise<Response> {
  const [unit, ...above] = await readableLine(c, visitor, c.req.param('id') ?? '');
  if (!unit) return notFound(c);
  const { tenant } = visitor;
  const { outbox, calendarOf } = c.get('deps');
  const { today } = c.get('moment');
  const programmes = await programmesOf(c, tenant, unit);
  const programme = chosenOf(c, programmes);
  const [rows, badAddresses, calendar] = await Promise.all([
    programme ? rowsFor(c, visitor, programme.id, [unit, ...above]) : [],
    outbox.badAddresses(tenant, unit.id),
    calendarOf(tenant),
  ]);
  return page(
    c,
    <BoardPage
      context={contextFor(c, visitor)}
      unit={unit}
      programmes={programmes}
      programme={programme}
      rows={[...rows].sort(inOrder(today))}
      shown={shownOf(c.req.query('xem'))}
      today={today}
      words={dueWords(calendar, today)}
      badAddresses={badAddresses}
    />,
  );
}

/** The programme that the address asks for, else the first. */
const chosenOf = (c: WebContext, programmes: readonly Programme[]): Programme | undefined =>
  programmes.find(({ id }) => id === c.req.query('chuong-trinh')) ?? programmes[0];

/** Not handed in, or counted as the dossier that it went into. */
const uncounted: readonly string[] = ['draft', 'merged'];

const closed: readonly string[] = ['archived', 'refused', 'withdrawn', 'merged', 'award_proposed'];

async function units(c: WebContext, visitor: Visitor): Promise<Response> {
  if (visitor.holdings.length === 0) return notFound(c);
  if (!(await followsAllUnits(c, visitor)))
    return c.redirect(`/don-vi/${visitor.holdings[0]?.unitId ?? visitor.person.unitId}`, 303);
  const { organisation, programmes, boards } = c.get('deps');
  const [all, listed] = await Promise.all([
    organisation.units(visitor.tenant, c.get('moment').today),
    programmes.list(visitor.tenant),
  ]);
  const programme = chosenOf(c, listed);
  const counts = programme ? await boards.counts(visitor.tenant, programme.id) : [];
  const submitted = counts.filter(({ status }) => !uncounted.includes(status));
  const sum = (unitId: string, wanted: (status: string) => boolean) =>
    submitted
      .filter((count) => count.unitId === unitId && wanted(count.status))
      .reduce((total, { count }) => total + count, 0);
  const facilities = all.filter(
    (unit) => isInstitution(unit) && (unit.active || sum(unit.id, () => true) > 0),
  );
  const readable = readableAmong(visitor, all);
  return page(
    c,
    <UnitsPage
      context={contextFor(c, visitor)}
      programmes={listed}
      programme={programme}
      units={facilities.map((unit) => ({
        unit,
        readable: readable.has(unit.id),
        total: sum(unit.id, () => true),
        active: sum(unit.id, (status) => !closed.includes(status)),
      }))}
    />,
  );
}

/** A day of the address; anything else asks for nothing. */
const dayOf = (raw: string | undefined): string | undefined => {
  const day = isoDay(raw ?? '');
  return isDay(day) ? day : undefined;
};

/** What was handed in, by the structure of its own day and by that of today. */
async function byGrouping(c: WebContext, visitor: Visitor): Promise<Response> {
  if (!(await followsAllUnits(c, visitor))) return notFound(c);
  const { organisation, programmes, boards } = c.get('deps');
  const { tenant } = visitor;
  const { today } = c.get('moment');
  const [records, units, listed] = await Promise.all([
    organisation.unitRecords(tenant),
    organisation.units(tenant, today),
    programmes.list(tenant),
  ]);
  const programme = chosenOf(c, listed);
  const from = dayOf(c.req.query('tu'));
  const to = dayOf(c.req.query('den'));
  const all = programme ? await boards.registered(tenant, programme.id) : [];
  const counts = all.filter(({ on }) => on >= (from ?? '') && on <= (to ?? '9999-12-31'));
  return page(
    c,
    <GroupingsPage
      context={contextFor(c, visitor)}
      programmes={listed}
      programme={programme}
      {...(from && { from })}
      {...(to && { to })}
      asWas={byStructure(records, counts, 'as_was', today)}
      asIs={byStructure(records, counts, 'as_is', today)}
      names={new Map(records.map(({ id, name }) => [id, name]))}
      readable={readableAmong(visitor, units)}
      today={today}
    />,
  );
}

export function boardRoutes(app: WebHono): void {
  app.get('/don-vi', openToSupport(units));
  app.get('/don-vi/theo-to-chuc', openToSupport(byGrouping));
  app.get('/don-vi/:id', openToSupport(board));
}
