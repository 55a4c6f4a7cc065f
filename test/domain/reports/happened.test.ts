import type { DossierFact } from '../../../events/schema/dossierEvents.ts';
import {
  allOf,
  appraisalOf,
  type Finding,
  inPeriod,
  inStatusSince,
  lastInPeriod,
  type ReportedRecord,
  standing,
  upToCutOff,
} from '../../../shared/domain/reports/happened.ts';
import { proposalOf, registered } from './madeFigures.ts';
import { fact, type Happening, quality } from './sampleYear.ts';

const year = { from: '2022-12-15', to: '2023-12-13' };

function known(...happenings: Happening[]): ReportedRecord {
  const record = upToCutOff(proposalOf('a', happenings), year);
  if (!record) throw new Error('not submitted by the cut-off');
  return record;
}

describe('a dossier as the record knew it at the cut-off', () => {
  const record = known(
    ['2023-12-10', { type: 'DraftSaved', data: { changes: [] } }, 'draft'],
    registered('2023-12-12'),
    ['2023-12-13', fact.received(), 'appraising'],
    ['2023-12-14', fact.withdrawn(), 'withdrawn'],
  );

  test('ends with the last event of the cut-off day', () => {
    expect(record.history.map(({ type }) => type)).toEqual(['DraftSaved', 'Submitted', 'Received']);
    expect(record.atCutOff.status).toBe('appraising');
  });

  test('begins with its submission', () => {
    expect(record.submitted).toMatchObject({ type: 'Submitted', on: '2023-12-12' });
  });

  test('is nothing when it had not been submitted', () => {
    expect(upToCutOff(proposalOf('a', [registered('2023-12-14')]), year)).toBeUndefined();
    expect(upToCutOff(proposalOf('a', []), year)).toBeUndefined();
  });
});

describe('a dossier that went into another one', () => {
  const into = { dossierId: 'b', title: 'Hồ sơ kia' };
  const merged: DossierFact = { type: 'Merged', data: { into, shares: [], reason: 'Trùng nhau' } };
  const merging = (on: string) =>
    upToCutOff(proposalOf('a', [registered('2023-06-01'), [on, merged, 'merged']]), year);

  test('is counted as that one, from its merger on', () => {
    expect(merging('2023-07-01')).toBeUndefined();
    expect(merging('2023-12-14')?.atCutOff.status).toBe('registered');
  });
});

describe('events of a kind', () => {
  const record = known(
    registered('2022-12-01'),
    ['2022-12-14', fact.returned(1), 'revision_requested'],
    ['2022-12-15', fact.returned(2), 'revision_requested'],
    ['2023-01-05', fact.returned(3), 'revision_requested'],
    ['2023-01-06', fact.received(), 'appraising'],
  );
  const rounds = (events: readonly { data: { round: number } }[]) =>
    events.map(({ data }) => data.round);

  test('are all that the record has, or those from the first day of the period on', () => {
    expect(rounds(allOf(record, 'Returned'))).toEqual([1, 2, 3]);
    expect(rounds(inPeriod(record, 'Returned'))).toEqual([2, 3]);
  });

  test('end with the last one, unless it came before the period', () => {
    expect(lastInPeriod(record, 'Returned')?.data.round).toBe(3);
    expect(lastInPeriod(record, 'Submitted')).toBeUndefined();
  });
});

describe('a refusal', () => {
  const refusal = (on: string): Happening => [on, fact.refused(), 'refused'];
  const takenBack = (on: string): Happening => [on, fact.takenBack(), 'deciding'];

  test.each<[string, Happening[], string | undefined]>([
    ['stands', [refusal('2023-07-20')], '2023-07-20'],
    ['is undone by a later decision', [refusal('2023-07-20'), takenBack('2023-07-21')], undefined],
    [
      'stands when an earlier one was taken back',
      [refusal('2023-07-20'), takenBack('2023-07-21'), refusal('2023-07-25')],
      '2023-07-25',
    ],
    ['is none where only something else was taken back', [takenBack('2023-07-21')], undefined],
  ])('%s', (_, happenings, on) => {
    const record = known(registered('2023-07-03'), ...happenings);
    expect(standing(record, 'Refused', 'DecisionTakenBack')?.on).toBe(on);
  });
});

