import { fieldLabels } from '../../domain/dossier/checklist.ts';
import type { Content } from '../../domain/dossier/state.ts';
import type { FormDay, FormSection, Programme } from '../../domain/programmes/programme.ts';
import { Area, Check, Choice, enteredOr, Line } from '../components/fields.tsx';
import { sectionDepth, sectionTitle } from '../labels/sections.ts';
import { consentLabels, intakeChannelLabels, outputKindLabels } from '../labels/values.ts';
import { limits } from '../limits.ts';
import type { FormState } from '../pageContext.ts';
import type { Stage } from './stages.ts';

export interface StageProps {
  readonly dossierId: string;
  readonly content: Content;
  readonly programme: Programme;
  readonly state: FormState;
}

/** Prefix of all ids of the edit form, so that error summaries find their fields. */
export const editForm = 'sua';

/** The fields of one page of the form. */
export const StageFields = ({ stage, ...props }: StageProps & { stage: Stage }) => {
  switch (stage.kind) {
    case 'general':
      return <General {...props} />;
    case 'outline':
      return <Outline {...props} sections={stage.sections} />;
    case 'risks':
      return <Risks {...props} />;
    case 'authors':
      return <Authors {...props} />;
    case 'send':
      return <Promises {...props} />;
    case 'days':
      return <Days {...props} days={stage.days ?? []} />;
    case 'files':
      return null;
  }
};

const General = ({ dossierId, content, programme, state }: StageProps) => (
  <>
    <Area
      form={editForm}
      name="title"
      label={programme.form.titleLabel ?? fieldLabels.title}
      hint="Nói ngắn gọn làm gì, cho ai; tên này in trên mọi giấy tờ."
      value={content.title}
      maximum={limits.title}
      rows={2}
      similar={`/trung-lap/goi-y?ho-so=${dossierId}&tua=`}
      state={state}
      required
    />
    {programme.outputKinds.length > 0 ? (
      <Choice
        form={editForm}
        name="outputKind"
        label="Loại sản phẩm"
        options={programme.outputKinds.map((kind) => ({
          value: kind,
          label: outputKindLabels[kind],
        }))}
        chosen={[content.outputKind]}
        state={state}
        required
      />
    ) : null}
    {programme.intakeChannels.length > 1 ? (
      <Choice
        form={editForm}
        name="channel"
        label="Nguồn đề xuất"
        options={programme.intakeChannels.map((channel) => ({
          value: channel,
          label: intakeChannelLabels[channel],
        }))}
        chosen={[content.channel]}
        state={state}
        required
      />
    ) : null}
    {programme.obstacleClasses.length > 0 ? (
      <Choice
        form={editForm}
        name="obstacles"
        label="Quy định liên quan đang vướng ở chỗ nào?"
        hint="Chọn một hoặc nhiều loại."
        options={programme.obstacleClasses.map(({ id, name }) => ({
          value: id,
          label: capitalised(name),
        }))}
        chosen={content.obstacles}
        state={state}
        many
        required
      />
    ) : null}
    {(programme.form.choices ?? []).map(({ id, label, guidance, options, many, required }) => (
      <Choice
        form={editForm}
        name={`choices.${id}`}
        label={label}
        hint={guidance}
        options={options.map((option) => ({ value: option.id, label: capitalised(option.name) }))}
        chosen={content.choices[id] ?? []}
        state={state}
        many={many}
        required={required}
      />
    ))}
    <Days content={content} state={state} days={programme.form.days ?? []} />
  </>
);

const Days = ({
  days,
  content,
  state,
}: Pick<StageProps, 'content' | 'state'> & { days: readonly FormDay[] }) => (
  <>
    {days.map((day) => (
      <DayField day={day} value={content.days[day.id]} state={state} />
    ))}
  </>
);

const DayField = ({
  day: { id, label, guidance, required },
  value,
  state,
}: {
  day: FormDay;
  value: string | undefined;
  state: FormState;
}) => (
  <Line
    form={editForm}
    name={`days.${id}`}
    type="date"
    label={label}
    hint={guidance}
    value={value}
    state={state}
    short
    required={required}
  />
);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const Outline = ({
  sections,
  content,
  state,
}: StageProps & { sections: readonly FormSection[] }) => (
  <>
    {sections.map((section) =>
      section.text ? (
        <Area
          form={editForm}
          name={`sections.${section.id}`}
          label={sectionTitle(section)}
          hint={section.guidance}
          value={content.sections[section.id]}
          maximum={section.maximumCharacters}
          rows={6}
          state={state}
          required={section.required}
        />
      ) : (
        <Heading section={section} />
      ),
    )}
  </>
);

