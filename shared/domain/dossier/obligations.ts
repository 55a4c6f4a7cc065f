import type { Obligation } from '../../../events/schema/envelope.ts';
import { fixedDue } from '../calendar/due.ts';
import type { Programme } from '../programmes/programme.ts';
import { hereIn, owedHere } from '../steps/index.ts';
import { shortDate } from '../text/formats.ts';
import { openMerge, unanswered } from './openMerge.ts';
import { writersOf } from './people.ts';
import type { Dossier, OpenStep, Waiting } from './state.ts';
import { timeBarOf } from './timeBar.ts';

/**
 * What is owed now, by whom, until when: nothing once the dossier has ended, and until no day while it is
 * frozen.
 */
export function obligations(dossier: Dossier, programme: Programme): Obligation[] {
  const owed = owedIn(dossier, programme);
  return dossier.frozen ? owed.map((one) => ({ ...one, due: undefined })) : owed;
}

function owedIn(dossier: Dossier, programme: Programme): Obligation[] {
  const { current } = dossier;
  switch (current.kind) {
    case 'ended':
      return [];
    case 'draft':
      return [finishDraft(dossier, programme), ...consents(dossier, programme)];
    case 'step': {
      const owed = current.waiting
        ? [answerToReviewer(dossier, current, current.waiting)]
        : owedHere(hereIn(current, dossier, programme));
      return [
        ...owed,
        ...paperwork(dossier),
        ...consents(dossier, programme),
        ...mergeAnswers(dossier),
      ];
    }
  }
}

const windowEnd = ({ window }: Programme) =>
  fixedDue(window.to, window.clause, 'ngày cuối của thời gian đăng ký');

/** The window's end, or the day on which the time bar falls when that comes first. */
function lastDayOf({ content }: Dossier, programme: Programme) {
  const bar = timeBarOf(content, programme);
  if (!bar || bar.lastDay >= programme.window.to) return windowEnd(programme);
  const months = programme.form.firstApplication?.barMonths;
  return fixedDue(
    bar.lastDay,
    bar.clause,
    `${months} tháng kể từ ngày áp dụng lần đầu ${shortDate(bar.began)}`,
  );
}

const finishDraft = (dossier: Dossier, programme: Programme): Obligation => ({
  id: 'finish_draft',
  kind: 'finish_draft',
  who: writersOf(dossier),
  due: lastDayOf(dossier, programme),
  since: dossier.createdOn,
});

const consents = ({ content, current, createdOn }: Dossier, programme: Programme): Obligation[] =>
  content.authors
    .filter(({ consent }) => consent === 'pending')
    .map(({ person }) => ({
      id: `consent:${person.personId}`,
      kind: 'consent',
      who: [person],
      due: current.kind === 'draft' ? windowEnd(programme) : undefined,
      since: createdOn,
    }));

function answerToReviewer(dossier: Dossier, open: OpenStep, waiting: Waiting): Obligation {
  const kind = waiting.for;
  return {
    id: `${kind}:${open.stepId}:${waiting.cause}`,
    kind,
    stepId: open.stepId,
    who: writersOf(dossier),
    due: waiting.due,
    since: waiting.since,
  };
}

/** One for each lead, so that each answers by an own link. */
function mergeAnswers(dossier: Dossier): Obligation[] {
  const proposal = openMerge(dossier);
  if (!proposal) return [];
  const { cause, due, on: since } = proposal;
  return unanswered(proposal).map((person) => ({
    id: `merge:${cause}:${person.personId}`,
    kind: 'merge',
    who: [person],
    due,
    since,
  }));
}

const paperwork = (dossier: Dossier): Obligation[] => {
  const { paperwork: owed, findings } = dossier;
  return owed
    ? [
        {
          id: 'paperwork',
          kind: 'paperwork',
          who: writersOf(dossier),
          due: owed.due,
          since: findings.submittedOn,
        },
      ]
    : [];
};
