import {
  type Compared,
  type NoveltyCondition,
  type NoveltyVerdict,
  noveltyConditions,
  type Work,
} from '../../domain/novelty/verdict.ts';
import { Badge, Panel, Prose } from '../components/marks.tsx';
import { conditionLabels, findingLabels, findingTones } from '../labels/novelty.ts';
import { localTime } from '../time.ts';

/** Every verdict on the dossier, condition by condition; the last of each stands first. */
export const Verdicts = ({ verdicts }: { readonly verdicts: readonly NoveltyVerdict[] }) => (
  <Panel title="Kết luận của người thẩm định" id="ket-luan">
    {noveltyConditions.map((condition) => (
      <OfCondition
        condition={condition}
        verdicts={verdicts.filter((one) => one.condition === condition).toReversed()}
      />
    ))}
  </Panel>
);

interface OfConditionProps {
  readonly condition: NoveltyCondition;
  readonly verdicts: readonly NoveltyVerdict[];
}

const OfCondition = ({ condition, verdicts }: OfConditionProps) => (
  <>
    <h3>
      {condition}. {conditionLabels[condition]}
    </h3>
    {verdicts.length === 0 ? <p class="muted">Chưa có kết luận.</p> : null}
    <ol class="timeline">
      {verdicts.map((verdict) => (
        <li>
          <p class="title-line">
            <FindingBadge {...verdict} />
            <span class="muted">
              {verdict.by.name}, {localTime(verdict.at)} · bản nội dung {verdict.contentVersion}
            </span>
          </p>
          {verdict.compared ? <p>Đối chiếu với: {comparedWords(verdict.compared)}</p> : null}
          <Prose text={verdict.evidence} />
        </li>
      ))}
    </ol>
  </>
);

const FindingBadge = ({ finding }: Pick<NoveltyVerdict, 'finding'>) => (
  <Badge tone={findingTones[finding]}>{findingLabels[finding]}</Badge>
);

const workWords = ({ number, title, unitName }: Work): string =>
  [number, title, unitName].filter(Boolean).join(' · ');

const comparedWords = (compared: Compared): string =>
  compared.kind === 'other' ? compared.text : workWords(compared);

/** Where this dossier was named when another one was judged. */
export const Naming = ({ naming }: { readonly naming: readonly NoveltyVerdict[] }) =>
  naming.length === 0 ? null : (
    <Panel title="Hồ sơ này được nêu khi thẩm định hồ sơ khác" id="duoc-neu">
      <ul class="timeline">
        {naming.map((verdict) => (
          <li>
            <p class="title-line">
              <FindingBadge {...verdict} />
              <span class="muted">
                Điều kiện {verdict.condition} · {verdict.by.name}, {localTime(verdict.at)}
              </span>
            </p>
            <p>Hồ sơ được thẩm định: {workWords(verdict.judged)}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
