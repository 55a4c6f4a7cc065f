import {
  type CriteriaGroup,
  type CriteriaSet,
  inputWords,
  setWords,
} from '../../domain/programmes/criteria.ts';
import type { Programme } from '../../domain/programmes/programme.ts';
import { Panel } from '../components/marks.tsx';

/** What a later step looks at beside the conditions: groups with their weights, inputs and bands. */
export const CriteriaSets = ({ programme }: { programme: Programme }) => (
  <>
    {(programme.criteria ?? []).map((set) => (
      <Panel title={set.name} id={`tieu-chi-${set.id}`}>
        <p class="muted">{setWords(set, stepName(programme, set))}</p>
        {set.groups.map((group) => (
          <Group group={group} />
        ))}
        <Bands set={set} />
      </Panel>
    ))}
  </>
);

const stepName = ({ route }: Programme, { step }: CriteriaSet): string =>
  route.find(({ id }) => id === step)?.name ?? step;

const Group = ({ group: { name, weight, criteria } }: { group: CriteriaGroup }) => (
  <>
    <h3>
      {name}
      {weight === undefined ? null : <span class="muted"> · {weight} điểm</span>}
    </h3>
    <ul>
      {criteria.map((criterion) => (
        <li>
          <strong>{criterion.id}</strong> {criterion.text}
          {criterion.input === 'evidence' ? null : (
            <span class="muted"> · {inputWords(criterion)}</span>
          )}
        </li>
      ))}
    </ul>
  </>
);

const Bands = ({ set: { bands = [] } }: { set: CriteriaSet }) =>
  bands.length === 0 ? null : (
    <>
      <h3>Xếp loại</h3>
      <ul>
        {bands.map(({ name, from, to }) => (
          <li>
            <strong>{name}</strong>: {from === to ? from : `${from}–${to}`} điểm
          </li>
        ))}
      </ul>
    </>
  );
