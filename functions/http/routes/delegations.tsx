import {
  type DelegationRequest,
  giveDeputy,
  revokeDeputy,
} from '../../../shared/app/delegations.ts';
import { unitOf } from '../../../shared/app/realm.ts';
import type { Delegation } from '../../../shared/domain/organisation/delegation.ts';
import { isWaiting } from '../../../shared/domain/organisation/deputyProposal.ts';
import { rolesWith } from '../../../shared/domain/organisation/rights.ts';
import { delegationAddress } from '../../../shared/pages/delegationAddress.ts';
import { DelegationPage } from '../../../shared/pages/delegationPage.tsx';
import { delegationError } from '../../../shared/pages/labels/delegations.ts';
import {
  type Entered,
  type FieldError,
  type FormState,
  untouched,
} from '../../../shared/pages/pageContext.ts';
import type { Person } from '../../../shared/ports.ts';
import { administeredBy } from '../administering.ts';
import { deputyFields } from '../forms/deputyFields.ts';
import { formToken } from '../formToken.ts';
import { checkNonce, commandIdOf } from '../guardForm.ts';
import { administers } from '../navigation.ts';
import { readForm } from '../readForm.ts';
import { notFound, type PageStatus, page } from '../responses.tsx';
import { contextFor, signedIn, type Visitor } from '../visitor.ts';
import type { WebContext, WebHono } from '../web.ts';

/** Whose deputies the address names: one's own, or those of somebody whose unit one administers. */
async function personOf(c: WebContext, visitor: Visitor): Promise<Person | undefined> {
  const id = c.req.param('person') ?? '';
  if (id === visitor.person.id) return visitor.person;
  if (!administers(visitor)) return undefined;
  const [person, realm] = await Promise.all([
    c.get('deps').organisation.person(visitor.tenant, id),
    administeredBy(c, visitor),
  ]);
  return person?.active && unitOf(realm, person.unitId) ? person : undefined;
}

interface Shown {
  readonly state?: FormState;
  readonly done?: string;
  readonly status?: PageStatus;
}

async function show(
  c: WebContext,
  visitor: Visitor,
  person: Person,
  { state = untouched, done, status }: Shown = {},
): Promise<Response> {
  const { delegations, programmes } = c.get('deps');
  const { today } = c.get('moment');
  const { tenant } = visitor;
  const own = person.id === visitor.person.id;
  const [{ given, principals }, plans, proposal] = await Promise.all([
    delegations.of(tenant, person.id),
    programmes.list(tenant),
    own ? delegations.proposal(tenant, person.id) : undefined,
  ]);
  const others = await Promise.all(principals.map((id) => delegations.of(tenant, id)));
  const isLent = ({ deputy, revoked, to }: Delegation): boolean =>
    deputy.personId === person.id && !revoked && to >= today;
  return page(
    c,
    <DelegationPage
      context={contextFor(c, visitor)}
      person={person}
      own={own}
      assists={
        own && visitor.holdings.some(({ role }) => rolesWith('propose_deputy').includes(role))
      }
      {...(proposal && isWaiting(proposal, today) && { proposal })}
      given={given.toReversed()}
      received={others.flatMap((one) => one.given).filter(isLent)}
      programmes={plans.map(({ id, name }) => ({ value: id, label: name }))}
      today={today}
      token={() => formToken(visitor.nonce)}
      state={state}
      {...(done ? { done } : {})}
    />,
    status,
  );
}

const doneWords: Readonly<Record<string, string>> = {
  dat: 'Đã đặt ủy quyền; cả hai người được báo bằng thư.',
  'thu-hoi': 'Đã thu hồi ủy quyền; cả hai người được báo bằng thư.',
  'tu-choi': 'Đã ghi: không đồng ý; trợ lý được báo bằng thư.',
  'khong-cho': 'Đề nghị này không còn chờ trả lời.',
  'khong-con-duoc': 'Chưa đặt được: điều kiện đã đổi từ khi trợ lý ghi. Xin đặt lại dưới đây.',
  'chua-chon': 'Chưa ghi gì: hãy chọn đồng ý hoặc không đồng ý.',
  'da-het': 'Ủy quyền này đã kết thúc từ trước.',
};

async function open(c: WebContext, visitor: Visitor): Promise<Response> {
  const person = await personOf(c, visitor);
  const done = doneWords[c.req.query('xong') ?? ''];
  return person ? show(c, visitor, person, done ? { done } : {}) : notFound(c);
}

/** Acts in the visitor's name on the person of the address. */
const acting = (handler: (c: WebContext, visitor: Visitor, asked: Asked) => Promise<Response>) =>
  signedIn(async (c, visitor) => {
    const { entered } = await readForm(c);
    checkNonce(entered, visitor);
    const person = await personOf(c, visitor);
    if (!person) return notFound(c);
    const { tenant } = visitor;
    const by = { personId: visitor.person.id, name: visitor.person.name };
    const moment = c.get('moment');
    const request = { tenant, personId: person.id, by, commandId: commandIdOf(entered), moment };
    return handler(c, visitor, { person, entered, request });
  });

interface Asked {
  readonly person: Person;
  readonly entered: Entered;
  readonly request: DelegationRequest;
}

const back = (c: WebContext, { id }: Person, done: string): Response =>
  c.redirect(`${delegationAddress(id)}?xong=${done}`, 303);

const give = acting(async (c, visitor, { person, entered, request }) => {
  const again = (error: FieldError) =>
    show(c, visitor, person, { state: { errors: [error], entered }, status: 422 });
  const read = await deputyFields(c, visitor, person.unitId, entered);
  if ('error' in read) return again(read.error);
  const outcome = await giveDeputy(c.get('deps'))({ ...request, ...read.fields });
  return outcome.accepted ? back(c, person, 'dat') : again(delegationError(outcome.refusal));
});

const revoke = acting(async (c, _visitor, { person, request }) => {
  const number = Number(c.req.param('number'));
  const outcome = await revokeDeputy(c.get('deps'))({ ...request, number });
  if (outcome === 'not_found') return notFound(c);
  return back(c, person, outcome === 'revoked' ? 'thu-hoi' : 'da-het');
});

/** Deputies for the days of absence: one's own, and for administrators those of their people. */
export function delegationRoutes(app: WebHono): void {
  app.get(
    '/uy-quyen',
    signedIn(async (c, { person }) => c.redirect(delegationAddress(person.id), 303)),
  );
  app.get('/uy-quyen/:person', signedIn(open));
  app.post('/uy-quyen/:person', give);
  app.post('/uy-quyen/:person/:number/thu-hoi', revoke);
}
