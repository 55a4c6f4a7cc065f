import type { Obligation } from '../../../events/schema/envelope.ts';
import type { CommandType } from '../../../shared/domain/dossier/commands.ts';
import { daysUntilOver, linkFor } from '../../../shared/domain/notifications/links.ts';
import { lastEvent } from '../../support/deeds.ts';
import { quality, submitted } from '../../support/dossiers.ts';

describe('how long a mailed link lives', () => {
  test('until its due day is over', () => {
    expect(daysUntilOver('2023-06-05', '2023-06-08')).toBe(4);
    expect(daysUntilOver('2023-06-05', '2023-06-05')).toBe(1);
  });

  test('at most two weeks', () => {
    expect(daysUntilOver('2023-06-05', '2023-06-18')).toBe(14);
    expect(daysUntilOver('2023-06-05', '2023-06-30')).toBe(14);
  });

  test('two weeks where nothing is due or the day has passed', () => {
    expect(daysUntilOver('2023-06-05', undefined)).toBe(14);
    expect(daysUntilOver('2023-06-05', '2023-06-04')).toBe(14);
  });
});

describe('what a mailed link may do', () => {
  const submission = lastEvent('Submitted', submitted);
  const owed = (kind: Obligation['kind']): Obligation => ({
    id: `${kind}:x`,
    kind,
    who: [quality],
  });

  test.each<[Obligation['kind'], readonly CommandType[]]>([
    ['answer', ['answer']],
    ['intake', ['receive', 'return', 'refuse', 'ask']],
    ['appraisal', ['appraise', 'return', 'ask']],
    ['vote', ['vote', 'return', 'ask']],
    ['head_decision', ['allowDespiteVote', 'refuse']],
    ['progress_review', ['acceptProgress', 'returnProgress']],
    ['evaluation', ['evaluate', 'returnCompletion']],
    ['nomination', ['nominate', 'declineNomination']],
  ])('where %s is owed, for the content as it is now: %j', (kind, permits) => {
    expect(linkFor(submission, owed(kind))).toEqual({
      purpose: 'decide',
      obligationId: `${kind}:x`,
      contentVersion: 1,
      permits,
      days: 14,
    });
  });

  test('where consent is owed, whatever becomes of the content', () => {
    expect(linkFor(submission, owed('consent'))).toEqual({
      purpose: 'decide',
      obligationId: 'consent:x',
      permits: ['answerAsCoAuthor'],
      days: 14,
    });
  });

  test.each<Obligation['kind']>([
    'finish_draft',
    'paperwork',
    'revision',
    'document',
    'milestone',
    'progress_report',
    'completion_report',
  ])('is nothing where %s is owed: that takes the page', (kind) => {
    expect(linkFor(submission, owed(kind))).toBeUndefined();
  });

  test('ends with the day on which the thing is due', () => {
    const due = { on: '2023-06-08', clause: 'nội bộ', computed: '3 ngày làm việc' };
    expect(linkFor(submission, { ...owed('intake'), due })?.days).toBe(4);
  });
});
