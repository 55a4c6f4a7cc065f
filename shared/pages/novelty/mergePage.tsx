import type { PersonRef } from '../../../events/schema/envelope.ts';
import type { ApartBecause } from '../../domain/dossier/merging.ts';
import { isMerged } from '../../domain/dossier/openMerge.ts';
import type { Dossier } from '../../domain/dossier/state.ts';
import { Area, Choice, Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { DueReason, Empty, Panel } from '../components/marks.tsx';
import { Layout, PageHead } from '../layout.tsx';
import { limits } from '../limits.ts';
import { mergeAddress } from '../mergeAddress.ts';
import { noveltyAddress } from '../noveltyAddress.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { MergedInto } from './mergedInto.tsx';
import { MergeTerms } from './mergeTerms.tsx';

/** Prefix of the forms' ids. */
export const mergeForm = 'gop';

export interface MergePageProps {
  readonly context: PageContext;
  readonly dossier: Dossier;
  /** The proposal that waits for answers. */
  readonly waiting: boolean;
  readonly office: boolean;
  readonly answers: 'owed' | 'given' | 'none';
  readonly candidates: readonly Dossier[];
  /** Found to be the same as well, but not to be merged. */
  readonly apart: readonly { readonly dossier: Dossier; readonly because: ApartBecause }[];
  /** The chosen candidate, with every author and the share to begin with. */
  readonly chosen?: {
    readonly into: Dossier;
    readonly shares: readonly { readonly person: PersonRef; readonly share: number }[];
  };
  readonly token: FormToken;
  readonly state: FormState;
  readonly done?: string;
}

/** Where the office proposes to merge, and the leads answer. */
export const MergePage = (props: MergePageProps) => {
  const { context, dossier, state, done, waiting } = props;
  const isOver = isMerged(dossier);
  return (
    <Layout context={context} title={`Gộp hồ sơ: ${dossier.content.title}`} narrow>
      {done ? (
        <div class="summary good" role="status">
          <p>{done}</p>
        </div>
      ) : null}
      <PageHead title="Gộp hồ sơ trùng nhau">
        <p>
          <a href={`/ho-so/${dossier.id}`}>{dossier.content.title}</a>
          {dossier.number ? ` · Số ${dossier.number}` : ''} · {dossier.unitName}
        </p>
      </PageHead>
      <ErrorSummary form={mergeForm} errors={state.errors} />
      {isOver ? <MergedInto dossier={dossier} /> : null}
      {waiting && dossier.merge ? (
        <MergeTerms dossier={dossier} merge={dossier.merge}>
          <DueReason due={dossier.merge.due} />
        </MergeTerms>
      ) : null}
      {waiting ? <Answers {...props} /> : isOver ? null : <Propose {...props} />}
      <p>
        <a href={noveltyAddress(dossier.id)}>So sánh trùng lặp và kết luận của người thẩm định</a>
      </p>
    </Layout>
  );
};

const Answers = (props: MergePageProps) => {
  if (props.answers === 'owed') return <Answer {...props} />;
  if (props.answers === 'given')
    return (
      <End
        {...props}
        title="Ông/Bà đã đồng ý"
        action="tra-loi"
        button="Rút lại sự đồng ý"
        hidden={{ choice: 'khong' }}
      />
    );
  return props.office ? (
    <End {...props} title="Thôi đề nghị" action="thoi" button="Thôi đề nghị gộp" />
  ) : null;
};

const Answer = ({ dossier, token, state }: MergePageProps) => (
  <Panel title="Ý kiến của Ông/Bà" id="tra-loi">
    <Form action={`${mergeAddress(dossier.id)}/tra-loi`} token={token}>
      <Choice
        form={mergeForm}
        name="choice"
        label="Ý kiến"
        hint="Không có lựa chọn nào được chọn sẵn."
        options={[
          { value: 'co', label: 'Đồng ý gộp hồ sơ với tỷ lệ đã ghi' },
          { value: 'khong', label: 'Không đồng ý gộp' },
        ]}
        state={state}
        required
      />
      <Reason state={state} hint="Bắt buộc khi không đồng ý; người kia đọc được." />
      <button type="submit">Gửi ý kiến</button>
    </Form>
  </Panel>
);

const Reason = ({
  state,
  hint,
  required,
}: {
  state: FormState;
  hint?: string;
  required?: boolean;
}) => (
  <Area
    form={mergeForm}
    name="reason"
    label="Lý do"
    hint={hint}
    maximum={limits.paragraph}
    state={state}
    required={required}
  />
);

const End = ({
  dossier,
  token,
  state,
  title,
  action,
  button,
  hidden = {},
}: MergePageProps & {
  readonly title: string;
  readonly action: string;
  readonly button: string;
  readonly hidden?: Readonly<Record<string, string>>;
}) => (
  <Panel title={title} id="thoi-gop">
    <Form action={`${mergeAddress(dossier.id)}/${action}`} token={token}>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Reason state={state} hint="Mọi người liên quan đọc được." required />
      <button type="submit" class="secondary">
        {button}
      </button>
    </Form>
  </Panel>
);

const nameOf = ({ number, content }: Dossier): string =>
  [number, content.title].filter(Boolean).join(' · ');

const apartWords: Readonly<Record<ApartBecause, string>> = {
  other_place: 'thuộc đơn vị, chương trình hoặc diện khác, nên không gộp được.',
  past_appraisal: 'không còn ở bước tiếp nhận hoặc thẩm định, nên không gộp được.',
  other_merge: 'đang có một đề nghị gộp khác; chờ đề nghị ấy xong.',
};

const Propose = (props: MergePageProps) => {
  const { apart, candidates, chosen, dossier, office } = props;
  if (chosen) return <Proposal {...props} chosen={chosen} />;
  return office && candidates.length > 0 ? (
    <Panel title="Gộp hồ sơ này vào hồ sơ nào" id="chon">
      <ul>
        {candidates.map((one) => (
          <li>
            <a href={`${mergeAddress(dossier.id)}?vao=${encodeURIComponent(one.id)}`}>
              {nameOf(one)}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  ) : (
    <Empty title="Không có đề nghị gộp nào đang chờ.">
      <p>
        Gộp được khi người thẩm định kết luận hai hồ sơ trùng nhau (N2), cùng đơn vị, cùng chương
        trình, và cả hai chưa đến bước quyết định.
      </p>
      {apart.length > 0 ? (
        <ul>
          {apart.map(({ dossier: other, because }) => (
            <li>
              {nameOf(other)}: {apartWords[because]}
            </li>
          ))}
        </ul>
      ) : null}
    </Empty>
  );
};

const Proposal = ({
  dossier,
  chosen: { into, shares },
  token,
  state,
}: MergePageProps & { readonly chosen: NonNullable<MergePageProps['chosen']> }) => (
  <Panel title="Đề nghị gộp" id="de-nghi">
    <p>
      Hồ sơ này sẽ kết thúc; <strong>{into.content.title}</strong> đi tiếp với tác giả của cả hai.
      Hai tác giả chính nhận thư và phải cùng đồng ý.
    </p>
    <Form action={`${mergeAddress(dossier.id)}/de-nghi`} token={token}>
      <input type="hidden" name="into" value={into.id} />
      <ol class="rows" id={`${mergeForm}-shares`} tabindex={-1}>
        {shares.map(({ person, share }, at) => (
          <li>
            <input type="hidden" name={`authors.${at}.personId`} value={person.personId} />
            <div data-share="">
              <Line
                form={mergeForm}
                name={`authors.${at}.share`}
                type="number"
                label={`Tỷ lệ đóng góp của ${person.name} (%)`}
                value={String(share)}
                minimum={1}
                maximum={100}
                state={state}
                short
                required
              />
            </div>
          </li>
        ))}
      </ol>
      <p class="total" data-share-total="" role="status">
        Tổng: {shares.reduce((sum, { share }) => sum + share, 0)}% (cần đúng 100%)
      </p>
      <Reason state={state} hint="Cả hai tác giả chính đọc được." required />
      <button type="submit">Gửi đề nghị gộp</button>
    </Form>
  </Panel>
);
