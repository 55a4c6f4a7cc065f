import type { EventData } from '../../../events/schema/dossierEvents.ts';
import type { FigureId, ListEntry } from '../../../events/schema/reportFigures.ts';
import type { WorkingCalendar } from '../calendar/workingDays.ts';
import type { Programme } from '../programmes/programme.ts';
import { paperNumber, shortDate } from '../text/formats.ts';
import {
  allOf,
  appraisalOf,
  inPeriod,
  inStatusSince,
  lastInPeriod,
  type ReportedRecord,
  standing,
} from './happened.ts';
import { obligationNames } from './labels.ts';
import { progressDue, progressPeriodName } from './progressPeriods.ts';

export interface Rules {
  readonly programme: Programme;
  readonly calendar: WorkingCalendar;
  /** Section of the form that holds proposals and recommendations. */
  readonly recommendationsSection: string | undefined;
}

/** An entry without its dossier. */
type Occurrence = Omit<ListEntry, 'dossierId'>;
type Counter = (record: ReportedRecord, rules: Rules) => readonly (Occurrence | undefined)[];

const at = (event: { on: string } | undefined, detail?: string): Occurrence | undefined =>
  event && { on: event.on, ...(detail && { detail }) };

const registration = (record: ReportedRecord) =>
  record.submitted.on >= record.range.from ? record.submitted : undefined;

const appraisedAs =
  (finding: EventData<'AppraisalGiven'>['finding']): Counter =>
  (record) => {
    const appraisal = appraisalOf(record);
    return [appraisal?.finding === finding ? at(appraisal) : undefined];
  };

const evaluatedAs =
  (result: EventData<'Evaluated'>['result']): Counter =>
  (record) => {
    const evaluation = lastInPeriod(record, 'Evaluated');
    return [evaluation?.data.result === result ? at(evaluation) : undefined];
  };

/** `5/7 thuận, 1 không thuận, 1 không có ý kiến`; silent voters are in the denominator. */
function tally({ voters, for: inFavour, against, abstain, silent }: EventData<'VoteConcluded'>) {
  const others = [
    [against, 'không đồng ý'],
    [abstain, 'không có ý kiến'],
    [silent, 'chưa biểu quyết'],
  ] as const;
  const rest = others.filter(([n]) => n > 0).map(([n, name]) => `, ${n} ${name}`);
  return `${inFavour}/${voters} đồng ý${rest.join('')}`;
}

const milestones =
  (late: boolean): Counter =>
  (record) => {
    const planned = new Map(
      allOf(record, 'MilestonesSet').flatMap(({ data }) => data.milestones.map((m) => [m.id, m])),
    );
    return inPeriod(record, 'MilestoneReached').map((event) => {
      const milestone = planned.get(event.data.milestoneId);
      if (!milestone || event.data.on > milestone.due !== late) return undefined;
      const days = `hạn ${shortDate(milestone.due)}, đạt ${shortDate(event.data.on)}`;
      return at(event, `${milestone.title} (${days})`);
    });
  };

/** First report of each progress period: corrections of a returned report do not make it late. */
const progress =
  (late: boolean): Counter =>
  (record, { programme, calendar }) => {
    const first = new Map(
      allOf(record, 'ProgressReported')
        .toReversed()
        .map((event) => [event.data.period, event]),
    );
    return [...first.values()]
      .filter(({ on }) => on >= record.range.from)
      .sort((a, b) => a.seq - b.seq)
      .map((event) => {
        const { stepId, period } = event.data;
        const due = progressDue(programme, stepId, period, calendar);
        if ((due !== undefined && event.on > due) !== late) return undefined;
        const days = due ? ` (hạn ${shortDate(due)}, nộp ${shortDate(event.on)})` : '';
        return at(event, `${progressPeriodName(period)}${days}`);
      });
  };

const approval: Counter = (record) => {
  const event = lastInPeriod(record, 'DocumentRecorded');
  const document = event?.data.document;
  return [at(event, document && `${document.symbol} ngày ${shortDate(document.issuedOn)}`)];
};

