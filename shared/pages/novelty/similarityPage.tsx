import { openMerge } from '../../domain/dossier/openMerge.ts';
import type { Dossier } from '../../domain/dossier/state.ts';
import type { NearWork, SearchScope } from '../../domain/novelty/nearWork.ts';
import type { NoveltyVerdict } from '../../domain/novelty/verdict.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { ErrorSummary } from '../components/form.tsx';
import { Panel } from '../components/marks.tsx';
import { Layout, PageHead } from '../layout.tsx';
import { mergeAddress } from '../mergeAddress.ts';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { NearWorks } from './nearWorks.tsx';
import { VerdictForm, verdictForm } from './verdictForm.tsx';
import { Naming, Verdicts } from './verdicts.tsx';

export interface SimilarityPageProps {
  readonly context: PageContext;
  readonly dossier: Dossier;
  readonly programme: Programme;
  readonly scope: SearchScope;
  readonly nearest: readonly NearWork[];
  readonly verdicts: readonly NoveltyVerdict[];
  readonly naming: readonly NoveltyVerdict[];
  /** Set for whoever may give a verdict. */
  readonly token?: FormToken;
  readonly state: FormState;
  readonly today: string;
  /** A verdict was just recorded. */
  readonly done: boolean;
}

/** A dossier beside the works nearest to it, and what people found. */
export const SimilarityPage = (props: SimilarityPageProps) => {
  const { context, dossier, token, state, done } = props;
  return (
    <Layout context={context} title={`So sánh: ${dossier.content.title}`}>
      {done ? (
        <div class="summary good" role="status">
          <p>Đã ghi kết luận. Tác giả được báo qua thư khi kết luận là trùng lặp hoặc liên quan.</p>
        </div>
      ) : null}
      <PageHead title="So sánh để xét trùng lặp">
        <p>
          <a href={`/ho-so/${dossier.id}`}>{dossier.content.title || 'Hồ sơ chưa đặt tên'}</a>
          {dossier.number ? ` · Số ${dossier.number}` : ''} · {dossier.unitName}
        </p>
      </PageHead>
      <ErrorSummary form={verdictForm} errors={state.errors} />
      <Scope {...props} />
      <NearWorks {...props} />
      <Verdicts verdicts={props.verdicts} />
      <Naming naming={props.naming} />
      <Merging {...props} />
      {token ? (
        <VerdictForm dossierId={dossier.id} nearest={props.nearest} token={token} state={state} />
      ) : null}
    </Layout>
  );
};

/** Two that a person found to be the same may become one. */
const Merging = ({ dossier, verdicts, naming, token }: SimilarityPageProps) =>
  (token && [...verdicts, ...naming].some(isSame)) || openMerge(dossier) ? (
    <p>
      <a class="button secondary" href={mergeAddress(dossier.id)}>
        {openMerge(dossier) ? 'Xem đề nghị gộp' : 'Gộp hai hồ sơ trùng nhau'}
      </a>
    </p>
  ) : null;

const isSame = ({ condition, finding, compared }: NoveltyVerdict): boolean =>
  condition === 'N2' && finding === 'duplicate' && compared?.kind === 'dossier';

const Scope = ({ scope, today }: SimilarityPageProps) => (
  <Panel title="Đã tìm ở đâu" id="pham-vi">
    <dl class="facts">
      <dt>Đã tìm trong</dt>
      <dd>
        {scope.dossiers} hồ sơ đã gửi và {scope.older} sáng kiến cũ của {scope.units} đơn vị
        {scope.years.length > 0 ? `, ${yearsOf(scope)}` : ''}; hồ sơ đã rút và chính hồ sơ này không
        tính.
      </dd>
      <dt>Đã bỏ ra khi so</dt>
      <dd>
        Tên mục, lời hướng dẫn và lời cam đoan trong mẫu đề cương của chương trình; trích dẫn luật,
        nghị định, thông tư và văn bản có số, ký hiệu; các cụm từ hồ sơ nào cũng có.
      </dd>
      <dt>Chưa tìm ở</dt>
      <dd>
        Sáng kiến cũ chưa được nhập vào hệ thống, tài liệu đã công bố (N3) và việc đang làm không
        qua hồ sơ (N4): người thẩm định tự tra và ghi căn cứ.
      </dd>
      <dt>Ngày tìm</dt>
      <dd>{shortDate(today)}</dd>
    </dl>
    <p>
      Thứ tự gần hay xa chỉ giúp người đọc tìm nhanh. Trùng hay không là do người thẩm định đọc và
      kết luận.
    </p>
  </Panel>
);

function yearsOf({ years }: SearchScope): string {
  const [first] = years;
  const last = years.at(-1);
  return first === last ? `năm ${first}` : `các năm ${first}–${last}`;
}
