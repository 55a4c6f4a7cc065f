import { type Briefing, currentBriefings } from '../../domain/dissemination/briefing.ts';
import { type Coverage, percentOf } from '../../domain/dissemination/coverage.ts';
import { longestAddress, type Publication } from '../../domain/dissemination/publication.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { shortDate } from '../../domain/text/formats.ts';
import type { UnitCoverage } from '../../ports.ts';
import { Line } from '../components/fields.tsx';
import { ErrorSummary, Form } from '../components/form.tsx';
import { Empty, Panel } from '../components/marks.tsx';
import { Layout, PageHead } from '../layout.tsx';
import type { FormState, FormToken, PageContext } from '../pageContext.ts';
import { localTime } from '../time.ts';
import { boardAddress, unitAddress } from './address.ts';
import { BarLegend, CoverageBar } from './coverageBar.tsx';
import { briefingKindLabels } from './labels.ts';

interface UnitProps {
  readonly context: PageContext;
  readonly token: () => FormToken;
  readonly programme: Programme;
  readonly unit: UnitCoverage;
  readonly coverage: Coverage;
  /** The unit's own officer: sees names and may write. */
  readonly owner: boolean;
  readonly briefings: readonly Briefing[];
  readonly publications: readonly Publication[];
  readonly state: FormState;
  readonly done?: string;
}

const form = 'dang-tai';

/** A unit's part of the dissemination of one version of a plan. */
export const CoverageUnitPage = (props: UnitProps) => {
  const { context, programme, unit } = props;
  return (
    <Layout context={context} title={`Phổ biến · ${unit.unitName}`}>
      <nav class="crumbs" aria-label="Đường dẫn">
        <a href="/pho-bien">Phổ biến</a> ›{' '}
        <a href={boardAddress(programme.id, programme.version)}>{programme.name}</a> ›{' '}
        <span aria-current="page">{unit.unitName}</span>
      </nav>
      <PageHead title={unit.unitName}>
        <p>
          {programme.name} · Bản {programme.version}
        </p>
      </PageHead>
      {props.done ? (
        <div class="summary good" role="status">
          <p>{props.done}</p>
        </div>
      ) : null}
      <ErrorSummary form={form} errors={props.state.errors} />
      <Figures {...props} />
      <Briefings {...props} />
      <Publications {...props} />
    </Layout>
  );
};

const Figures = (props: UnitProps) => {
  const { unit, coverage, owner } = props;
  const { frozen, joined, left, withMail } = unit.counts;
  const here = unitAddress(unit.programmeId, unit.version, unit.unitId);
  return (
    <Panel title="Mức phổ biến" id="muc">
      <p class="big-number">
        <strong>{percentOf(coverage)}%</strong>{' '}
        <span>{`${coverage.reached} trên ${coverage.due} người`}</span>
      </p>
      <CoverageBar coverage={coverage} />
      <BarLegend />
      <dl class="facts">
        <dt>Danh sách chốt khi phát hành</dt>
        <dd>
          {frozen} người
          {joined + left > 0 ? `; sau đó thêm ${joined}, bớt ${left}: còn ${coverage.due}` : ''}
        </dd>
        <dt>Xác nhận đã đọc</dt>
        <dd>
          {coverage.read} trên {withMail} người có thư điện tử riêng
        </dd>
        <dt>Không có thư điện tử riêng</dt>
        <dd>
          {coverage.briefed} trên {coverage.withoutMail} người được phổ biến trực tiếp
        </dd>
        {unit.remindedOn ? (
          <>
            <dt>Lần nhắc gần nhất</dt>
            <dd>{shortDate(unit.remindedOn)}</dd>
          </>
        ) : null}
      </dl>
      {owner ? (
        <div class="buttons">
          <a class="button secondary" href={`${here}/nguoi`}>
            Danh sách người
          </a>
          <a class="button secondary" href={`${here}/ma`}>
            In mã cho buổi họp
          </a>
          <Form action={`${here}/nhac`} token={props.token()}>
            <button type="submit" class="secondary">
              Gửi nhắc người chưa đọc
            </button>
          </Form>
        </div>
      ) : null}
    </Panel>
  );
};

