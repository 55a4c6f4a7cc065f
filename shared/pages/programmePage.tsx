import type { PlanCall } from '../domain/programmes/call.ts';
import type { LifeRecord } from '../domain/programmes/planLife.ts';
import { issuedWords } from '../domain/programmes/planPaper.ts';
import type { Programme, Step } from '../domain/programmes/programme.ts';
import { shortDate } from '../domain/text/formats.ts';
import { Panel } from './components/marks.tsx';
import { type OpenTo, RegistrationDays } from './components/window.tsx';
import { roleLabel } from './labels/roles.ts';
import { sectionDepth, sectionTitle } from './labels/sections.ts';
import {
  intakeChannelLabels,
  outputKindLabels,
  personnelClassLabels,
  ruleSetLabels,
} from './labels/values.ts';
import { Layout, PageHead } from './layout.tsx';
import type { PageContext } from './pageContext.ts';
import { lifeAddress } from './plans/address.ts';
import { CallList } from './plans/callsPage.tsx';
import { Criteria } from './plans/criteria.tsx';
import { CriteriaSets } from './plans/criteriaSets.tsx';
import { DateClaims } from './plans/dateClaims.tsx';
import { paperLine } from './plans/labels.ts';

interface Props extends OpenTo {
  readonly context: PageContext;
  readonly open: boolean;
  /** What was recorded of the plan, oldest first. */
  readonly records: readonly LifeRecord[];
  /** Open calls that ask the reader's unit. */
  readonly calls: readonly PlanCall[];
  readonly today: string;
}

/** The plan as issued: identity, bases, window, form, route with roles, reports, recipients. */
export const ProgrammePage = ({ context, open, records, calls, today, ...opening }: Props) => {
  const { programme } = opening;
  return (
    <Layout context={context} title={programme.name}>
      <PageHead title={programme.name}>
        <p>
          {programme.issuer.snapshotName} · {paperLine(programme)}
        </p>
      </PageHead>
      <p class="no-print">
        {open ? (
          <a class="button" href={`/soan/moi?chuong-trinh=${programme.id}`}>
            Lập hồ sơ mới
          </a>
        ) : null}{' '}
        <a href={lifeAddress(programme.id)}>Quá trình của kế hoạch</a>
      </p>
      {calls.length > 0 ? (
        <Panel title={`Đặt hàng đang chờ trả lời (${calls.length})`} id="dat-hang">
          <CallList programme={programme} calls={calls} today={today} />
        </Panel>
      ) : null}
      <Identity programme={programme} />
      <DateClaims programme={programme} records={records} governs={false} />
      <WhoAndWhen {...opening} />
      <Route programme={programme} />
      <Criteria programme={programme} />
      <CriteriaSets programme={programme} />
      <Outline programme={programme} />
      <Reports programme={programme} />
      <Recipients programme={programme} />
    </Layout>
  );
};

const Identity = ({
  programme: { instrument, issuer, parentInstruments, ruleSet },
}: {
  programme: Programme;
}) => (
  <Panel title="Văn bản ban hành" id="van-ban">
    <dl class="facts">
      <dt>Cơ quan ban hành</dt>
      <dd>
        {issuer.snapshotName} (trực thuộc {issuer.parentSnapshot})
      </dd>
      <dt>Số, ký hiệu</dt>
      <dd>
        {instrument.symbol || 'Chưa có số'}
        {instrument.numberIncomplete ? (
          <span class="hint">
            {' '}
            Ghi đúng như bản in; các chữ số sau dấu “…” không đọc được nên số chưa đầy đủ.
          </span>
        ) : null}
      </dd>
      <dt>Nơi và ngày ban hành</dt>
      <dd>
        {issuer.place}, {issuedWords(instrument)}
      </dd>
      <dt>Căn cứ</dt>
      <dd>
        <ul>
          {instrument.legalBases.map((basis) => (
            <li>{basis}</li>
          ))}
        </ul>
      </dd>
      <dt>Văn bản cấp trên</dt>
      <dd>{parentInstruments.join('; ') || 'Không có'}</dd>
      <dt>Quy tắc áp dụng</dt>
      <dd>{ruleSetLabels[ruleSet]}</dd>
      <dt>Chữ ký trên văn bản</dt>
      <dd>{instrument.signatories.map(({ title }) => title).join('; ')}</dd>
    </dl>
  </Panel>
);