const counters: Readonly<Record<FigureId, Counter>> = {
  registered: (record) => [at(registration(record))],
  urgent: (record) => {
    const event = registration(record);
    return [event?.data.urgent ? at(event, event.data.urgentReason) : undefined];
  },
  returned: (record) => {
    const times = inPeriod(record, 'Returned');
    return [at(times.at(-1), times.length > 1 ? `${paperNumber(times.length)} lần` : undefined)];
  },
  received: (record) => [at(lastInPeriod(record, 'Received'))],
  withdrawn: (record) => {
    const event = lastInPeriod(record, 'Withdrawn');
    return [at(event, event?.data.reason)];
  },
  refused: (record) => {
    const event = standing(record, 'Refused', 'DecisionTakenBack');
    return [at(event, event?.data.reason)];
  },
  appraised: (record) => [at(appraisalOf(record))],
  favourable: appraisedAs('favourable'),
  favourable_with_conditions: appraisedAs('favourable_with_conditions'),
  unfavourable: appraisedAs('unfavourable'),
  voted: (record) => {
    const event = lastInPeriod(record, 'VoteConcluded');
    return [at(event, event && tally(event.data))];
  },
  vote_not_passed: (record) => {
    const event = lastInPeriod(record, 'VoteConcluded');
    return [event && !event.data.passed ? at(event, tally(event.data)) : undefined];
  },
  allowed_despite_vote: (record) => {
    const event = standing(record, 'AllowedDespiteVote', 'DecisionTakenBack');
    return [at(event, event?.data.reason)];
  },
  agreed_pending_document: (record) => sinceStatus(record, 'agreed_pending_document'),
  approved: approval,
  implementing: (record) => sinceStatus(record, 'implementing'),
  milestones_on_time: milestones(false),
  milestones_late: milestones(true),
  progress_on_time: progress(false),
  progress_late: progress(true),
  progress_skipped: (record) =>
    inPeriod(record, 'ProgressSkipped').map((event) =>
      at(event, `${progressPeriodName(event.data.period)}: ${event.data.reason}`),
    ),
  completed: (record) => [at(standing(record, 'CompletionReported', 'CompletionReturned'))],
  evaluated_completed: evaluatedAs('completed'),
  evaluated_partly: evaluatedAs('partly_completed'),
  evaluated_not: evaluatedAs('not_completed'),
  outstanding: (record) => {
    const event = lastInPeriod(record, 'Evaluated');
    return [event?.data.outstanding ? at(event) : undefined];
  },
  nominated: (record) => {
    const event = lastInPeriod(record, 'Nominated');
    return [at(event, event?.data.form)];
  },
  overdue: ({ atCutOff, range }) =>
    atCutOff.obligations.map(({ due, kind }) =>
      due && due.on < range.to
        ? { on: due.on, detail: `${obligationNames[kind]} (hạn ${shortDate(due.on)})` }
        : undefined,
    ),
  overridden: (record) =>
    inPeriod(record, 'Reassigned').map((event) =>
      event.data.flagged ? at(event, event.data.reason) : undefined,
    ),
  recommending: (record, rules) =>
    recommendation(record, rules.recommendationsSection) ? approval(record, rules) : [],
};

function sinceStatus(record: ReportedRecord, status: 'agreed_pending_document' | 'implementing') {
  const on = inStatusSince(record, status);
  return [on ? { on } : undefined];
}

/** What the proposal asks of the levels above; empty when it asks nothing. */
export const recommendation = ({ dossier }: ReportedRecord, section: string | undefined): string =>
  section ? (dossier.content.sections[section] ?? '').trim() : '';

/** Counts what happened to the records inside their period: figure -> the list that it is the length of. */
export function countFigures(
  records: readonly ReportedRecord[],
  rules: Rules,
): Record<FigureId, ListEntry[]> {
  const list = (id: FigureId): ListEntry[] =>
    records.flatMap((record) =>
      counters[id](record, rules).flatMap((one) =>
        one ? [{ dossierId: record.dossier.id, ...one }] : [],
      ),
    );
  // `counters` has every figure as a key and no other
  const ids = Object.keys(counters) as FigureId[];
  return Object.fromEntries(ids.map((id) => [id, list(id)])) as Record<FigureId, ListEntry[]>;
}
