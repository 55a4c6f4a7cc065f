import { fieldLabels } from '../../domain/dossier/checklist.ts';
import type { PlanCall } from '../../domain/programmes/call.ts';
import type { Track } from '../../domain/programmes/programme.ts';
import { Area, Choice } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Panel, Prose } from '../components/marks.tsx';
import { type OpenTo, RegistrationDays } from '../components/window.tsx';
import { intakeChannelLabels } from '../labels/values.ts';
import { Layout, PageHead } from '../layout.tsx';
import { limits } from '../limits.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';

interface Props extends OpenTo {
  /** Ways through the plan that the visitor may take, the usual one first. */
  readonly tracks: readonly Track[];
  readonly context: PageContext;
  /** The call that the dossier answers. */
  readonly call?: PlanCall;
  readonly token: FormToken;
  readonly state: FormState;
}

/** Starts a draft: a working title and where the idea comes from. */
export const NewDossierPage = (props: Props) => {
  const { context, programme, tracks, call, token, state } = props;
  return (
    <Layout context={context} title="Lập hồ sơ mới" narrow>
      <PageHead title="Lập hồ sơ mới">
        <p>{programme.name}</p>
        <p class="small">
          <RegistrationDays {...props} />
        </p>
      </PageHead>
      <ErrorSummary form="moi" errors={state.errors} />
      {call ? (
        <Panel title={`Trả lời đặt hàng: ${call.title}`} id="dat-hang">
          <Prose text={call.description} />
        </Panel>
      ) : null}
      <div class="panel">
        <Form action="/soan/moi" token={token}>
          <input type="hidden" name="chuong-trinh" value={programme.id} />
          <Area
            form="moi"
            name="title"
            label={programme.form.titleLabel ?? fieldLabels.title}
            hint="Tên tạm cũng được; sửa lúc nào cũng được trước khi gửi."
            maximum={limits.title}
            rows={2}
            similar="/trung-lap/goi-y?tua="
            state={state}
            required
          />
          {tracks.length > 1 ? <TrackChoice tracks={tracks} state={state} /> : null}
          {call ? <input type="hidden" name="dat-hang" value={call.id} /> : null}
          {programme.intakeChannels.length > 1 && !call ? (
            <Choice
              form="moi"
              name="channel"
              label="Nguồn đề xuất"
              options={programme.intakeChannels.map((channel) => ({
                value: channel,
                label: intakeChannelLabels[channel],
              }))}
              state={state}
              required
            />
          ) : (
            <input
              type="hidden"
              name="channel"
              value={call ? 'commissioned' : programme.intakeChannels[0]}
            />
          )}
          <button type="submit">Bắt đầu viết</button>
        </Form>
      </div>
    </Layout>
  );
};

/** The usual track is the first that asks for nothing handed in before. */
const usual = (tracks: readonly Track[]): Track | undefined =>
  tracks.find(({ sentBefore }) => !sentBefore);

const TrackChoice = ({ tracks, state }: { tracks: readonly Track[]; state: FormState }) => (
  <Choice
    form="moi"
    name="track"
    label="Hồ sơ thuộc trường hợp nào?"
    hint="Quy định áp dụng được giữ theo lựa chọn này từ khi gửi hồ sơ."
    options={tracks.map(({ id, name }) => ({ value: id, label: name }))}
    chosen={[usual(tracks)?.id ?? '']}
    state={state}
    required
  />
);
