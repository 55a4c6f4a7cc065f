import type { Obligation } from '../../../events/schema/envelope.ts';
import type { Dossier } from '../../domain/dossier/state.ts';
import type { Programme, Step } from '../../domain/programmes/programme.ts';
import { routeOf } from '../../domain/programmes/tracks.ts';
import { shortDate } from '../../domain/text/formats.ts';
import { DueDay, DueReason, Panel } from '../components/marks.tsx';
import { obligationActs, obligationLabels } from '../labels/obligations.ts';
import type { DueWords } from '../pageContext.ts';
import { stepName } from './eventDetail.ts';

type Place = 'done' | 'here' | 'stopped' | 'ahead';

const placeWords: Readonly<Record<Place, string>> = {
  done: 'đã xong',
  here: 'đang ở đây',
  stopped: 'dừng ở đây',
  ahead: 'chưa tới',
};

/** Index of the step where the dossier is or ended; -1 for a draft. */
function reached({ current, rounds }: Dossier, route: readonly Step[]): number {
  if (current.kind === 'step') return route.findIndex(({ id }) => id === current.stepId);
  return route.reduce((last, { id }, index) => (rounds[id] ? index : last), -1);
}

const placeOf = (index: number, at: number, dossier: Dossier): Place => {
  if (index > at) return 'ahead';
  if (index < at) return 'done';
  if (dossier.current.kind !== 'ended') return 'here';
  return dossier.current.outcome === 'archived' ? 'done' : 'stopped';
};

/** The whole route with the place of the dossier on it. */
export const Stepper = ({ dossier, programme }: { dossier: Dossier; programme: Programme }) => {
  const route = routeOf(programme, dossier.track);
  const at = reached(dossier, route);
  const steps = [{ id: 'draft', name: 'Lập hồ sơ' }, ...route];
  return (
    <ol class="stepper across" aria-label="Đường đi của hồ sơ">
      {steps.map(({ name }, index) => {
        const place = placeOf(index - 1, at, dossier);
        return (
          <li
            class={place}
            data-number={String(index + 1)}
            aria-current={place === 'here' ? 'step' : undefined}
          >
            <span>
              {name}
              <small>{placeWords[place]}</small>
            </span>
          </li>
        );
      })}
    </ol>
  );
};

interface ClockProps {
  readonly dossier: Dossier;
  readonly programme: Programme;
  readonly owed: readonly Obligation[];
}

/** The last day of a step in which nobody owes anything inside the system, and why it is that day. */
export const StepClock = ({ dossier: { current, frozen }, programme, owed }: ClockProps) =>
  current.kind === 'step' && current.due && !current.waiting && !frozen && owed.length === 0 ? (
    <Panel title="Thời hạn của bước" id="thoi-han">
      <p>
        <strong>{stepName(programme, current.stepId)}</strong>: xong đến hết{' '}
        {shortDate(current.due.on)}.
      </p>
      <DueReason due={current.due} />
    </Panel>
  ) : null;

interface OwedProps {
  readonly owed: readonly Obligation[];
  readonly viewerId: string;
  readonly words: DueWords;
}

/** Who owes what until when, and why until then. */
export const Owed = ({ owed, viewerId, words }: OwedProps) =>
  owed.length === 0 ? null : (
    <Panel title="Đang chờ" id="dang-cho">
      <ul class="owed">
        {owed.map((obligation) => (
          <li>
            <p>
              <strong>{ownerWords(obligation, viewerId)}</strong>
            </p>
            {obligation.due ? (
              <>
                <p>
                  <DueDay on={obligation.due.on} words={words} />
                </p>
                <DueReason due={obligation.due} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );

const ownerWords = ({ who, kind }: Obligation, viewerId: string): string =>
  who.some(({ personId }) => personId === viewerId)
    ? `Ông/Bà: ${obligationLabels[kind]}`
    : `${who.map(({ name }) => name).join(', ') || 'Chưa phân công người xử lý'}: ${obligationActs[kind]}`;
