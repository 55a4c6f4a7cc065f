import type { RecordedEvent } from '../../../events/schema/dossierEvents.ts';
import type { Obligation, PersonRef, Status } from '../../../events/schema/envelope.ts';
import type { SharedAchievement } from '../../domain/awards/achievements.ts';
import type { CommandType, Missing } from '../../domain/dossier/commands.ts';
import { isMerged, openMerge } from '../../domain/dossier/openMerge.ts';
import type { Dossier, OpenStep, Waiting } from '../../domain/dossier/state.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { OutboxMail } from '../../ports.ts';
import { ErrorSummary } from '../components/form.tsx';
import {
  DueReason,
  LateBadge,
  Panel,
  Prose,
  StatusBadge,
  UrgentBadge,
} from '../components/marks.tsx';
import { commandSlugs } from '../labels/commands.ts';
import { missingSentence } from '../labels/missing.ts';
import { Layout } from '../layout.tsx';
import { mergeAddress } from '../mergeAddress.ts';
import { MergedInto } from '../novelty/mergedInto.tsx';
import type { DueWords, FormToken, PageContext } from '../pageContext.ts';
import { Actions, type Attempt } from './actions.tsx';
import { ContentView } from './contentView.tsx';
import { Deliveries } from './deliveries.tsx';
import { FindingsView } from './findings.tsx';
import { History, Versions } from './history.tsx';
import { Owed, StepClock, Stepper } from './route.tsx';
import { SharedAchievements } from './sharedAchievements.tsx';

export interface DossierPageProps {
  readonly context: PageContext;
  readonly dossier: Dossier;
  readonly programme: Programme;
  readonly status: Status;
  readonly owed: readonly Obligation[];
  readonly history: readonly RecordedEvent[];
  readonly mails: readonly OutboxMail[];
  readonly actions: readonly CommandType[];
  /** Whose deputy the reader is here. */
  readonly actingFor: readonly PersonRef[];
  readonly missing: readonly Missing[];
  /** Other dossiers that ask for an award on the same achievement; for those who decide. */
  readonly shared: readonly SharedAchievement[];
  readonly person: PersonRef;
  readonly today: string;
  readonly words: DueWords;
  readonly token: FormToken;
  readonly attempt?: Attempt;
  /** One line after a successful act. */
  readonly done?: string;
}

/** Everything about one dossier, and what the person may do about it. */
export const DossierPage = (props: DossierPageProps) => {
  const { context, dossier, programme } = props;
  return (
    <Layout context={context} title={dossier.content.title || 'Hồ sơ chưa đặt tên'}>
      {props.done ? (
        <div class="summary good" role="status">
          <p>{props.done}</p>
        </div>
      ) : null}
      <Head {...props} />
      <Frozen dossier={dossier} />
      <MergeOf dossier={dossier} />
      <SharedAchievements shared={props.shared} />
      {props.attempt ? <Refused attempt={props.attempt} actions={props.actions} /> : null}
      <Stepper dossier={dossier} programme={programme} />
      <div class={hasSide(props) ? 'columns side' : 'columns'}>
        {hasSide(props) ? (
          <div class="sticky">
            <StepClock dossier={dossier} programme={programme} owed={props.owed} />
            <Owed owed={props.owed} viewerId={props.person.personId} words={props.words} />
            {props.actingFor.length > 0 ? (
              <p>Ông/Bà được ủy quyền xử lý thay {names(props.actingFor)}.</p>
            ) : null}
            <Actions {...props} />
          </div>
        ) : null}
        <div>
          <Ending dossier={dossier} />
          {dossier.current.kind === 'step' && dossier.current.waiting ? (
            <WaitingNote
              waiting={dossier.current.waiting}
              step={dossier.current}
              frozen={dossier.frozen !== undefined}
            />
          ) : null}
          <Paperwork dossier={dossier} />
          <StillMissing {...props} />
          <FindingsView dossier={dossier} programme={programme} />
          <ContentView dossier={dossier} programme={programme} />
          <Versions history={props.history} programme={programme} />
          <Deliveries mails={props.mails} />
          <History history={props.history} programme={programme} />
        </div>
      </div>
    </Layout>
  );
};

const names = (people: readonly PersonRef[]): string => people.map(({ name }) => name).join(', ');

/** Why the last act was not done; words for a form that is no longer offered are given back to copy. */
const Refused = ({ attempt, actions }: { attempt: Attempt; actions: readonly CommandType[] }) => {
  const words = Object.entries(attempt.state.entered ?? {})
    .filter(([name]) => name !== 'nonce' && name !== 'commandId')
    .flatMap(([, values]) => values)
    .filter((value) => value.trim().length > 1);
  const isOffered = actions.includes(attempt.command);
  return (
    <>
      <ErrorSummary form={commandSlugs[attempt.command]} errors={attempt.state.errors} />
      {isOffered || words.length === 0 ? null : (
        <Panel title="Nội dung vừa nhập" id="vua-nhap">
          {words.map((text) => (
            <Prose text={text} />
          ))}
        </Panel>
      )}
    </>
  );
};

