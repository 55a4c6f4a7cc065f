import type { Status } from '../../../events/schema/envelope.ts';
import { isCallOpen, type PlanCall } from '../../domain/programmes/call.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Form } from '../components/form.tsx';
import { Empty, Panel, Prose, StatusBadge } from '../components/marks.tsx';
import type { FormToken, PageContext } from '../pageContext.ts';
import { localTime } from '../time.ts';
import { answerAddress, callAddress, callsAddress } from './address.ts';
import { CallStanding } from './callsPage.tsx';
import { PlanFrame } from './frame.tsx';

/** A dossier that was handed in as an answer. */
export interface Answer {
  readonly dossierId: string;
  readonly number: string;
  readonly title: string;
  readonly unitName: string;
  readonly status: Status;
}

interface CallProps {
  readonly context: PageContext;
  readonly programme: Programme;
  readonly call: PlanCall;
  readonly answers: readonly Answer[];
  /** Answers still being written; nobody sees more of them than their number. */
  readonly drafts: number;
  readonly today: string;
  /** The reader's unit is asked. */
  readonly asked: boolean;
  /** The reader posted it. */
  readonly own: boolean;
  readonly token: FormToken;
  readonly done?: string;
}

/** One call with what came in. */
export const CallPage = (props: CallProps) => {
  const { context, programme, call, today, asked, done } = props;
  const open = isCallOpen(call, today);
  return (
    <PlanFrame
      context={context}
      programme={programme}
      title={call.title}
      lead={<a href={callsAddress(programme.id)}>Đặt hàng của lãnh đạo</a>}
      {...(done ? { done } : {})}
    >
      {open && asked ? (
        <p class="no-print">
          <a class="button" href={answerAddress(programme.id, call.id)}>
            Trả lời đặt hàng này
          </a>
        </p>
      ) : null}
      <Panel title="Đặt hàng" id="noi-dung">
        <p class="meta">
          <CallStanding call={call} today={today} />
        </p>
        <Prose text={call.description} />
        <dl class="facts">
          <dt>Nhận đến hết</dt>
          <dd>{shortDate(call.lastDay)}</dd>
          <dt>Đơn vị</dt>
          <dd>{call.units.map(({ name }) => name).join('; ')}</dd>
          <dt>Người đặt hàng</dt>
          <dd>
            {call.by.name}, {localTime(call.at)}
          </dd>
          {call.closed ? (
            <>
              <dt>Đóng sớm</dt>
              <dd>
                {call.closed.by.name}, {localTime(call.closed.at)}
              </dd>
            </>
          ) : null}
        </dl>
        {props.own && open ? <Close {...props} /> : null}
      </Panel>
      <Answers {...props} />
    </PlanFrame>
  );
};

const Close = ({ programme, call, token }: CallProps) => (
  <Form action={`${callAddress(programme.id, call.id)}/dong`} token={token}>
    <button type="submit" class="secondary">
      Đóng đặt hàng
    </button>
  </Form>
);

const Answers = ({ answers, drafts }: CallProps) => (
  <Panel title={`Trả lời (${answers.length})`} id="tra-loi">
    {answers.length === 0 ? <Empty title="Chưa có hồ sơ nào được gửi." /> : null}
    <ul class="tasks">
      {answers.map(({ dossierId, number, title, unitName, status }) => (
        <li class="task">
          <h3>
            <a href={`/ho-so/${dossierId}`}>{title}</a>
          </h3>
          <p class="meta">
            <StatusBadge status={status} />
            <span>Số {number}</span>
            <span>{unitName}</span>
          </p>
        </li>
      ))}
    </ul>
    {drafts > 0 ? <p class="muted">{drafts} hồ sơ đang soạn.</p> : null}
  </Panel>
);
