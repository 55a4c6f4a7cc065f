import { assignableRoles } from '../../../shared/app/assignableRoles.ts';
import { unitOf } from '../../../shared/app/realm.ts';
import { endRole, giveRole, type HoldingRefusal } from '../../../shared/app/roleHoldings.ts';
import { isPart } from '../../../shared/domain/organisation/unit.ts';
import { cleanLine, compareNames, fold } from '../../../shared/domain/text/vietnamese.ts';
import { personAddress } from '../../../shared/pages/administration/addresses.ts';
import { holdingKey, PersonPage } from '../../../shared/pages/administration/personPage.tsx';
import { UnitPeoplePage } from '../../../shared/pages/administration/unitPeoplePage.tsx';
import { UnitTreePage } from '../../../shared/pages/administration/unitsPage.tsx';
import { roleLabel } from '../../../shared/pages/labels/roles.ts';
import type { FieldError, FormState } from '../../../shared/pages/pageContext.ts';
import type { Holding, Person, Unit } from '../../../shared/ports.ts';
import {
  type Administrator,
  administering,
  administeringForm,
  employeeOf,
  type SentForm,
} from '../administering.ts';
import { readHolding } from '../forms/administrationForms.ts';
import { formToken } from '../formToken.ts';
import { fieldOf } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { actOf, contextFor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

const tree = (c: WebContext, { visitor, realm }: Administrator) =>
  page(c, <UnitTreePage context={contextFor(c, visitor)} units={realm.units} />);

/** The staff of a unit; of a khoa or phòng also those whom the unit above keeps under it. */
async function peopleOf(c: WebContext, unit: Unit): Promise<readonly Person[]> {
  const { organisation } = c.get('deps');
  const own = await organisation.peopleOf(unit.tenant, unit.id);
  if (!isPart(unit) || !unit.parentId) return own;
  const above = await organisation.peopleOf(unit.tenant, unit.parentId);
  return [...own, ...above.filter(({ departmentId }) => departmentId === unit.id)];
}

const fits = ({ name, staffCode, email = '' }: Person, search: string): boolean =>
  [name, staffCode, email].some((text) => fold(text).includes(search));

async function unitPeople(c: WebContext, { visitor, realm }: Administrator): Promise<Response> {
  const unit = unitOf(realm, c.req.param('unit') ?? '');
  if (!unit) return notFound(c);
  const search = cleanLine(c.req.query('tim') ?? '').slice(0, 100);
  const all = await peopleOf(c, unit);
  const people = all
    .filter((person) => fits(person, fold(search)))
    .toSorted((a, b) => compareNames(a.name, b.name));
  return page(
    c,
    <UnitPeoplePage
      context={contextFor(c, visitor)}
      unit={unit}
      departments={new Map(realm.units.map(({ id, name }) => [id, name]))}
      people={people}
      total={all.length}
      search={search}
    />,
  );
}

interface Shown {
  readonly status?: PageStatus;
  readonly done?: string;
  readonly attempt?: { readonly form: string; readonly state: FormState };
}

const inOrder = (a: Holding, b: Holding): number =>
  (b.to ?? '9999').localeCompare(a.to ?? '9999') || b.from.localeCompare(a.from);

async function show(
  c: WebContext,
  { visitor, realm }: Administrator,
  person: Person,
  { status, ...shown }: Shown = {},
): Promise<Response> {
  const { organisation, programmes, transfers } = c.get('deps');
  const [holdings, plans, units, moves] = await Promise.all([
    organisation.holdingsOf(visitor.tenant, person.id),
    programmes.list(visitor.tenant),
    organisation.units(visitor.tenant, c.get('moment').today),
    transfers.ofPerson(visitor.tenant, person.id),
  ]);
  const roles = assignableRoles(plans);
  const roleName = (role: string) => roles.find(({ id }) => id === role)?.name ?? roleLabel(role);
  const unitName = (id: string | undefined) => units.find((unit) => unit.id === id)?.name;
  const unit = unitOf(realm, person.unitId);
  const departmentName = unitName(person.departmentId);
  const managerName = unitName(person.managedBy) ?? person.managedBy;
  return page(
    c,
    <PersonPage
      context={contextFor(c, visitor)}
      token={() => formToken(visitor.nonce)}
      person={person}
      {...(unit ? { unit } : {})}
      {...(departmentName ? { departmentName } : {})}
      {...(managerName ? { managerName } : {})}
      holdings={holdings.toSorted(inOrder).map((holding) => ({
        ...holding,
        roleName: roleName(holding.role),
        unitName: unitName(holding.unitId) ?? holding.unitId,
        mine: unitOf(realm, holding.unitId) !== undefined,
      }))}
      roles={roles
        .map(({ id, name }) => ({ value: id, label: name }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))}
      units={realm.units.map(({ id, name }) => ({ value: id, label: name }))}
      transfers={moves.toReversed()}
      today={c.get('moment').today}
      {...shown}
    />,
    status,
  );
}

const doneWords: Readonly<Record<string, string>> = {
  giao: 'Đã giao vai trò.',
  'ket-thuc': 'Đã ghi ngày kết thúc vai trò.',
};

async function showPerson(c: WebContext, by: Administrator): Promise<Response> {
  const person = await employeeOf(c, by);
  const done = doneWords[c.req.query('xong') ?? ''];
  return person ? show(c, by, person, done ? { done } : {}) : notFound(c);
}

interface Asked {
  readonly person: Person;
  readonly holding: Pick<Holding, 'unitId' | 'role' | 'from' | 'to'>;
}

/** One of the two forms of a person's page: read it, do it, and lead back or show why not. */
const take = (
  slug: 'giao' | 'ket-thuc',
  act: (c: WebContext, form: SentForm, asked: Asked) => Promise<HoldingRefusal | undefined>,
) =>
  administeringForm(
    async (c, form) => {
      const person = await employeeOf(c, form);
      if (!person) return notFound(c);
      const { entered } = form;
      const key = {
        unitId: fieldOf(entered, 'unit'),
        role: fieldOf(entered, 'role'),
        from: fieldOf(entered, 'from'),
      };
      const formName = slug === 'giao' ? 'them' : holdingKey({ tenant: '', personId: '', ...key });
      const again = (errors: readonly FieldError[]) =>
        show(c, form, person, {
          attempt: { form: formName, state: { errors, entered } },
          status: 422,
        });
      const read = readHolding({ to: [''], ...entered });
      if (!read.ok) return again(read.errors);
      const refused = await act(c, form, { person, holding: read.value });
      if (refused) return again([refused]);
      return c.redirect(`${personAddress(person.id)}?xong=${slug}`, 303);
    },
    { own: ['role'] },
  );

const give = take('giao', (c, { realm, visitor }, asked) =>
  giveRole(c.get('deps'))({ realm, act: actOf(c, visitor), ...asked }),
);

const end = take('ket-thuc', (c, { realm, visitor }, asked) =>
  endRole(c.get('deps'))({
    realm,
    act: actOf(c, visitor),
    moment: c.get('moment'),
    ...asked,
  }),
);

export function administrationPeopleRoutes(app: WebHono): void {
  app.get('/quan-tri/nhan-su', administering(tree));
  app.get('/quan-tri/nhan-su/:unit', administering(unitPeople));
  app.get('/quan-tri/nguoi/:id', administering(showPerson));
  app.post('/quan-tri/nguoi/:id/giao', give);
  app.post('/quan-tri/nguoi/:id/ket-thuc', end);
}
