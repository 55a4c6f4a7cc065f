import type { AppraisalPart, Programme } from '../../domain/programmes/programme.ts';
import { Panel } from '../components/marks.tsx';

interface Asked {
  readonly step: string;
  readonly part: AppraisalPart;
}

const askedIn = ({ route }: Programme): readonly Asked[] =>
  route.flatMap((step) =>
    step.type === 'appraisal'
      ? step.parts.filter(({ questions }) => questions).map((part) => ({ step: step.name, part }))
      : [],
  );

/** The conditions that a dossier is judged by, part by part: each must hold by itself. */
export const Criteria = ({ programme }: { programme: Programme }) => {
  const asked = askedIn(programme);
  if (asked.length === 0) return null;
  return (
    <Panel title="Điều kiện xét" id="dieu-kien">
      <p class="muted">Từng điều kiện được xét đạt hay không đạt, kèm căn cứ; phải đạt tất cả.</p>
      {asked.map(({ step, part }) => (
        <>
          <h3>{part.name}</h3>
          <p class="muted small">{step}</p>
          <ol>
            {part.questions?.map(({ text }) => (
              <li>{text}</li>
            ))}
          </ol>
        </>
      ))}
    </Panel>
  );
};
