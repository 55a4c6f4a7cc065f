import type { Basis } from '../../domain/programmes/planBases.ts';
import type { BasisRecord } from '../../domain/programmes/planLife.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { Panel } from '../components/marks.tsx';
import { Layout, PageHead } from '../layout.tsx';
import type { PageContext } from '../pageContext.ts';
import { localTime } from '../time.ts';
import { basisAddress, basisFileAddress, planAddress } from './address.ts';

/** The plan's legal bases, each with the way to its full text where the department published it. */
export const Bases = ({
  programme,
  bases,
}: {
  programme: Pick<Programme, 'id'>;
  bases: readonly Basis[];
}) =>
  bases.length === 0 ? (
    <span class="muted">Không có</span>
  ) : (
    <ul>
      {bases.map(({ place, basis, published }) => (
        <li>
          {basis}
          {published ? (
            <>
              {' '}
              <a class="no-print" href={basisAddress(programme.id, place)}>
                Đọc toàn văn
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );

interface BasisProps {
  readonly context: PageContext;
  readonly programme: Programme;
  readonly basis: Basis & { readonly published: BasisRecord };
  /** Where a text was published, and not only its address or file. */
  readonly text?: string;
}

/** A legal basis in full, for everybody, on screen and on paper. */
export const BasisPage = ({ context, programme, basis, text }: BasisProps) => (
  <Layout context={context} title={basis.basis} narrow>
    <nav class="crumbs" aria-label="Đường dẫn">
      <a href={planAddress(programme.id)}>{programme.name}</a> ›{' '}
      <span aria-current="page">Căn cứ {basis.place}</span>
    </nav>
    <PageHead title={basis.basis} />
    <Published {...basis} programme={programme} />
    {text ? (
      <section class="panel" aria-label="Toàn văn">
        {paragraphsOf(text).map((paragraph) => (
          <p class="prose">{paragraph}</p>
        ))}
      </section>
    ) : null}
  </Layout>
);

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

const Published = ({
  published: { at, evidence, original, url, text },
  programme,
  place,
}: BasisProps['basis'] & Pick<BasisProps, 'programme'>) => (
  <Panel title="Đăng công khai" id="dang">
    <dl class="facts">
      <dt>Đăng lúc</dt>
      <dd>{localTime(at)}</dd>
      <dt>Nguồn</dt>
      <dd class="prose">{evidence}</dd>
      {url ? (
        <>
          <dt>Trang chính thức</dt>
          <dd>
            <a href={url} rel="noreferrer">
              {url}
            </a>
          </dd>
        </>
      ) : null}
      {original ? (
        <>
          <dt>Tệp gốc</dt>
          <dd>
            <a href={basisFileAddress(programme.id, place)}>{original.name}</a>
          </dd>
        </>
      ) : null}
      {text ? (
        <>
          <dt>Mã kiểm của chữ (SHA-256)</dt>
          <dd class="break small">{text.sha256}</dd>
        </>
      ) : null}
    </dl>
    <p class="small no-print">
      Bản để đọc và in; khi khác với bản ký thì theo bản ký. Cần in, xin dùng lệnh In của trình
      duyệt.
    </p>
  </Panel>
);