const hasSide = ({ owed, actions }: DossierPageProps): boolean =>
  owed.length > 0 || actions.length > 0;

const Head = ({ dossier, status }: DossierPageProps) => (
  <div class="page-head">
    <p class="crumbs">
      <a href={`/chuong-trinh/${dossier.programmeId}`}>{dossier.programmeName}</a>
    </p>
    <h1>{dossier.content.title || 'Hồ sơ chưa đặt tên'}</h1>
    <p class="title-line">
      <StatusBadge status={status} />
      {dossier.content.urgent ? <UrgentBadge /> : null}
      {dossier.late ? <LateBadge /> : null}
      <span class="muted">
        {dossier.number ? `Số ${dossier.number}` : 'Chưa có số'} · {dossier.unitName}
        {dossier.findings.submittedOn
          ? ` · Gửi ngày ${shortDate(dossier.findings.submittedOn)}`
          : ''}
      </span>
      <a href={`/trung-lap/ho-so/${dossier.id}`}>So sánh trùng lặp</a>
    </p>
  </div>
);

const Frozen = ({ dossier: { id, frozen } }: { dossier: Dossier }) =>
  frozen ? (
    <div class="summary bad">
      <h2>Hồ sơ tạm dừng từ ngày {shortDate(frozen.on)}</h2>
      <p>
        {frozen.by.name} báo rằng một việc ghi dưới tên mình không phải do mình làm. Quản trị hoặc
        người đứng đầu đơn vị <a href={`/tam-dung/${encodeURIComponent(id)}`}>xem xét</a> xong thì
        hồ sơ mới đi tiếp.
      </p>
      <p>
        Mọi thời hạn đứng yên từ ngày đó; khi hồ sơ đi tiếp, những ngày làm việc còn lại được tính
        tiếp.
      </p>
    </div>
  ) : null;

/** What is to become of it, what became of it, and what came to it. */
const MergeOf = ({ dossier }: { dossier: Dossier }) => (
  <>
    {isMerged(dossier) ? <MergedInto dossier={dossier} /> : null}
    {openMerge(dossier) ? (
      <div class="summary waiting">
        <p>
          Có đề nghị gộp hồ sơ này vào hồ sơ khác; chờ hai tác giả chính trả lời.{' '}
          <a href={mergeAddress(dossier.id)}>Xem đề nghị gộp</a>
        </p>
      </div>
    ) : null}
    {dossier.takenIn?.map((from) => (
      <div class="summary">
        <p>
          Ngày {shortDate(from.on)}, hồ sơ{' '}
          <a href={`/ho-so/${from.dossierId}`}>
            {[from.number, from.title].filter(Boolean).join(' · ')}
          </a>{' '}
          đã gộp vào hồ sơ này.
        </p>
      </div>
    ))}
  </>
);

const Ending = ({ dossier: { current } }: { dossier: Dossier }) =>
  current.kind === 'ended' && current.reason ? (
    <div class={current.outcome === 'refused' ? 'summary bad' : 'summary'}>
      <h2>Kết thúc ngày {shortDate(current.on)}</h2>
      <p class="prose">{current.reason}</p>
    </div>
  ) : null;

const WaitingNote = ({
  waiting,
  step,
  frozen,
}: {
  waiting: Waiting;
  step: OpenStep;
  frozen: boolean;
}) => (
  <div class="summary waiting">
    <h2>
      {waiting.for === 'revision'
        ? `Cần bổ sung, sửa chữa (lần ${step.returns})`
        : `Câu hỏi của ${waiting.askedBy.name}`}
    </h2>
    <p class="prose">{waiting.text}</p>
    {waiting.due && !frozen ? <DueReason due={waiting.due} /> : null}
    <p class="small">
      Thời hạn của người xử lý dừng từ {shortDate(waiting.since)}, còn {waiting.workingDaysLeft}{' '}
      ngày làm việc.
    </p>
  </div>
);

const Paperwork = ({ dossier: { paperwork } }: { dossier: Dossier }) =>
  paperwork && paperwork.owed.length > 0 ? (
    <div class="summary waiting">
      <h2>Hồ sơ khẩn: phần còn thiếu được bổ sung sau</h2>
      <p>
        Còn {paperwork.owed.length} mục phải bổ sung
        {paperwork.due ? ` đến hết ${shortDate(paperwork.due.on)}` : ''}. Được gửi trước, nhưng vẫn
        phải chờ cấp có thẩm quyền đồng ý.
      </p>
      {paperwork.due ? <DueReason due={paperwork.due} /> : null}
    </div>
  ) : null;

const StillMissing = ({ dossier, missing, actions }: DossierPageProps) =>
  dossier.current.kind === 'draft' && missing.length > 0 && actions.includes('saveDraft') ? (
    <Panel title={`Còn thiếu ${missing.length} mục trước khi gửi`} id="con-thieu">
      <ul>
        {missing.map((one) => (
          <li>{missingSentence(one)}</li>
        ))}
      </ul>
      <p>
        <a href={`/soan/${dossier.id}`}>Hoàn thiện hồ sơ</a>
      </p>
    </Panel>
  ) : null;
