import { isCallOpen, type PlanCall } from '../../domain/programmes/call.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Area, Choice, Line, type Option } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Badge, Empty, Panel } from '../components/marks.tsx';
import { limits } from '../limits.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { callAddress, callsAddress } from './address.ts';
import { PlanFrame } from './frame.tsx';

interface CallsProps {
  readonly context: PageContext;
  readonly programme: Programme;
  /** Newest first. */
  readonly calls: readonly PlanCall[];
  /** Units that may be asked; none for those who may not post. */
  readonly units: readonly Option[];
  readonly today: string;
  readonly token: () => FormToken;
  readonly state: FormState;
  readonly done?: string;
}

const form = 'dat-hang';

/** What leaders asked for under a plan, and the form for one more. */
export const CallsPage = (props: CallsProps) => {
  const { context, programme, calls, units, today, done } = props;
  return (
    <PlanFrame
      context={context}
      programme={programme}
      title="Đặt hàng của lãnh đạo"
      lead="Lãnh đạo nêu vấn đề, viên chức của các đơn vị trả lời bằng hồ sơ."
      {...(done ? { done } : {})}
    >
      <div class={units.length > 0 ? 'columns side' : 'columns'}>
        {units.length > 0 ? <Post {...props} /> : null}
        <Panel title={`Đã đặt hàng (${calls.length})`} id="da-dat-hang">
          <CallList programme={programme} calls={calls} today={today} />
        </Panel>
      </div>
    </PlanFrame>
  );
};

/** Calls with their last day; open ones say so. */
export const CallList = ({
  programme,
  calls,
  today,
}: Pick<CallsProps, 'programme' | 'calls' | 'today'>) =>
  calls.length === 0 ? (
    <Empty title="Chưa có đặt hàng nào." />
  ) : (
    <ul class="tasks">
      {calls.map((call) => (
        <li class="task">
          <h3>
            <a href={callAddress(programme.id, call.id)}>{call.title}</a>
          </h3>
          <p class="meta">
            <CallStanding call={call} today={today} />
            <span>Đến hết {shortDate(call.lastDay)}</span>
            <span>{call.by.name}</span>
          </p>
        </li>
      ))}
    </ul>
  );

export const CallStanding = ({ call, today }: { call: PlanCall; today: string }) =>
  isCallOpen(call, today) ? (
    <Badge tone="good">Đang nhận</Badge>
  ) : (
    <Badge tone="neutral">Đã đóng</Badge>
  );

const Post = ({ programme, units, token, state }: CallsProps) => (
  <Panel title="Đặt hàng mới" id="dat-hang">
    <Form action={callsAddress(programme.id)} token={token()}>
      <ErrorSummary form={form} errors={state.errors} />
      <Line
        form={form}
        state={state}
        name="title"
        label="Vấn đề cần giải quyết"
        maximum={limits.title}
        required
      />
      <Area
        form={form}
        state={state}
        name="description"
        label="Mô tả"
        hint="Hiện trạng, điều mong muốn, điều không được làm."
        maximum={limits.paragraph}
        rows={6}
        required
      />
      <Choice
        form={form}
        state={state}
        name="units"
        label="Đơn vị được đặt hàng"
        options={units}
        many
        required
      />
      <Line
        form={form}
        state={state}
        name="lastDay"
        label="Nhận đến hết ngày"
        type="date"
        required
      />
      <button type="submit">Đặt hàng và báo cho các đơn vị</button>
    </Form>
  </Panel>
);
