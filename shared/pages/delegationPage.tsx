import type { Delegation } from '../domain/organisation/delegation.ts';
import type { DeputyProposal } from '../domain/organisation/deputyProposal.ts';
import type { Option } from './components/fields.tsx';
import { ErrorSummary, Form } from './components/form.tsx';
import { Badge, Empty } from './components/marks.tsx';
import { delegationAddress } from './delegationAddress.ts';
import { DeputyFields } from './deputyFields.tsx';
import { OwnProposal } from './deputyProposalPages.tsx';
import { daysOf, scopeOf } from './labels/delegations.ts';
import type { Tone } from './labels/statuses.ts';
import { Layout, PageHead } from './layout.tsx';
import type { FormState, FormToken, PageContext } from './pageContext.ts';
import { localTime } from './time.ts';

interface DelegationPageProps {
  readonly context: PageContext;
  /** Whose deputies they are. */
  readonly person: { readonly id: string; readonly name: string };
  /** The reader is that person. */
  readonly own: boolean;
  /** The reader records absences of leaders. */
  readonly assists: boolean;
  /** An assistant's, waiting for the reader. */
  readonly proposal?: DeputyProposal;
  /** Newest first. */
  readonly given: readonly Delegation[];
  /** In force now or later, with this person as deputy. */
  readonly received: readonly Delegation[];
  readonly programmes: readonly Option[];
  readonly today: string;
  readonly token: () => FormToken;
  readonly state: FormState;
  readonly done?: string;
}

const form = 'uy-quyen';

/** Who acts for a person while that person is away. */
export const DelegationPage = (props: DelegationPageProps) => {
  const { context, person, own, done } = props;
  return (
    <Layout context={context} title="Ủy quyền khi vắng mặt">
      <PageHead title={own ? 'Ủy quyền khi vắng mặt' : `Ủy quyền của ${person.name}`}>
        <p>
          Trong những ngày đã định, người được ủy quyền nhận liên kết riêng và xử lý thay; người ủy
          quyền vẫn nhận thư và vẫn tự xử lý được. Ai xử lý trước thì người kia được báo.
        </p>
      </PageHead>
      {done ? (
        <div class="summary good" role="status">
          <p>{done}</p>
        </div>
      ) : null}
      {props.assists ? (
        <p>
          <a href="/uy-quyen/tro-ly">Ghi vắng mặt của lãnh đạo</a>
        </p>
      ) : null}
      {props.proposal ? <OwnProposal proposal={props.proposal} token={props.token()} /> : null}
      <div class="columns side">
        <Give {...props} />
        <div>
          <Given {...props} />
          {own || props.received.length > 0 ? <Received {...props} /> : null}
        </div>
      </div>
    </Layout>
  );
};

const Give = ({ person, programmes, token, state }: DelegationPageProps) => (
  <section class="panel" aria-labelledby="dat">
    <h2 id="dat">Đặt người được ủy quyền</h2>
    <Form action={delegationAddress(person.id)} token={token()}>
      <ErrorSummary form={form} errors={state.errors} />
      <DeputyFields
        {...{ form, state, programmes }}
        who="Người được ủy quyền"
        readers="Người được ủy quyền"
      />
      <p class="small muted">
        Hồ sơ mà người được ủy quyền là tác giả không thuộc ủy quyền; người đã có phiếu biểu quyết
        không bỏ thêm phiếu thay người khác.
      </p>
      <button type="submit">Đặt ủy quyền</button>
    </Form>
  </section>
);

/** How a delegation stands on that day. */
function standing({ from, to, revoked }: Delegation, today: string): [string, Tone] {
  if (revoked) return ['Đã thu hồi', 'neutral'];
  if (today < from) return ['Chưa đến ngày', 'waiting'];
  return today > to ? ['Đã hết hạn', 'neutral'] : ['Đang hiệu lực', 'good'];
}

const Given = ({ person, given, today, token }: DelegationPageProps) => (
  <section aria-labelledby="da-dat">
    <h2 id="da-dat">Đã đặt</h2>
    {given.length === 0 ? (
      <Empty title="Chưa đặt người được ủy quyền nào." />
    ) : (
      <ul class="tasks">
        {given.map((one) => (
          <li class="panel">
            <Facts one={one} today={today} who={one.deputy.name} />
            {one.revoked || one.to < today ? null : (
              <Form
                action={`${delegationAddress(person.id)}/${one.number}/thu-hoi`}
                token={token()}
              >
                <button class="quiet" type="submit">
                  Thu hồi ngay
                  <span class="visually-hidden"> ủy quyền cho {one.deputy.name}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Facts = ({ one, today, who }: { one: Delegation; today: string; who: string }) => {
  const [label, tone] = standing(one, today);
  return (
    <>
      <h3>{who}</h3>
      <p class="meta">
        <Badge tone={tone}>{label}</Badge>
        <span>{daysOf(one)}</span>
        <span>{scopeOf(one)}</span>
      </p>
      <p class="prose">{one.reason}</p>
      <p class="muted small">
        {one.given.by.name} đặt lúc {localTime(one.given.at)}
        {one.proposedBy ? `, theo đề nghị của trợ lý ${one.proposedBy.name}` : ''}
        {one.revoked ? `; ${one.revoked.by.name} thu hồi lúc ${localTime(one.revoked.at)}` : ''}
      </p>
    </>
  );
};

const Received = ({ own, person, received, today }: DelegationPageProps) => (
  <section aria-labelledby="duoc-nhan">
    <h2 id="duoc-nhan" class="openings">
      {own ? 'Ông/Bà' : person.name} xử lý thay
    </h2>
    {received.length === 0 ? (
      <Empty title="Không ai ủy quyền cho Ông/Bà." />
    ) : (
      <ul class="tasks">
        {received.map((one) => (
          <li class="panel">
            <Facts one={one} today={today} who={one.principal.name} />
          </li>
        ))}
      </ul>
    )}
  </section>
);
