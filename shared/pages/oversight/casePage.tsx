import type { CaseEvent, RecordedCaseEvent } from '../../../events/schema/caseEvents.ts';
import { isNewer } from '../../../events/schema/newerEvent.ts';
import type { Finding, Inspection, MisuseCase } from '../../domain/oversight/state.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Area, Choice, Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Badge, DueDay, DueReason, Empty, Panel, Prose } from '../components/marks.tsx';
import { newerLabel } from '../labels/events.ts';
import type { Tone } from '../labels/statuses.ts';
import { Layout, PageHead } from '../layout.tsx';
import {
  type DueWords,
  type FormState,
  type FormToken,
  type PageContext,
  untouched,
} from '../pageContext.ts';
import { localTime } from '../time.ts';
import { misuseState } from './casesPage.tsx';

/** A form of the page that came back with errors. */
export interface CaseAttempt {
  /** Which form: `kien-nghi`, `f1-tra-loi` … */
  readonly form: string;
  readonly state: FormState;
}

interface CaseProps {
  readonly context: PageContext;
  readonly token: (form: string) => FormToken;
  readonly words: DueWords;
  readonly viewerId: string;
  /** The visitor holds one of the inspecting bodies today. */
  readonly inspects: boolean;
  readonly attempt?: CaseAttempt;
  readonly history: readonly RecordedCaseEvent[];
}

const stateOf = ({ attempt }: CaseProps, form: string): FormState =>
  attempt?.form === form ? attempt.state : untouched;

const findingStates: Readonly<Record<Finding['status'], { label: string; tone: Tone }>> = {
  open: { label: 'Chờ trả lời', tone: 'waiting' },
  answered: { label: 'Chờ xác nhận', tone: 'waiting' },
  closed: { label: 'Đã đóng', tone: 'good' },
};

const answerLabels = { yes: 'Có', no: 'Không', not_applicable: 'Không áp dụng' } as const;

/** One visit: what was asked and answered, each finding with its due day and what can be done now. */
export const InspectionPage = (props: CaseProps & { readonly inspection: Inspection }) => {
  const { context, inspection, inspects, viewerId } = props;
  const shown = inspection.findings.filter(
    ({ responsible }) => inspects || responsible.personId === viewerId,
  );
  return (
    <Layout context={context} title={`Kiểm tra ${inspection.place}`}>
      <PageHead title={`Kiểm tra: ${inspection.place}`}>
        <p>
          {inspection.unitName} · ngày {shortDate(inspection.visitedOn)} ·{' '}
          {inspection.inspectors.map(({ name }) => name).join(', ')}
        </p>
      </PageHead>
      <Panel title={`Kiến nghị (${shown.length})`} id="kien-nghi">
        {shown.length === 0 ? <Empty title="Chưa có kiến nghị nào." /> : null}
        {shown.map((finding) => (
          <FindingView {...props} finding={finding} />
        ))}
      </Panel>
      {inspects ? <RaiseFinding {...props} /> : null}
      {inspects ? <Checklist inspection={inspection} /> : null}
      {inspects ? <CaseHistory history={props.history} /> : null}
    </Layout>
  );
};

const Checklist = ({ inspection }: { inspection: Inspection }) => (
  <Panel title="Bảng kiểm" id="bang-kiem">
    <dl class="facts">
      {inspection.checklist.map(({ question, answer, note }) => (
        <>
          <dt>{question}</dt>
          <dd>
            {answerLabels[answer]}
            {note ? `: ${note}` : ''}
          </dd>
        </>
      ))}
    </dl>
  </Panel>
);

type FindingProps = CaseProps & { readonly inspection: Inspection; readonly finding: Finding };