const Heading = ({ section }: { section: FormSection }) => (
  <div class="part">
    {sectionDepth(section) === 0 ? (
      <h2>{sectionTitle(section)}</h2>
    ) : (
      <h3>{sectionTitle(section)}</h3>
    )}
    {section.guidance ? <p class="hint">{section.guidance}</p> : null}
  </div>
);

/** Lines with something in them, and always one empty line to go on. */
const riskLines = ({ content, state }: StageProps): number => {
  const typed = Object.keys(state.entered ?? {}).filter((name) =>
    /^risks\.\d+\.risk$/.test(name),
  ).length;
  return Math.min(limits.risks, Math.max(content.risks.length + 1, typed));
};

const Risks = (props: StageProps) => (
  <>
    <p class="hint" id={`${editForm}-risks`} tabindex={-1}>
      Mỗi rủi ro phải đi cùng phương án khắc phục. Dòng để trống sẽ được bỏ qua.
    </p>
    <ol class="rows">
      {Array.from({ length: riskLines(props) }, (_, index) => (
        <li>
          <h3>Rủi ro {index + 1}</h3>
          <div class="row-fields">
            <Area
              form={editForm}
              name={`risks.${index}.risk`}
              label="Điều không mong muốn có thể xảy ra"
              value={props.content.risks[index]?.risk}
              maximum={limits.remark}
              rows={3}
              state={props.state}
            />
            <Area
              form={editForm}
              name={`risks.${index}.remedy`}
              label="Phương án khắc phục"
              value={props.content.risks[index]?.remedy}
              maximum={limits.remark}
              rows={3}
              state={props.state}
            />
          </div>
        </li>
      ))}
    </ol>
    <p>
      <button type="submit" class="secondary" name="them" value="rui-ro">
        Lưu và thêm dòng
      </button>
    </p>
  </>
);

const Authors = ({ content, programme, state }: StageProps) => (
  <>
    <ol class="rows" id={`${editForm}-authors`} tabindex={-1}>
      {content.authors.map(({ person, share, lead, consent }, index) => (
        <li>
          <h3>{person.name}</h3>
          <p class="hint">
            {lead
              ? 'Tác giả chính; xác nhận bằng việc gửi hồ sơ.'
              : `Đồng tác giả · ${consentLabels[consent]}`}
          </p>
          <input type="hidden" name={`authors.${index}.personId`} value={person.personId} />
          <div class="row-fields">
            <div data-share="">
              <Line
                form={editForm}
                name={`authors.${index}.share`}
                type="number"
                label={`Tỷ lệ đóng góp của ${person.name} (%)`}
                value={String(share)}
                minimum={0}
                maximum={100}
                state={state}
                short
                required
              />
            </div>
            {lead ? null : (
              <Check
                form={editForm}
                name={`authors.${index}.remove`}
                label={`Bỏ ${person.name} khỏi danh sách`}
                state={state}
              />
            )}
          </div>
        </li>
      ))}
    </ol>
    <p class="total" data-share-total="" role="status">
      Tổng: {content.authors.reduce((sum, { share }) => sum + share, 0)}% (cần đúng 100%)
    </p>
    {programme.eligibility.groups && content.authors.length < limits.authors ? (
      <div class="panel">
        <Line
          form={editForm}
          name="who"
          label="Thêm đồng tác giả"
          hint="Nhập mã nhân viên hoặc thư điện tử. Người được thêm sẽ nhận thư để xác nhận."
          maximum={254}
          value=""
          state={state}
        />
        <p>
          <button type="submit" class="secondary" name="them" value="tac-gia">
            Lưu và thêm người này
          </button>
        </p>
      </div>
    ) : null}
  </>
);

const Promises = ({ content, programme, state }: StageProps) => (
  <>
    {programme.form.paperworkLimit ? (
      <>
        <Check
          form={editForm}
          name="urgent"
          label="Trường hợp bức thiết, khẩn cấp"
          hint={`Hồ sơ khẩn được xếp lên đầu và có thể gửi khi mới đủ các mục thiết yếu; phần còn lại bổ sung trong ${programme.form.paperworkLimit.workingDays} ngày làm việc. Vẫn phải chờ cấp có thẩm quyền đồng ý rồi mới được thực hiện.`}
          checked={content.urgent}
          state={state}
        />
        <Area
          form={editForm}
          name="urgentReason"
          label="Lý do khẩn (nếu là trường hợp khẩn)"
          value={enteredOr(state, 'urgentReason', content.urgentReason)}
          maximum={limits.remark}
          rows={3}
          state={state}
        />
      </>
    ) : null}
    <fieldset class="field">
      <legend>Cam đoan và cam kết</legend>
      <Check
        form={editForm}
        name="declared"
        label={programme.form.declaration}
        checked={content.declared}
        state={state}
      />
      <Check
        form={editForm}
        name="committed"
        label={programme.form.commitment}
        checked={content.committed}
        state={state}
      />
    </fieldset>
  </>
);
