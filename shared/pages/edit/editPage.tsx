import type { Missing } from '../../domain/dossier/commands.ts';
import type { Dossier } from '../../domain/dossier/state.ts';
import type { TimeBar } from '../../domain/dossier/timeBar.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Panel } from '../components/marks.tsx';
import { commandSlugs } from '../labels/commands.ts';
import { missingSentence } from '../labels/missing.ts';
import { Layout, PageHead } from '../layout.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { Attachments } from './attachments.tsx';
import { editForm, StageFields } from './stageFields.tsx';
import { completeness, missingOn, type Stage, stageOfField, stagesOf } from './stages.ts';

export interface EditPageProps {
  readonly context: PageContext;
  readonly dossier: Dossier;
  readonly programme: Programme;
  readonly missing: readonly Missing[];
  readonly stage: Stage;
  readonly state: FormState;
  readonly token: FormToken;
  /** Mark of the content as this page shows it; a save on another content is refused. */
  readonly seen: string;
  /** `Đã lưu lúc 10:42 …` after a save. */
  readonly saved?: string;
  /** Set while the dossier is being revised: what was asked for. What was promised cannot change then. */
  readonly wanted?: string;
  /** Set once the last months for handing in have begun. */
  readonly bar?: TimeBar;
  /** Errors of the upload form, which stands apart. */
  readonly uploadState: FormState;
}

/** A draft, one page of the form at a time. */
export const EditPage = (props: EditPageProps) => {
  const { context, dossier, stage } = props;
  return (
    <Layout context={context} title={`${stage.name} · Soạn hồ sơ`}>
      <PageHead title={dossier.content.title || 'Hồ sơ mới'}>
        <p>
          Bản nháp của <a href={`/chuong-trinh/${dossier.programmeId}`}>{dossier.programmeName}</a>
        </p>
      </PageHead>
      <div class="columns index">
        <StageList {...props} />
        <div>
          <ErrorSummary form={editForm} errors={props.state.errors} />
          {props.wanted ? <Wanted text={props.wanted} /> : null}
          {props.bar ? <BarWarning bar={props.bar} /> : null}
          {stage.kind === 'files' ? <FilesStage {...props} /> : <StageForm {...props} />}
          {stage.kind === 'send' ? <MissingList {...props} /> : null}
        </div>
      </div>
    </Layout>
  );
};

const BarWarning = ({ bar: { began, lastDay, clause } }: { bar: TimeBar }) => (
  <div class="summary waiting">
    <p>
      Áp dụng lần đầu ngày {shortDate(began)}: đơn phải gửi chậm nhất ngày{' '}
      <strong>{shortDate(lastDay)}</strong> ({clause}).
    </p>
  </div>
);

const stageHref = (dossier: Dossier, stage: Stage): string =>
  `/soan/${dossier.id}?phan=${stage.id}`;

