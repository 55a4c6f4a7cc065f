import {
  mayReorganise,
  previewReorganisation,
  type Refused,
  recordReorganisation,
} from '../../../shared/app/reorganisation.ts';
import type { Reorganisation } from '../../../shared/domain/organisation/reorganise.ts';
import { isPart, type UnitRecord } from '../../../shared/domain/organisation/unit.ts';
import { unitOn } from '../../../shared/domain/organisation/unitOn.ts';
import { ReorganisationPreviewPage } from '../../../shared/pages/administration/reorganisationPreviewPage.tsx';
import { ReorganisePage } from '../../../shared/pages/administration/reorganisePage.tsx';
import { UnitPage } from '../../../shared/pages/administration/unitPage.tsx';
import {
  type ActSlug,
  actNames,
  reorganisationError,
} from '../../../shared/pages/labels/reorganisation.ts';
import { type FormState, untouched } from '../../../shared/pages/pageContext.ts';
import type { Unit } from '../../../shared/ports.ts';
import {
  type Administrator,
  administering,
  administeringForm,
  type SentForm,
} from '../administering.ts';
import { readReorganisation } from '../forms/reorganisationForms.ts';
import { formToken } from '../formToken.ts';
import { commandIdOf } from '../guardForm.ts';
import { fieldOf } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

interface Place extends Administrator {
  readonly record: UnitRecord;
  /** As it is today; its first version before its first day. */
  readonly unit: Unit | undefined;
  readonly records: readonly UnitRecord[];
  readonly nameOf: (id: string) => string;
}

/** The unit of the address, if it is in the realm. */
async function placeOf(c: WebContext, by: Administrator): Promise<Place | undefined> {
  const { today } = c.get('moment');
  const records = await c.get('deps').organisation.unitRecords(by.visitor.tenant);
  const record = records.find(({ id }) => id === c.req.param('unit'));
  const unit = record && unitOn(record, today);
  // A unit of the future is nobody's yet, except for who looks after everything.
  const known = unit ? by.realm.units.some(({ id }) => id === unit.id) : by.realm.whole;
  if (!record || !known) return undefined;
  const nameOf = (id: string): string => {
    const found = records.find((one) => one.id === id);
    return (found && (unitOn(found, today) ?? found).name) ?? id;
  };
  return { ...by, record, unit, records, nameOf };
}

const doneWords = 'Đã ghi. Thay đổi có hiệu lực đúng ngày đã ghi.';
const slugs = Object.keys(actNames) as readonly ActSlug[];

/** What may be recorded for the unit as it is today. */
function actsFor({ realm, unit }: Place): readonly ActSlug[] {
  if (!unit || !mayReorganise(realm, unit.id)) return [];
  return slugs.filter((slug) => (slug === 'tiep-tuc') === (unit.dissolvedOn !== undefined));
}

async function show(c: WebContext, by: Administrator): Promise<Response> {
  const place = await placeOf(c, by);
  if (!place) return notFound(c);
  const { record, unit, records, nameOf } = place;
  return page(
    c,
    <UnitPage
      context={contextFor(c, by.visitor)}
      record={record}
      unit={unit}
      records={records}
      nameOf={nameOf}
      acts={actsFor(place)}
      today={c.get('moment').today}
      {...(c.req.query('xong') ? { done: doneWords } : {})}
    />,
  );
}

interface Asked extends Place {
  readonly unit: Unit;
  readonly slug: ActSlug;
}

async function askedOf(c: WebContext, by: Administrator): Promise<Asked | undefined> {
  const place = await placeOf(c, by);
  const slug = slugs.find((one) => one === c.req.param('act'));
  return place?.unit && slug ? { ...place, unit: place.unit, slug } : undefined;
}

function form(c: WebContext, asked: Asked, state: FormState, status?: PageStatus) {
  const { visitor, realm, unit, slug } = asked;
  const others = realm.units.filter((one) => one.active && one.id !== unit.id);
  return page(
    c,
    <ReorganisePage
      context={contextFor(c, visitor)}
      token={formToken(visitor.nonce)}
      slug={slug}
      unit={unit}
      others={others
        .filter((one) => slug === 'chuyen' || isPart(one) === isPart(unit))
        .map(({ id, name }) => ({ value: id, label: name }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))}
      state={state}
    />,
    status,
  );
}

async function ask(c: WebContext, by: Administrator): Promise<Response> {
  const asked = await askedOf(c, by);
  return asked && actsFor(asked).includes(asked.slug) ? form(c, asked, untouched) : notFound(c);
}

const requestFor = (c: WebContext, { visitor, realm, entered }: SentForm, act: Reorganisation) => ({
  tenant: visitor.tenant,
  realm,
  act,
  recorded: {
    by: { personId: visitor.person.id, name: visitor.person.name },
    at: c.get('moment').now,
    commandId: commandIdOf(entered),
  },
});

/** First shows what would follow; the form that it leads to records it. */
async function send(c: WebContext, sent: SentForm): Promise<Response> {
  const asked = await askedOf(c, sent);
  if (!asked) return notFound(c);
  const { entered } = sent;
  const read = readReorganisation(asked.slug, asked.unit, entered);
  if (!read.ok) return form(c, asked, { errors: read.errors, entered }, 422);
  return fieldOf(entered, 'buoc') === 'luu'
    ? record(c, sent, asked, read.value)
    : preview(c, sent, asked, read.value);
}

const again = (c: WebContext, { entered }: SentForm, asked: Asked, { refusal }: Refused) =>
  form(c, asked, { errors: [reorganisationError(refusal)], entered }, 422);

async function record(c: WebContext, sent: SentForm, asked: Asked, act: Reorganisation) {
  const outcome = await recordReorganisation(c.get('deps'))(requestFor(c, sent, act));
  return outcome.accepted
    ? c.redirect(`/quan-tri/don-vi/${asked.unit.id}?xong=1`, 303)
    : again(c, sent, asked, outcome);
}

async function preview(c: WebContext, sent: SentForm, asked: Asked, act: Reorganisation) {
  const outcome = await previewReorganisation(c.get('deps'))(requestFor(c, sent, act));
  if (!outcome.accepted) return again(c, sent, asked, outcome);
  return page(
    c,
    <ReorganisationPreviewPage
      context={contextFor(c, sent.visitor)}
      token={formToken(sent.visitor.nonce)}
      slug={asked.slug}
      unit={asked.unit}
      on={act.on}
      basis={act.basis}
      entered={sent.entered}
      nameOf={asked.nameOf}
      {...outcome.consequences}
    />,
  );
}

export function unitRoutes(app: WebHono): void {
  app.get('/quan-tri/don-vi/:unit', administering(show));
  app.get('/quan-tri/don-vi/:unit/:act', administering(ask));
  app.post('/quan-tri/don-vi/:unit/:act', administeringForm(send));
}