const FindingView = (props: FindingProps) => {
  const { finding, words } = props;
  const { label, tone } = findingStates[finding.status];
  return (
    <article class="task" id={finding.id}>
      <p class="meta">
        <Badge tone={tone}>{label}</Badge>{' '}
        {finding.status === 'closed' ? null : <DueDay on={finding.due.on} words={words} />}
      </p>
      <Prose text={finding.text} />
      <p class="meta">
        <span>Chịu trách nhiệm: {finding.responsible.name}</span>
      </p>
      <DueReason due={finding.due} />
      {finding.reopenedBecause ? <p class="prose">Mở lại vì: {finding.reopenedBecause}</p> : null}
      {finding.answer ? <p class="prose">Trả lời: {finding.answer}</p> : null}
      {finding.closingNote ? <p class="prose">Kết luận: {finding.closingNote}</p> : null}
      <FindingForms {...props} />
    </article>
  );
};

const FindingForms = (props: FindingProps) => {
  const { finding, viewerId, inspects } = props;
  if (finding.status === 'open' && finding.responsible.personId === viewerId)
    return (
      <FindingForm
        {...props}
        act="tra-loi"
        field="answer"
        label="Đã khắc phục thế nào?"
        button="Gửi trả lời"
      />
    );
  if (finding.status !== 'answered' || !inspects) return null;
  return (
    <>
      <FindingForm
        {...props}
        act="dong"
        field="note"
        label="Xác nhận đã khắc phục"
        button="Đóng kiến nghị"
      />
      <FindingForm
        {...props}
        act="mo-lai"
        field="reason"
        label="Vì sao chưa đạt?"
        button="Mở lại"
        quiet
      />
    </>
  );
};

const FindingForm = (
  props: FindingProps & {
    act: string;
    field: string;
    label: string;
    button: string;
    quiet?: boolean;
  },
) => {
  const form = `${props.finding.id}-${props.act}`;
  const state = stateOf(props, form);
  return (
    <Form
      action={`/kiem-tra/${props.inspection.id}/${props.finding.id}/${props.act}`}
      token={props.token(form)}
    >
      <ErrorSummary form={form} errors={state.errors} />
      <Area
        form={form}
        name={props.field}
        label={props.label}
        state={state}
        maximum={10_000}
        rows={3}
        required
      />
      <p class="buttons">
        <button type="submit" class={props.quiet ? 'secondary' : undefined}>
          {props.button}
        </button>
      </p>
    </Form>
  );
};

const RaiseFinding = (props: CaseProps & { readonly inspection: Inspection }) => {
  const state = stateOf(props, 'kien-nghi-moi');
  return (
    <Panel title="Thêm kiến nghị" id="them">
      <Form
        action={`/kiem-tra/${props.inspection.id}/kien-nghi`}
        token={props.token('kien-nghi-moi')}
      >
        <ErrorSummary form="kien-nghi-moi" errors={state.errors} />
        <Area
          form="kien-nghi-moi"
          name="text"
          label="Nội dung kiến nghị"
          state={state}
          maximum={10_000}
          rows={3}
          required
        />
        <Line
          form="kien-nghi-moi"
          name="who"
          label="Người chịu trách nhiệm"
          hint="Mã nhân viên hoặc địa chỉ thư"
          state={state}
          maximum={254}
          required
        />
        <Line
          form="kien-nghi-moi"
          name="workingDays"
          label="Thời hạn (ngày làm việc)"
          type="number"
          minimum={1}
          maximum={120}
          value="10"
          state={state}
          required
          short
        />
        <p class="buttons">
          <button type="submit">Thêm kiến nghị</button>
        </p>
      </Form>
    </Panel>
  );
};

