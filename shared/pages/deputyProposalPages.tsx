import type { Delegation } from '../domain/organisation/delegation.ts';
import type { DeputyProposal } from '../domain/organisation/deputyProposal.ts';
import { Choice, type Option } from './components/fields.tsx';
import { ErrorSummary, Form } from './components/form.tsx';
import { Badge, Empty, Panel } from './components/marks.tsx';
import { delegationAddress } from './delegationAddress.ts';
import { DeputyFields } from './deputyFields.tsx';
import { daysOf, scopeOf } from './labels/delegations.ts';
import { roleLabel } from './labels/roles.ts';
import { Layout, PageHead } from './layout.tsx';
import { maskedName } from './masked.ts';
import type { FormState, FormToken, PageContext } from './pageContext.ts';
import { CodeField } from './signInPages.tsx';
import { localTime } from './time.ts';

const form = 'de-nghi';

/** What is proposed, whoever reads it; a stranger behind a link sees names masked. */
const ProposalFacts = ({
  proposal,
  nameOf = (name) => name,
}: {
  proposal: DeputyProposal;
  nameOf?: (name: string) => string;
}) => (
  <dl class="facts">
    <dt>Người được thay</dt>
    <dd>{nameOf(proposal.principal.name)}</dd>
    <dt>Người xử lý thay</dt>
    <dd>{proposal.deputy.name}</dd>
    <dt>Thời gian</dt>
    <dd>{daysOf(proposal)}</dd>
    <dt>Phạm vi</dt>
    <dd>{scopeOf(proposal)}</dd>
    <dt>Lý do</dt>
    <dd class="prose">{proposal.reason}</dd>
    <dt>Trợ lý ghi</dt>
    <dd>
      {proposal.proposed.by.name}, {localTime(proposal.proposed.at)}
    </dd>
  </dl>
);

const Answer = ({ state }: { state: FormState }) => (
  <Choice
    form={form}
    name="choice"
    label="Ý kiến của Ông/Bà"
    hint="Không có lựa chọn nào được chọn sẵn."
    options={[
      { value: 'co', label: 'Đồng ý để người này xử lý thay' },
      { value: 'khong', label: 'Không đồng ý' },
    ]}
    state={state}
    required
  />
);

/** Behind the mailed link: looking changes nothing; only sending the form with the code answers. */
export const ConfirmDeputyPage = (props: {
  context: PageContext;
  action: string;
  proposal: DeputyProposal;
  token: FormToken;
  state: FormState;
}) => (
  <Layout context={props.context} title="Xác nhận người xử lý thay" narrow>
    <PageHead title="Xác nhận người xử lý thay">
      <p>
        Liên kết này dành riêng cho <strong>{maskedName(props.proposal.principal.name)}</strong>.
        Chưa có ủy quyền nào cho đến khi Ông/Bà đồng ý.
      </p>
    </PageHead>
    <ErrorSummary form={form} errors={props.state.errors} />
    <Panel title="Trợ lý đề nghị" id="noi-dung">
      <ProposalFacts proposal={props.proposal} nameOf={maskedName} />
    </Panel>
    <div class="panel">
      <Form action={props.action} token={props.token}>
        <Answer state={props.state} />
        <CodeField form={form} state={props.state} />
        <button type="submit">Gửi ý kiến</button>
      </Form>
    </div>
  </Layout>
);

/** On the leader's own page of deputies. */
export const OwnProposal = ({
  proposal,
  token,
}: {
  proposal: DeputyProposal;
  token: FormToken;
}) => (
  <Panel title="Trợ lý đề nghị người xử lý thay, chờ Ông/Bà" id="cho-xac-nhan">
    <ProposalFacts proposal={proposal} />
    <Form
      action={`${delegationAddress(proposal.principal.personId)}/de-nghi/${proposal.number}/tra-loi`}
      token={token}
    >
      <Answer state={{ errors: [] }} />
      <button type="submit">Gửi ý kiến</button>
    </Form>
  </Panel>
);

/** Leaders whom the assistant may propose a deputy for. */
export const LeadersPage = ({
  context,
  leaders,
}: {
  context: PageContext;
  leaders: readonly { readonly id: string; readonly name: string; readonly role: string }[];
}) => (
  <Layout context={context} title="Ghi vắng mặt của lãnh đạo" narrow>
    <PageHead title="Ghi vắng mặt của lãnh đạo">
      <p>
        Trợ lý ghi ai xử lý thay và trong những ngày nào; lãnh đạo nhận thư và phải tự xác nhận thì
        mới có hiệu lực.
      </p>
    </PageHead>
    {leaders.length === 0 ? (
      <Empty title="Đơn vị chưa có ai giữ vai trò lãnh đạo." />
    ) : (
      <ul class="tasks">
        {leaders.map(({ id, name, role }) => (
          <li class="task">
            <h2>
              <a href={`${delegationAddress(id)}/de-nghi`}>{name}</a>
            </h2>
            <p class="meta">{roleLabel(role)}</p>
          </li>
        ))}
      </ul>
    )}
  </Layout>
);

interface ProposeProps {
  readonly context: PageContext;
  readonly person: { readonly id: string; readonly name: string };
  /** Waits for the leader. */
  readonly waiting?: DeputyProposal;
  /** What the leader gave that lasts or is to come. */
  readonly given: readonly Delegation[];
  readonly programmes: readonly Option[];
  readonly token: () => FormToken;
  readonly state: FormState;
  readonly done?: string;
}

/** Where an assistant records who acts for a leader, for the leader to confirm. */
export const ProposePage = (props: ProposeProps) => {
  const { context, person, waiting, given, done, state } = props;
  return (
    <Layout context={context} title={`Người xử lý thay ${person.name}`} narrow>
      <PageHead title={`Người xử lý thay ${person.name}`}>
        <p>
          <a href="/uy-quyen/tro-ly">Các lãnh đạo khác</a>
        </p>
      </PageHead>
      {done ? (
        <div class="summary good" role="status">
          <p>{done}</p>
        </div>
      ) : null}
      <ErrorSummary form={form} errors={state.errors} />
      {given.map((one) => (
        <Panel title={one.deputy.name} id={`da-dat-${one.number}`}>
          <p class="meta">
            <Badge tone="good">Đã có ủy quyền</Badge>
            <span>{daysOf(one)}</span>
            <span>{scopeOf(one)}</span>
          </p>
        </Panel>
      ))}
      {waiting ? <Waiting {...props} waiting={waiting} /> : <Propose {...props} />}
    </Layout>
  );
};

const Waiting = ({ person, waiting, token }: ProposeProps & { waiting: DeputyProposal }) => (
  <Panel title="Chờ lãnh đạo xác nhận" id="dang-cho">
    <ProposalFacts proposal={waiting} />
    <Form action={`${delegationAddress(person.id)}/de-nghi/${waiting.number}/thoi`} token={token()}>
      <button type="submit" class="secondary">
        Thôi đề nghị
      </button>
    </Form>
  </Panel>
);

const Propose = ({ person, programmes, token, state }: ProposeProps) => (
  <Panel title="Ghi người xử lý thay" id="ghi">
    <Form action={`${delegationAddress(person.id)}/de-nghi`} token={token()}>
      <DeputyFields
        {...{ form, state, programmes }}
        who="Người xử lý thay"
        readers="Lãnh đạo và người xử lý thay"
      />
      <p class="small muted">
        Lãnh đạo nhận thư có liên kết và mã để xác nhận trên trang; trả lời thư thì chưa được ghi.
      </p>
      <button type="submit">Gửi lãnh đạo xác nhận</button>
    </Form>
  </Panel>
);
