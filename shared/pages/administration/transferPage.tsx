import type { Transfer } from '../../domain/organisation/transfer.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { Person } from '../../ports.ts';
import { Area, Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Badge, Panel, Prose } from '../components/marks.tsx';
import { answerSentence, transferLabels, transferTones } from '../labels/transfers.ts';
import { channelLabels } from '../labels/values.ts';
import { type FormState, type FormToken, type PageContext, untouched } from '../pageContext.ts';
import { localTime } from '../time.ts';
import { transferAddress } from '../transferAddress.ts';
import { AdministrationFrame, Done } from './frame.tsx';

interface TransferProps {
  readonly context: PageContext;
  readonly token: () => FormToken;
  readonly transfer: Transfer;
  /** The person as registered now. */
  readonly person: Person | undefined;
  /** The receiving unit is administered, so the proposal may be answered here. */
  readonly receives: boolean;
  /** The unit left is administered, so the proposal may be taken back here. */
  readonly gives: boolean;
  readonly done?: string;
  readonly attempt?: { readonly form: string; readonly state: FormState };
}

/** One transfer: what is proposed, what became of it, and the answer where one is due. */
export const TransferPage = (props: TransferProps) => {
  const { context, transfer, done, attempt } = props;
  const { person, from, to } = transfer;
  return (
    <AdministrationFrame
      context={context}
      title={`Chuyển công tác: ${person.name}`}
      lead={`${from.name} → ${to.name}`}
      above={[{ href: '/quan-tri/chuyen-cong-tac', label: 'Chuyển công tác' }]}
    >
      {done ? <Done>{done}</Done> : null}
      {attempt && transfer.status !== 'open' ? (
        <div class="summary bad" role="alert">
          {attempt.state.errors.map(({ message }) => (
            <p>{message}</p>
          ))}
        </div>
      ) : null}
      <div class="columns side">
        <div>
          <About {...props} />
        </div>
        <div>{transfer.status === 'open' ? <Answers {...props} /> : null}</div>
      </div>
    </AdministrationFrame>
  );
};

const About = ({ transfer, person }: TransferProps) => (
  <Panel title="Đề nghị" id="de-nghi">
    <dl class="facts">
      <dt>Tình trạng</dt>
      <dd>
        <Badge tone={transferTones[transfer.status]}>{transferLabels[transfer.status]}</Badge>
      </dd>
      <dt>Người chuyển</dt>
      <dd>
        {transfer.person.name}
        {person?.title ? `, ${person.title}` : ''}
      </dd>
      {person ? (
        <>
          <dt>Mã nhân viên</dt>
          <dd>{person.staffCode}</dd>
        </>
      ) : null}
      <dt>Ngày đầu tại đơn vị mới</dt>
      <dd>{shortDate(transfer.firstDay)}</dd>
      <dt>Người đề nghị</dt>
      <dd>
        {transfer.proposed.by.name}, {localTime(transfer.proposed.at)},{' '}
        {channelLabels[transfer.proposed.channel]}
      </dd>
      <dt>Trả lời</dt>
      <dd>
        {answerSentence(transfer)}
        {'answered' in transfer ? ` (${channelLabels[transfer.answered.channel]})` : ''}
      </dd>
      {'staffCode' in transfer ? (
        <>
          <dt>Mã nhân viên tại đơn vị mới</dt>
          <dd>{transfer.staffCode}</dd>
        </>
      ) : null}
      {transfer.status === 'declined' ? (
        <>
          <dt>Lý do từ chối</dt>
          <dd>
            <Prose text={transfer.reason} />
          </dd>
        </>
      ) : null}
    </dl>
  </Panel>
);

const stateOf = ({ attempt }: TransferProps, form: string): FormState =>
  attempt?.form === form ? attempt.state : untouched;

const actionOf = ({ transfer: { person, number } }: TransferProps, slug: string): string =>
  `${transferAddress(person.id, number)}/${slug}`;

const Answers = (props: TransferProps) => (
  <Panel title="Việc có thể làm" id="viec">
    {props.receives ? (
      <>
        <Accept {...props} />
        <Decline {...props} />
      </>
    ) : null}
    {props.gives ? <Withdraw {...props} /> : null}
  </Panel>
);

const Accept = (props: TransferProps) => {
  const state = stateOf(props, 'nhan');
  const { transfer, person } = props;
  return (
    <Form action={actionOf(props, 'nhan')} token={props.token()}>
      <ErrorSummary form="nhan" errors={state.errors} />
      <Line
        form="nhan"
        state={state}
        name="staffCode"
        label="Mã nhân viên tại đơn vị mới"
        value={person?.staffCode}
        maximum={30}
        required
      />
      <p class="hint">
        Từ ngày {shortDate(transfer.firstDay)}, {transfer.person.name} thuộc {transfer.to.name}.
        Khoa, phòng và vai trò tại đơn vị mới do quản trị của đơn vị mới ghi sau đó.
      </p>
      <p class="buttons">
        <button type="submit">Nhận</button>
      </p>
    </Form>
  );
};

const Decline = (props: TransferProps) => {
  const state = stateOf(props, 'tu-choi');
  return (
    <details class="act stop" open={state.errors.length > 0}>
      <summary>Từ chối</summary>
      <Form action={actionOf(props, 'tu-choi')} token={props.token()}>
        <ErrorSummary form="tu-choi" errors={state.errors} />
        <Area form="tu-choi" state={state} name="reason" label="Lý do" maximum={1000} required />
        <button type="submit" class="danger">
          Từ chối
        </button>
      </Form>
    </details>
  );
};

const Withdraw = (props: TransferProps) => {
  const state = stateOf(props, 'rut');
  return (
    <details class="act stop" open={state.errors.length > 0}>
      <summary>Rút đề nghị</summary>
      <Form action={actionOf(props, 'rut')} token={props.token()}>
        <ErrorSummary form="rut" errors={state.errors} />
        <p>Đơn vị tiếp nhận sẽ được báo; có thể đề nghị lại sau.</p>
        <button type="submit" class="danger">
          Rút đề nghị
        </button>
      </Form>
    </details>
  );
};
