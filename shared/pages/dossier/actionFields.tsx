import type { CommandType } from '../../domain/dossier/commands.ts';
import type { OpenStep, StepState } from '../../domain/dossier/state.ts';
import type { AppraisalPart, AppraisalStep } from '../../domain/programmes/programme.ts';
import {
  Area,
  Check,
  Choice,
  enteredOr,
  FileField,
  Line,
  type Option,
  Select,
} from '../components/fields.tsx';
import { evaluationLabels, findingLabels, voteLabels } from '../labels/values.ts';
import { limits } from '../limits.ts';
import type { ActionProps } from './actionProps.ts';
import { periodName } from './eventDetail.ts';
import { PaperConsent } from './paperConsent.tsx';
import { periodsBegun } from './periods.ts';

export const optionsOf = (labels: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const Paragraph = (
  props: ActionProps & { name: string; label: string; hint?: string; optional?: boolean },
) => (
  <Area
    form={props.form}
    name={props.name}
    label={props.label}
    hint={props.hint}
    state={props.state}
    maximum={limits.paragraph}
    required={!props.optional}
  />
);

const reason = (label: string, hint?: string) => (props: ActionProps) => (
  <Paragraph {...props} name="reason" label={label} hint={hint} />
);

const reasons = (label: string, hint?: string) => (props: ActionProps) => (
  <Paragraph {...props} name="reasons" label={label} hint={hint} />
);

const nothing = () => null;

const Consent = (props: ActionProps) => (
  <Choice
    {...props}
    name="consents"
    label="Ông/Bà có phải là đồng tác giả của hồ sơ này với tỷ lệ đã ghi không?"
    options={[
      { value: 'co', label: 'Có, tôi đồng ý là đồng tác giả' },
      { value: 'khong', label: 'Không, tôi không phải là tác giả' },
    ]}
    required
  />
);

const currentStep = ({ dossier: { current } }: ActionProps): OpenStep | undefined =>
  current.kind === 'step' ? current : undefined;

/** The parts that the person still owes an opinion on. */
const myParts = (props: ActionProps): readonly AppraisalPart[] => {
  const step = currentStep(props);
  const given = step?.state.type === 'appraisal' ? step.state.opinions : {};
  const definition = props.programme.route.find(
    (one): one is AppraisalStep => one.id === step?.stepId && one.type === 'appraisal',
  );
  return (definition?.parts ?? []).filter(
    ({ id }) =>
      !given[id] && step?.assignees[id]?.some(({ personId }) => personId === props.person.personId),
  );
};

const OneOf = (props: ActionProps & { name: string; label: string; options: readonly Option[] }) =>
  props.options.length === 1 ? (
    <input type="hidden" name={props.name} value={props.options[0]?.value} />
  ) : (
    <Select {...props} required />
  );

/** Parts that ask for more than an opinion come one after another, each with its own fields. */
const Appraise = (props: ActionProps) => {
  const parts = myParts(props);
  const special = parts.find(({ onPaper, questions }) => onPaper || questions);
  const asked = special ? [special] : parts;
  return (
    <>
      {special ? <p class="hint">{special.name}</p> : null}
      <OneOf
        {...props}
        name="part"
        label="Phần thẩm định"
        options={asked.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {(special?.questions ?? []).map((question) => (
        <Question {...props} question={question} />
      ))}
      <Choice
        {...props}
        name="finding"
        label="Kết luận"
        options={optionsOf(findingLabels)}
        required
      />
      {special?.onPaper ? (
        <>
          <p class="hint">Chỉ ghi số, ký hiệu và ngày; nội dung văn bản không đưa vào hồ sơ.</p>
          <Line
            {...props}
            name="symbol"
            label="Số, ký hiệu văn bản cho ý kiến"
            maximum={100}
            required
          />
          <Line {...props} name="issuedOn" type="date" label="Ngày văn bản" required />
        </>
      ) : (
        <Paragraph {...props} name="opinion" label="Ý kiến, căn cứ" />
      )}
    </>
  );
};

const Question = ({
  question: { id, text },
  ...props
}: ActionProps & { question: { readonly id: string; readonly text: string } }) => (
  <>
    <Choice
      {...props}
      name={`answers.${id}.met`}
      label={text}
      options={[
        { value: 'co', label: 'Đạt' },
        { value: 'khong', label: 'Không đạt' },
      ]}
      required
    />
    <Paragraph {...props} name={`answers.${id}.evidence`} label="Căn cứ, minh chứng" />
  </>
);

const Vote = (props: ActionProps) => (
  <>
    <Choice
      {...props}
      name="vote"
      label="Phiếu của Ông/Bà"
      options={optionsOf(voteLabels)}
      required
    />
    <Area {...props} name="remark" label="Ghi chú (nếu có)" maximum={limits.remark} rows={2} />
  </>
);

export const documentTypes = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png';

const DocumentFields = (props: ActionProps) => (
  <>
    <Line {...props} name="symbol" label="Số, ký hiệu" maximum={100} required />
    <Line {...props} name="issuedOn" type="date" label="Ngày ban hành" required />
    <Line {...props} name="signerName" label="Họ và tên người ký" maximum={limits.line} required />
    <Line {...props} name="signerTitle" label="Chức vụ người ký" maximum={limits.line} required />
    <Line
      {...props}
      name="authority"
      label="Quyền hạn ký (KT., TL., TUQ.; nếu có)"
      maximum={20}
      short
    />
    <FileField
      {...props}
      name="file"
      label="Bản ký (nếu có)"
      hint="PDF, Word, Excel hoặc ảnh, không quá 4 MB."
      accept={documentTypes}
    />
  </>
);

const Reassign = (props: ActionProps) => (
  <>
    <OneOf
      {...props}
      name="part"
      label="Phần việc"
      options={Object.keys(currentStep(props)?.assignees ?? {}).map((part) => ({
        value: part,
        label: partLabel(props, part),
      }))}
    />
    <Line
      {...props}
      name="who"
      label="Giao cho (mã nhân viên hoặc thư điện tử)"
      maximum={254}
      required
    />
    <Paragraph {...props} name="reason" label="Lý do" />
  </>
);

const partLabel = (props: ActionProps, part: string): string => {
  const definition = props.programme.route.find(({ id }) => id === currentStep(props)?.stepId);
  const named =
    definition?.type === 'appraisal'
      ? definition.parts.find(({ id }) => id === part)?.name
      : undefined;
  return named ?? definition?.name ?? part;
};

type Work = Extract<StepState, { type: 'implementation' }>;

const workOf = (props: ActionProps): Work | undefined => {
  const state = currentStep(props)?.state;
  return state?.type === 'implementation' ? state : undefined;
};

/** Stored milestones and a few empty lines; a line left empty is dropped. */
const Milestones = (props: ActionProps) => {
  const stored = workOf(props)?.milestones ?? [];
  const lines = Math.min(limits.milestones, Math.max(3, stored.length + 2));
  return (
    <ol class="rows">
      {Array.from({ length: lines }, (_, index) => (
        <li>
          <h3>Mốc {index + 1}</h3>
          <input
            type="hidden"
            name={`milestones.${index}.id`}
            value={enteredOr(props.state, `milestones.${index}.id`, stored[index]?.id)}
          />
          <Line
            {...props}
            name={`milestones.${index}.title`}
            label="Việc phải xong"
            value={stored[index]?.title}
            maximum={limits.line}
          />
          <Line
            {...props}
            name={`milestones.${index}.due`}
            type="date"
            label="Ngày hoàn thành"
            value={stored[index]?.due}
          />
        </li>
      ))}
    </ol>
  );
};

const ReachMilestone = (props: ActionProps) => (
  <>
    <Select
      {...props}
      name="milestoneId"
      label="Mốc đã xong"
      options={(workOf(props)?.milestones ?? [])
        .filter(({ reachedOn }) => !reachedOn)
        .map(({ id, title }) => ({ value: id, label: title }))}
      required
    />
    <Line {...props} name="on" type="date" label="Ngày xong" value={props.today} required />
    <Area {...props} name="note" label="Ghi chú (nếu có)" maximum={limits.remark} rows={2} />
  </>
);

const periodOptions = (
  props: ActionProps,
  wanted: (status: string | undefined) => boolean,
): readonly Option[] => {
  const step = currentStep(props);
  const definition = props.programme.route.find(({ id }) => id === step?.stepId);
  if (!step || definition?.type !== 'implementation') return [];
  const progress = workOf(props)?.progress ?? {};
  return periodsBegun(step.startedOn, props.today, definition.progressEvery)
    .filter((period) => wanted(progress[period]?.status))
    .map((period) => ({ value: period, label: periodName(period) }));
};

const unreported = (status: string | undefined): boolean =>
  status === undefined || status === 'returned';
const isReported = (status: string | undefined): boolean => status === 'reported';

const ReportProgress = (props: ActionProps) => (
  <>
    <Select
      {...props}
      name="period"
      label="Kỳ báo cáo"
      options={periodOptions(props, unreported)}
      required
    />
    <Line
      {...props}
      name="percent"
      type="number"
      label="Đã hoàn thành (%)"
      minimum={0}
      maximum={100}
      short
      required
    />
    <Paragraph {...props} name="done" label="Việc đã làm trong kỳ" />
    <Paragraph {...props} name="difficulties" label="Khó khăn (nếu có)" optional />
  </>
);

const ReportedPeriod = (props: ActionProps) => (
  <OneOf {...props} name="period" label="Kỳ báo cáo" options={periodOptions(props, isReported)} />
);

const ReturnProgress = (props: ActionProps) => (
  <>
    <ReportedPeriod {...props} />
    <Paragraph {...props} name="reasons" label="Cần sửa gì" />
  </>
);

const SkipProgress = (props: ActionProps) => (
  <>
    <Select
      {...props}
      name="period"
      label="Kỳ báo cáo"
      options={periodOptions(props, unreported)}
      required
    />
    <Paragraph {...props} name="reason" label="Vì sao kỳ này không cần báo cáo" />
  </>
);

const Completion = (props: ActionProps) => (
  <>
    <Line {...props} name="finishedOn" type="date" label="Ngày hoàn thành" required />
    <Paragraph {...props} name="achieved" label="Mặt được" />
    <Paragraph {...props} name="limits" label="Mặt hạn chế" />
    <Paragraph {...props} name="volume" label="Khối lượng chỉ tiêu, nhiệm vụ đã thực hiện" />
    <Paragraph {...props} name="quality" label="Chất lượng chỉ tiêu, nhiệm vụ đã thực hiện" />
    <Paragraph {...props} name="lessons" label="Bài học kinh nghiệm (nếu có)" optional />
  </>
);

const Evaluate = (props: ActionProps) => (
  <>
    <Choice
      {...props}
      name="result"
      label="Kết quả"
      options={optionsOf(evaluationLabels)}
      required
    />
    <Check {...props} name="outstanding" label="Kết quả vượt trội, đáng đề nghị khen thưởng" />
    <Paragraph {...props} name="opinion" label="Nhận xét" />
  </>
);

const Nominate = (props: ActionProps) => (
  <>
    <Line
      {...props}
      name="form"
      label="Hình thức khen thưởng đề nghị"
      maximum={limits.line}
      required
    />
    <Paragraph {...props} name="reason" label="Lý do" />
  </>
);

/** Commands with a form in the dossier's panel; editing and files have pages of their own. */
export type PanelCommand = Exclude<
  CommandType,
  | 'startDraft'
  | 'saveDraft'
  | 'addAttachment'
  | 'removeAttachment'
  | 'submit'
  | 'completePaperwork'
  | 'resubmit'
  | 'amend'
  | 'remind'
  | 'proposeMerge'
  | 'answerMerge'
  | 'callOffMerge'
  | 'takeIn'
  | 'disown'
  | 'liftFreeze'
>;

/** The fields of each command's form, in the order in which the panel shows them. */
export const actionFields: Readonly<Record<PanelCommand, (props: ActionProps) => unknown>> = {
  answerAsCoAuthor: Consent,
  recordPaperConsent: PaperConsent,
  answer: (props) => <Paragraph {...props} name="answer" label="Nội dung trả lời" />,
  receive: nothing,
  appraise: Appraise,
  vote: Vote,
  recordDocument: DocumentFields,
  allowDespiteVote: reason(
    'Lý do cho phép',
    'Ghi rõ vì biểu quyết chưa đạt; lý do nằm trong hồ sơ và báo cáo.',
  ),
  reportProgress: ReportProgress,
  reachMilestone: ReachMilestone,
  setMilestones: Milestones,
  acceptProgress: ReportedPeriod,
  returnProgress: ReturnProgress,
  reportCompletion: Completion,
  evaluate: Evaluate,
  nominate: Nominate,
  declineNomination: reason('Lý do không đề nghị'),
  closeVote: nothing,
  return: reasons('Cần bổ sung, sửa chữa những gì', 'Tác giả nhận nguyên văn trong thư.'),
  returnCompletion: reasons('Cần bổ sung những gì'),
  skipProgress: SkipProgress,
  ask: (props) => (
    <Paragraph
      {...props}
      name="question"
      label="Câu hỏi cho tác giả"
      hint="Thời hạn xử lý dừng lại cho tới khi tác giả trả lời."
    />
  ),
  comment: (props) => <Paragraph {...props} name="text" label="Ý kiến trao đổi" />,
  takeBackVote: nothing,
  takeBackDecision: reason('Lý do rút lại'),
  reassign: Reassign,
  refuse: reason('Lý do không phê duyệt', 'Hồ sơ kết thúc tại đây; tác giả nhận nguyên văn lý do.'),
  withdraw: reason('Lý do rút', 'Hồ sơ đã rút không mở lại được.'),
};

export const panelCommands = Object.keys(actionFields) as readonly PanelCommand[];