describe('since when a dossier is carried out', () => {
  const approved: Happening = ['2023-07-24', fact.documented('1/QĐ', '2023-07-24'), 'implementing'];
  const later: Happening = ['2023-08-02', fact.skipped('2023-07'), 'implementing'];

  test('is the day on which it came to stand so', () => {
    const record = known(registered('2023-07-03'), approved, later);
    expect(inStatusSince(record, 'implementing')).toBe('2023-07-24');
  });

  test('is the last such day when it had left that status in between', () => {
    const record = known(
      registered('2023-07-03'),
      approved,
      ['2023-08-01', fact.completed('2023-07-31'), 'evaluating'],
      ['2023-08-09', fact.completionReturned(), 'implementing'],
    );
    expect(inStatusSince(record, 'implementing')).toBe('2023-08-09');
  });

  test('is no day when it stands elsewhere', () => {
    const record = known(registered('2023-07-03'), approved);
    expect(inStatusSince(record, 'registered')).toBeUndefined();
  });
});

describe('an appraisal', () => {
  const start = (on: string): Happening => [on, fact.appraisalStarted(), 'appraising'];
  const legality = (on: string, finding: Finding): Happening => [
    on,
    fact.appraised('legality', finding),
    'appraising',
  ];
  const feasibility = (on: string, finding: Finding): Happening => [
    on,
    fact.appraised('feasibility', finding),
    'deciding',
  ];
  const decisionStarted: Happening = [
    '2023-07-10',
    {
      type: 'StepStarted',
      data: {
        stepId: 'decision',
        stepType: 'decision',
        assignees: { head_of_unit: [quality] },
        round: 1,
      },
    },
    'deciding',
  ];
  const begun = [registered('2022-12-01'), start('2022-12-05')];

  test.each([
    ['favourable', 'favourable', 'favourable'],
    ['favourable_with_conditions', 'favourable', 'favourable_with_conditions'],
    ['favourable', 'favourable_with_conditions', 'favourable_with_conditions'],
    ['favourable_with_conditions', 'unfavourable', 'unfavourable'],
    ['unfavourable', 'favourable', 'unfavourable'],
  ] as const)('that is %s and %s counts as %s, on its last day', (one, other, finding) => {
    const record = known(
      ...begun,
      feasibility('2023-07-07', other),
      legality('2023-07-06', one),
      decisionStarted,
    );
    expect(appraisalOf(record)).toEqual({ on: '2023-07-07', finding });
  });

  test('counts a part by its last opinion', () => {
    const record = known(
      ...begun,
      legality('2023-07-06', 'unfavourable'),
      legality('2023-07-08', 'favourable'),
      feasibility('2023-07-07', 'favourable'),
    );
    expect(appraisalOf(record)).toEqual({ on: '2023-07-08', finding: 'favourable' });
  });

  test('counts when its last opinion came on the first day of the period, not a day before', () => {
    const ended = (on: string) =>
      appraisalOf(
        known(...begun, legality('2022-12-08', 'favourable'), feasibility(on, 'favourable')),
      );
    expect(ended('2022-12-15')?.on).toBe('2022-12-15');
    expect(ended('2022-12-14')).toBeUndefined();
  });

  test('of a single part counts with its one opinion', () => {
    const single: Happening = [
      '2023-07-05',
      {
        type: 'StepStarted',
        data: {
          stepId: 'appraisal',
          stepType: 'appraisal',
          assignees: { legality: [quality] },
          round: 1,
        },
      },
      'appraising',
    ];
    const record = known(registered('2023-07-03'), single, legality('2023-07-06', 'unfavourable'));
    expect(appraisalOf(record)).toEqual({ on: '2023-07-06', finding: 'unfavourable' });
  });

  test('does not count while a part has no opinion, or none was asked for', () => {
    expect(appraisalOf(known(...begun, legality('2023-07-06', 'favourable')))).toBeUndefined();
    expect(appraisalOf(known(registered('2023-07-03')))).toBeUndefined();
  });
});