/** One misuse case; reached only by the inspecting bodies and never by whom it concerns. */
export const MisusePage = (props: CaseProps & { readonly misuse: MisuseCase }) => {
  const { context, misuse } = props;
  return (
    <Layout context={context} title="Vụ việc lợi dụng chính sách">
      <PageHead title="Vụ việc lợi dụng chính sách">
        <p>
          {misuse.unitName} · mở ngày {shortDate(misuse.openedOn)} · {misuseState(misuse)}
        </p>
      </PageHead>
      <Panel title="Nội dung" id="noi-dung-vu-viec">
        <Prose text={misuse.account} />
        {misuse.concerns.length > 0 ? (
          <p>Người có liên quan: {misuse.concerns.map(({ name }) => name).join(', ')}</p>
        ) : null}
        {misuse.dossierId ? (
          <p>
            <a href={`/ho-so/${misuse.dossierId}`}>Hồ sơ có liên quan</a>
          </p>
        ) : null}
      </Panel>
      <Panel title={`Diễn biến (${misuse.notes.length})`} id="dien-bien">
        {misuse.notes.length === 0 ? <Empty title="Chưa có ghi chép." /> : null}
        {misuse.notes.map(({ on, by, text }) => (
          <p class="prose">
            <strong>
              {shortDate(on)}, {by.name}:
            </strong>{' '}
            {text}
          </p>
        ))}
        {misuse.conclusion ? (
          <p class="prose">
            <strong>Kết luận {shortDate(misuse.conclusion.on)}:</strong> {misuse.conclusion.reason}
          </p>
        ) : (
          <MisuseForms {...props} />
        )}
      </Panel>
      <CaseHistory history={props.history} />
    </Layout>
  );
};

const MisuseForms = (props: CaseProps & { readonly misuse: MisuseCase }) => {
  const note = stateOf(props, 'ghi-chep');
  const end = stateOf(props, 'ket-luan');
  return (
    <>
      <Form action={`/kiem-tra/${props.misuse.id}/ghi-chep`} token={props.token('ghi-chep')}>
        <ErrorSummary form="ghi-chep" errors={note.errors} />
        <Area
          form="ghi-chep"
          name="text"
          label="Ghi chép"
          state={note}
          maximum={10_000}
          rows={3}
          required
        />
        <p class="buttons">
          <button type="submit">Thêm ghi chép</button>
        </p>
      </Form>
      <Form action={`/kiem-tra/${props.misuse.id}/ket-luan`} token={props.token('ket-luan')}>
        <ErrorSummary form="ket-luan" errors={end.errors} />
        <Choice
          form="ket-luan"
          name="verdict"
          label="Kết luận"
          options={[
            { value: 'substantiated', label: 'Có căn cứ' },
            { value: 'unfounded', label: 'Không có căn cứ' },
          ]}
          state={end}
          required
        />
        <Area
          form="ket-luan"
          name="reason"
          label="Lý do"
          state={end}
          maximum={10_000}
          rows={3}
          required
        />
        <p class="buttons">
          <button type="submit" class="secondary">
            Kết luận vụ việc
          </button>
        </p>
      </Form>
    </>
  );
};

const caseEventLabels: Readonly<Record<CaseEvent['type'], string>> = {
  InspectionRecorded: 'Ghi lần kiểm tra',
  FindingRaised: 'Nêu kiến nghị',
  FindingAnswered: 'Trả lời kiến nghị',
  FindingReopened: 'Mở lại kiến nghị',
  FindingClosed: 'Đóng kiến nghị',
  FindingReminded: 'Nhắc hạn kiến nghị',
  MisuseCaseOpened: 'Mở vụ việc',
  MisuseNoteAdded: 'Thêm ghi chép',
  MisuseConcluded: 'Kết luận vụ việc',
};

const CaseHistory = ({ history }: { history: readonly RecordedCaseEvent[] }) => (
  <Panel title="Lịch sử" id="lich-su">
    <ol class="timeline" reversed>
      {history.toReversed().map((event) =>
        isNewer(event) ? (
          <li>
            <span class="small muted">{shortDate(event.on)}</span> {newerLabel}
          </li>
        ) : (
          <li>
            <span class="small muted">{localTime(event.at)}</span> {caseEventLabels[event.type]} ·{' '}
            {event.by.name}
          </li>
        ),
      )}
    </ol>
  </Panel>
);
