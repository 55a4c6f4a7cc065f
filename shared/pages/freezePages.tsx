import type { DossierEvent } from '../../events/schema/dossierEvents.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import { shortDate } from '../domain/text/formats.ts';
import { Area, Choice } from './components/fields.tsx';
import { ErrorSummary, Form } from './components/form.tsx';
import { eventLabels } from './labels/events.ts';
import { Layout, PageHead } from './layout.tsx';
import { limits } from './limits.ts';
import { maskedName } from './masked.ts';
import type { FormState, FormToken, PageContext } from './pageContext.ts';
import { CodeField } from './signInPages.tsx';

const Subject = ({ dossier }: { dossier: Dossier }) => (
  <section class="panel" aria-labelledby="ho-so">
    <h2 id="ho-so">{dossier.content.title}</h2>
    <p class="meta">
      <span>{dossier.number ? `Số ${dossier.number}` : 'Chưa có số'}</span>
      <span>{dossier.unitName}</span>
    </p>
  </section>
);

interface DisownPageProps {
  readonly context: PageContext;
  readonly action: string;
  readonly personName: string;
  readonly dossier: Dossier;
  readonly deed: DossierEvent;
  readonly token: FormToken;
  readonly state: FormState;
}

const disownForm = 'khong-phai-toi';

/** Behind the link of a receipt: only sending the form with the code freezes the dossier. */
export const DisownPage = (props: DisownPageProps) => (
  <Layout context={props.context} title="Không phải tôi" narrow>
    <PageHead title="Không phải tôi">
      <p>
        Ngày {shortDate(props.deed.on)}, hệ thống ghi dưới tên{' '}
        <strong>{maskedName(props.personName)}</strong> việc:{' '}
        <strong>{eventLabels[props.deed.type]}</strong>.
      </p>
    </PageHead>
    <ErrorSummary form={disownForm} errors={props.state.errors} />
    <Subject dossier={props.dossier} />
    <div class="panel">
      <Form action={props.action} token={props.token}>
        <p>
          Nếu việc này không phải do Ông/Bà làm, xin xác nhận dưới đây. Việc đã ghi chưa bị hủy,
          nhưng hồ sơ dừng lại ngay; quản trị và người đứng đầu đơn vị được báo để xem xét.
        </p>
        <CodeField form={disownForm} state={props.state} />
        <button type="submit" class="danger">
          Không phải tôi, dừng hồ sơ
        </button>
      </Form>
    </div>
  </Layout>
);

interface LiftPageProps {
  readonly context: PageContext;
  readonly dossier: Dossier;
  readonly action: string;
  readonly token: FormToken;
  readonly state: FormState;
  readonly done?: string;
}

const liftForm = 'tam-dung';

/** Where an administrator or the head sees to a frozen dossier. */
export const LiftFreezePage = (props: LiftPageProps) => {
  const { context, dossier, state, done } = props;
  const { frozen } = dossier;
  return (
    <Layout context={context} title="Hồ sơ tạm dừng" narrow>
      <PageHead title={frozen ? 'Hồ sơ tạm dừng' : 'Hồ sơ không tạm dừng'}>
        {frozen ? (
          <p>
            Ngày {shortDate(frozen.on)}, <strong>{frozen.by.name}</strong> báo rằng việc{' '}
            <strong>{eventLabels[frozen.what as DossierEvent['type']]}</strong> ghi dưới tên mình
            không phải do mình làm. Từ ngày đó mọi thời hạn của hồ sơ đứng yên; khi hồ sơ đi tiếp,
            những ngày làm việc còn lại được tính tiếp.
          </p>
        ) : null}
      </PageHead>
      {done ? (
        <div class="summary good" role="status">
          <p>{done}</p>
        </div>
      ) : null}
      <ErrorSummary form={liftForm} errors={state.errors} />
      <Subject dossier={dossier} />
      <p>
        <a href={`/ho-so/${encodeURIComponent(dossier.id)}`}>Mở hồ sơ và lịch sử</a>
      </p>
      {frozen ? <Lift {...props} /> : null}
    </Layout>
  );
};

const Lift = ({ action, dossier, token, state }: LiftPageProps) => (
  <div class="panel">
    <Form action={action} token={token}>
      <Choice
        form={liftForm}
        state={state}
        name="how"
        label="Xử lý"
        options={[
          { value: 'release', label: 'Cho hồ sơ tiếp tục', hint: 'Việc đã ghi là đúng.' },
          ...(dossier.findings.approvedOn
            ? []
            : [
                {
                  value: 'takeBack',
                  label: 'Rút lại việc bị báo, làm lại bước đó',
                  hint: 'Bước bắt đầu lại từ đầu với người có trách nhiệm hôm nay.',
                },
              ]),
        ]}
        required
      />
      <Area
        form={liftForm}
        state={state}
        name="reason"
        label="Đã xác minh thế nào"
        maximum={limits.paragraph}
        required
      />
      <button type="submit">Ghi kết quả xem xét</button>
    </Form>
  </div>
);