const StageList = ({ dossier, programme, missing, stage }: EditPageProps) => {
  const stages = stagesOf(programme);
  const percent = completeness(programme, missing);
  return (
    <nav aria-label="Các phần của hồ sơ" class="panel sticky no-print">
      <p class="small" id="da-xong">
        <strong>Hoàn thành {percent}%</strong>
        {missing.length > 0 ? ` · còn thiếu ${missing.length} mục` : ' · đủ để gửi'}
      </p>
      <progress class="progress" max={100} value={percent} aria-labelledby="da-xong">
        {percent}%
      </progress>
      <ol class="stages">
        {stages.map((one, index) => {
          const lacking = missingOn(one, missing, stages).length;
          return (
            <li class={lacking === 0 ? 'full' : undefined}>
              <a
                href={stageHref(dossier, one)}
                aria-current={one.id === stage.id ? 'step' : undefined}
              >
                <span class="dot" aria-hidden="true">
                  {lacking === 0 ? '✓' : index + 1}
                </span>
                <span>
                  {one.name}
                  <small>{lacking === 0 ? 'Đã đủ' : `Còn thiếu ${lacking} mục`}</small>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

const StageForm = (props: EditPageProps) => {
  const { dossier, programme, stage, token, seen, state, saved } = props;
  const save = `/soan/${dossier.id}/luu`;
  return (
    <form method="post" action={save} class="panel" data-autosave={save} novalidate>
      <input type="hidden" name="nonce" value={token.nonce} />
      <input type="hidden" name="commandId" value={token.commandId} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="phan" value={stage.id} />
      {stage.kind === 'outline' ? null : <h2>{stage.name}</h2>}
      {stage.kind === 'send' && props.wanted ? (
        <p>
          Nội dung đã sửa được lưu dần; bấm gửi lại khi đã xong. Người xử lý thấy rõ từng chỗ đã
          sửa.
        </p>
      ) : (
        <StageFields
          stage={stage}
          dossierId={dossier.id}
          content={dossier.content}
          programme={programme}
          state={state}
        />
      )}
      <div class="save-bar">
        <p class="saved" data-saved="" role="status">
          {saved ?? 'Bản nháp tự lưu khi Ông/Bà viết.'}
        </p>
        <div class="buttons">
          {stage.kind === 'send' ? (
            <button
              type="submit"
              formaction={`/soan/${dossier.id}/${props.wanted ? 'gui-lai' : 'gui'}`}
            >
              {props.wanted ? 'Gửi lại hồ sơ đã sửa' : 'Gửi hồ sơ'}
            </button>
          ) : (
            <button type="submit" name="sau" value="tiep">
              Lưu và sang phần tiếp
            </button>
          )}
          <button type="submit" class="secondary" name="sau" value="o-lai">
            Lưu
          </button>
          <a href={`/ho-so/${dossier.id}`}>Xem cả hồ sơ</a>
        </div>
      </div>
    </form>
  );
};

const FilesStage = ({ dossier, token, uploadState, programme, stage }: EditPageProps) => {
  const stages = stagesOf(programme);
  const next = stages[stages.findIndex(({ id }) => id === stage.id) + 1];
  return (
    <>
      <Attachments dossier={dossier} token={token} state={uploadState} editable />
      {next ? (
        <p>
          <a class="button" href={stageHref(dossier, next)}>
            Sang phần tiếp
          </a>
        </p>
      ) : null}
    </>
  );
};

const MissingList = ({ dossier, programme, missing }: EditPageProps) => {
  const stages = stagesOf(programme);
  return missing.length === 0 ? (
    <div class="summary good">
      <p>Hồ sơ đã đủ nội dung. Sau khi gửi, Ông/Bà nhận giấy biên nhận có số qua thư.</p>
    </div>
  ) : (
    <Panel title={`Còn thiếu ${missing.length} mục`} id="con-thieu">
      <ul>
        {missing.map((one) => {
          const stage = stageOfField(one.field, stages);
          return (
            <li>
              {stage ? (
                <a href={`${stageHref(dossier, stage)}#${editForm}-${one.field}`}>
                  {missingSentence(one)}
                </a>
              ) : (
                missingSentence(one)
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};

/** What a whole-content form does when it is sent. */
export type WholeEdit = 'completePaperwork' | 'amend';

interface WholeEditProps extends Omit<EditPageProps, 'stage' | 'saved'> {
  readonly edit: WholeEdit;
  /** Pages of the form that may change now. */
  readonly stages: readonly Stage[];
}

const wholeTitles: Readonly<Record<WholeEdit, string>> = {
  completePaperwork: 'Bổ sung phần còn thiếu',
  amend: 'Sửa đổi nội dung đã được đồng ý',
};

const wholeNotes: Readonly<Record<WholeEdit, string>> = {
  completePaperwork: 'Gửi một lần khi đã đủ; hồ sơ vẫn đang được xử lý trong lúc này.',
  amend: 'Thay đổi ở các mục quan trọng phải xin ý kiến lại; thay đổi nhỏ chỉ được thông báo.',
};

const Wanted = ({ text }: { text: string }) => (
  <div class="summary waiting">
    <h2>Điều được yêu cầu</h2>
    <p class="prose">{text}</p>
  </div>
);

const asksForDay = ({ stages }: WholeEditProps): boolean =>
  stages.some(({ kind }) => kind === 'days');

const wholeTitle = (props: WholeEditProps): string =>
  asksForDay(props) ? 'Ghi ngày làm căn cứ tính hạn' : wholeTitles[props.edit];

const dayNote =
  'Thời hạn của bước đang xem xét được tính lại theo ngày này; người liên quan được báo bằng thư.';

/** All that may change on one page, for edits that are sent at once. */
export const WholeEditPage = (props: WholeEditProps) => (
  <Layout context={props.context} title={wholeTitle(props)}>
    <PageHead title={wholeTitle(props)}>
      <p>
        <a href={`/ho-so/${props.dossier.id}`}>{props.dossier.content.title}</a>
      </p>
    </PageHead>
    <ErrorSummary form={editForm} errors={props.state.errors} />
    <Form
      action={`/soan/${props.dossier.id}/${commandSlugs[props.edit]}`}
      token={props.token}
      class="panel"
    >
      <input type="hidden" name="seen" value={props.seen} />
      {props.stages.map((stage) => (
        <section aria-label={stage.name}>
          {['outline', 'days'].includes(stage.kind) ? null : <h2>{stage.name}</h2>}
          <StageFields
            stage={stage}
            dossierId={props.dossier.id}
            content={props.dossier.content}
            programme={props.programme}
            state={props.state}
          />
        </section>
      ))}
      <div class="save-bar">
        <p class="saved">{asksForDay(props) ? dayNote : wholeNotes[props.edit]}</p>
        <div class="buttons">
          <button type="submit">Gửi</button>
          <a href={`/ho-so/${props.dossier.id}`}>Không gửi, về hồ sơ</a>
        </div>
      </div>
    </Form>
  </Layout>
);
