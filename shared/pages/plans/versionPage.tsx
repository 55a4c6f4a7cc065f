import type { PlanStage } from '../../domain/programmes/planLife.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { Badge, Empty, Panel } from '../components/marks.tsx';
import type { PageContext } from '../pageContext.ts';
import { versionAddress } from './address.ts';
import { PlanFrame } from './frame.tsx';
import { stageLabels, stageTones } from './labels.ts';

/** What one heading of the plan's description said before and says now. */
interface ChangedPart {
  readonly heading: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

interface VersionProps {
  readonly context: PageContext;
  readonly programme: Programme;
  readonly stage: PlanStage;
  readonly latest: number;
  readonly changes: readonly ChangedPart[];
}

/** What a version says otherwise than the one before it, and whom that concerns. */
export const VersionPage = ({ context, programme, stage, latest, changes }: VersionProps) => {
  const { id, version } = programme;
  return (
    <PlanFrame
      context={context}
      programme={programme}
      title={`Bản ${version} so với bản ${version - 1}`}
    >
      <p>
        <Badge tone={stageTones[stage]}>{stageLabels[stage]}</Badge>
      </p>
      <Panel title="Đối với hồ sơ" id="ho-so">
        <ul>
          <li>
            Hồ sơ lập theo bản {version - 1} trở về trước giữ bản của mình: các bước, thời hạn, mẫu
            đề cương và người xử lý không đổi, kể cả khi còn đang soạn.
          </li>
          <li>
            {version === latest
              ? `Hồ sơ lập mới theo bản ${version}.`
              : `Hồ sơ lập trong thời gian áp dụng bản ${version} theo bản này; nay hồ sơ mới theo bản ${latest}.`}
          </li>
        </ul>
      </Panel>
      <Panel title="Khác nhau" id="khac-nhau">
        {changes.length === 0 ? (
          <Empty title="Hai bản làm những việc như nhau; chỉ khác chữ không ảnh hưởng đến xử lý." />
        ) : (
          <Differences changes={changes} />
        )}
      </Panel>
      <nav class="no-print" aria-label="Các bản khác">
        {version > 2 ? <a href={versionAddress(id, version - 1)}>Bản {version - 1}</a> : null}{' '}
        {version < latest ? <a href={versionAddress(id, version + 1)}>Bản {version + 1}</a> : null}
      </nav>
    </PlanFrame>
  );
};

/** Lines that were taken away and lines that came, heading by heading. */
export const Differences = ({ changes }: { changes: readonly ChangedPart[] }) => (
  <dl class="diff">
    {changes.map(({ heading, removed, added }) => (
      <>
        <dt>{heading}</dt>
        <dd>
          {removed.map((line) => (
            <del>
              <span class="visually-hidden">Bỏ: </span>
              {line.trim()}
            </del>
          ))}
          {added.map((line) => (
            <ins>
              <span class="visually-hidden">Thêm: </span>
              {line.trim()}
            </ins>
          ))}
        </dd>
      </>
    ))}
  </dl>
);