const WhoAndWhen = ({ programme, exception }: OpenTo) => (
  <Panel title="Thời gian và đối tượng" id="thoi-gian">
    <dl class="facts">
      <dt>Thời gian</dt>
      <dd>
        <RegistrationDays programme={programme} {...(exception && { exception })} />{' '}
        <span class="muted">({programme.window.clause})</span>
      </dd>
      <dt>Đối tượng</dt>
      <dd>
        {programme.eligibility.people.map((kind) => personnelClassLabels[kind] ?? kind).join(', ')}
        {programme.eligibility.groups ? '; cá nhân hoặc nhóm cá nhân' : ''}
      </dd>
      <dt>Nguồn đề xuất</dt>
      <dd>{programme.intakeChannels.map((channel) => intakeChannelLabels[channel]).join('; ')}</dd>
      <dt>Loại khó khăn, vướng mắc</dt>
      <dd>{programme.obstacleClasses.map(({ name }) => name).join('; ')}</dd>
      <dt>Sản phẩm</dt>
      <dd>{programme.outputKinds.map((kind) => outputKindLabels[kind]).join(' hoặc ')}</dd>
    </dl>
  </Panel>
);

/** Who acts in a step, as the programme names them. */
const rolesOf = (step: Step): readonly string[] => {
  switch (step.type) {
    case 'appraisal':
      return step.parts.map(
        ({ name, responsible }) => `${roleLabel(responsible)} (${name.toLowerCase()})`,
      );
    case 'decision':
      return step.voters.map(roleLabel);
    case 'implementation':
      return ['Tác giả', roleLabel(step.reviewer)];
    case 'planned':
      return ['Ngoài hệ thống'];
    default:
      return [roleLabel(step.responsible)];
  }
};

const limitWords = ({ limit, type }: Step): string => {
  if (!limit) return type === 'planned' ? 'Chưa thực hiện trên hệ thống' : 'Theo mốc công việc';
  return 'workingDays' in limit ? `${limit.workingDays} ngày làm việc` : `${limit.months} tháng`;
};

const Route = ({ programme }: { programme: Programme }) => (
  <Panel title="Các bước xử lý" id="cac-buoc">
    <div class="scroll">
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Bước</th>
            <th scope="col">Ai làm</th>
            <th scope="col">Thời hạn</th>
            <th scope="col">Căn cứ của thời hạn</th>
          </tr>
        </thead>
        <tbody>
          {programme.route.map((step, index) => (
            <tr>
              <th scope="row">
                {index + 1}. {step.name}
              </th>
              <td data-label="Ai làm">{rolesOf(step).join('; ')}</td>
              <td data-label="Thời hạn">{limitWords(step)}</td>
              <td data-label="Căn cứ">{step.limit?.clause ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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

const Reports = ({ programme }: { programme: Programme }) => (
  <Panel title="Báo cáo phải gửi" id="bao-cao">
    <div class="scroll">
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Báo cáo</th>
            <th scope="col">Ngày gửi</th>
            <th scope="col">Số liệu</th>
            <th scope="col">Căn cứ</th>
          </tr>
        </thead>
        <tbody>
          {programme.reports.map((duty) => (
            <tr>
              <th scope="row">{duty.name}</th>
              <td data-label="Ngày gửi">{shortDate(duty.on)}</td>
              <td data-label="Số liệu">
                {shortDate(duty.dataFrom)} đến hết {shortDate(duty.dataTo)}
              </td>
              <td data-label="Căn cứ">{duty.clause}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Panel>
);

const Recipients = ({ programme }: { programme: Programme }) => (
  <Panel title="Nơi nhận" id="noi-nhan">
    <ul>
      {programme.instrument.recipients.map(({ name }) => (
        <li>{name}</li>
      ))}
    </ul>
  </Panel>
);
