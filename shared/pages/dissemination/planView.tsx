import type { Basis } from '../../domain/programmes/planBases.ts';
import { issuedWords, numberWords, paperName } from '../../domain/programmes/planPaper.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { Panel } from '../components/marks.tsx';
import { sectionDepth, sectionTitle } from '../labels/sections.ts';
import { Layout, PageHead } from '../layout.tsx';
import type { PageContext } from '../pageContext.ts';
import { planAddress } from './address.ts';
import { Bases } from './basisPage.tsx';

interface PlanViewProps {
  readonly programme: Programme;
  readonly bases: readonly Basis[];
}

/** What the plan itself says, without anybody's name. */
export const PlanView = ({ programme, bases }: PlanViewProps) => (
  <>
    <Instrument programme={programme} bases={bases} />
    <Bodies programme={programme} />
    <Outline programme={programme} />
  </>
);

const Instrument = ({ programme, bases }: PlanViewProps) => {
  const { instrument, issuer, window } = programme;
  return (
    <Panel title="Văn bản" id="van-ban">
      <dl class="facts">
        <dt>Cơ quan ban hành</dt>
        <dd>
          {issuer.snapshotName} (trực thuộc {issuer.parentSnapshot})
        </dd>
        <dt>Số, ký hiệu</dt>
        <dd>
          {numberWords(instrument)}
          {instrument.numberIncomplete ? (
            <span class="hint"> Ghi đúng như bản in; số chưa đầy đủ.</span>
          ) : null}
        </dd>
        <dt>Nơi và ngày ban hành</dt>
        <dd>
          {issuer.place}, {issuedWords(instrument)}
        </dd>
        <dt>Thời gian đăng ký</dt>
        <dd>
          Từ {shortDate(window.from)} đến hết {shortDate(window.to)}{' '}
          <span class="muted">({window.clause})</span>
        </dd>
        <dt>Căn cứ</dt>
        <dd>
          <Bases programme={programme} bases={bases} />
        </dd>
        <dt>Nơi nhận</dt>
        <dd>
          <List items={instrument.recipients.map(({ name }) => name)} />
        </dd>
        <dt>Kèm theo</dt>
        <dd>
          <List items={instrument.attachments ?? []} />
        </dd>
      </dl>
    </Panel>
  );
};

const List = ({ items }: { items: readonly string[] }) =>
  items.length === 0 ? (
    <span class="muted">Không có</span>
  ) : (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );

const Bodies = ({ programme: { roles = [] } }: { programme: Programme }) =>
  roles.length === 0 ? null : (
    <Panel title="Bộ phận thực hiện" id="bo-phan">
      <List items={roles.map(({ name }) => name)} />
    </Panel>
  );

const Outline = ({ programme: { form } }: { programme: Programme }) => (
  <Panel title="Mẫu đề cương" id="de-cuong">
    <p class="muted">{form.title}</p>
    <ul class="outline-list">
      {form.sections.map((section) => (
        <li class={`depth-${sectionDepth(section)}`}>
          {sectionTitle(section)}
          {section.guidance ? <span class="hint">{section.guidance}</span> : null}
        </li>
      ))}
    </ul>
  </Panel>
);

export const planLine = ({ issuer, instrument, version }: Programme): string =>
  `${issuer.snapshotName} · ${paperName(instrument)} · Bản ${version}`;

interface PublicProps {
  readonly context: PageContext;
  readonly programme: Programme;
  readonly bases: readonly Basis[];
  /** Version in force now. */
  readonly latest: number;
}

/** The plan for everybody, without signing in. */
export const PublicPlanPage = ({ context, programme, bases, latest }: PublicProps) => (
  <Layout context={context} title={programme.name}>
    <PageHead title={programme.name}>
      <p>{planLine(programme)}</p>
    </PageHead>
    {programme.version < latest ? (
      <div class="summary waiting">
        <p>
          Đây là bản cũ. Bản đang có hiệu lực: <a href={planAddress(programme.id)}>bản {latest}</a>.
        </p>
      </div>
    ) : null}
    <PlanView programme={programme} bases={bases} />
    {programme.version > 1 ? (
      <p class="no-print">
        <a href={planAddress(programme.id, programme.version - 1)}>
          Xem bản {programme.version - 1}
        </a>
      </p>
    ) : null}
  </Layout>
);