const Briefings = ({ unit, briefings, owner }: UnitProps) => {
  const here = unitAddress(unit.programmeId, unit.version, unit.unitId);
  const current = currentBriefings(briefings);
  const replaced = briefings.filter((entry) => !current.includes(entry));
  return (
    <Panel title={`Buổi phổ biến (${current.length})`} id="buoi">
      {current.length === 0 ? (
        <Empty title="Chưa ghi buổi phổ biến nào." />
      ) : (
        <Entries entries={current} here={here} owner={owner} />
      )}
      {replaced.length > 0 ? (
        <details class="more">
          <summary>Các lần ghi đã được thay ({replaced.length})</summary>
          <Entries entries={replaced} here={here} owner={false} />
        </details>
      ) : null}
      {owner ? (
        <p class="no-print">
          <a class="button" href={`${here}/buoi`}>
            Ghi buổi phổ biến
          </a>
        </p>
      ) : null}
    </Panel>
  );
};

const Entries = ({
  entries,
  here,
  owner,
}: {
  entries: readonly Briefing[];
  here: string;
  owner: boolean;
}) => (
  <div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Ngày</th>
          <th scope="col">Nội dung</th>
          <th scope="col" class="number">
            Người dự
          </th>
          <th scope="col" class="number">
            Không có thư
          </th>
          <th scope="col">Ghi lúc</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr>
            <th scope="row">{shortDate(entry.on)}</th>
            <td data-label="Nội dung">
              {briefingKindLabels[entry.kind]}: {entry.topic}
              {entry.note ? <span class="hint prose">{entry.note}</span> : null}
            </td>
            <td data-label="Người dự" class="number">
              {entry.headCount}
            </td>
            <td data-label="Trong đó không có thư" class="number">
              {entry.withoutMail}
              {entry.named.length > 0 ? ` (nêu tên ${entry.named.length})` : ''}
            </td>
            <td data-label="Ghi lúc">
              {localTime(entry.at)}
              {entry.replaces ? ` (thay lần ghi ${entry.replaces})` : ''}{' '}
              {owner ? (
                <a class="no-print" href={`${here}/buoi/${entry.number}`}>
                  Sửa<span class="visually-hidden"> buổi ngày {shortDate(entry.on)}</span>
                </a>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const Publications = ({ unit, publications, owner, state, token }: UnitProps) => {
  const last = publications.at(-1);
  const here = unitAddress(unit.programmeId, unit.version, unit.unitId);
  return (
    <Panel title="Đăng tải toàn văn" id="dang-tai">
      {last ? <Where publication={last} /> : <p class="muted">Đơn vị chưa ghi nơi đăng tải.</p>}
      {publications.length > 1 ? (
        <details class="more">
          <summary>Các lần ghi trước ({publications.length - 1})</summary>
          <ul>
            {publications.slice(0, -1).map((publication) => (
              <li>
                <Where publication={publication} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {owner ? (
        <Form action={`${here}/dang-tai`} token={token()} class="no-print">
          <Line
            form={form}
            name="url"
            label="Địa chỉ trang đã đăng"
            hint="Bắt đầu bằng https://. Địa chỉ chỉ được ghi lại, hệ thống không mở."
            maximum={longestAddress}
            state={state}
            required
          />
          <Line form={form} name="on" label="Ngày đăng" type="date" state={state} required />
          <button type="submit">Ghi nơi đăng tải</button>
        </Form>
      ) : null}
    </Panel>
  );
};

const Where = ({ publication: { url, on, at } }: { publication: Publication }) => (
  <p class="break">
    <a href={url} rel="noopener noreferrer nofollow">
      {url}
    </a>{' '}
    <span class="muted">
      đăng ngày {shortDate(on)}; ghi lúc {localTime(at)}
    </span>
  </p>
);
