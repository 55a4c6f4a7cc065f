import { dutiesIn } from '../../../infra/rehearsal/anyPlan/duties.ts';
import { act, play, quality, received, submitted, tick } from '../../support/dossiers.ts';

describe('what was owed on a dossier', () => {
  test('begins with the event that brought it and ends with the one that did it', () => {
    const duties = dutiesIn('H01', play(received).events);
    const intake = duties.find(({ kind }) => kind === 'intake');
    expect(intake).toMatchObject({ plot: 'H01', who: quality.personId, stepId: 'intake' });
    expect(intake?.closedOn).toBeDefined();
    expect(duties.filter(({ kind }) => kind === 'appraisal').every((one) => !one.closedOn)).toBe(
      true,
    );
  });

  test('stays one duty however often it is reminded of', () => {
    const reminded = [...submitted, act(tick, { type: 'remind' }, '2023-06-09')];
    const intakes = dutiesIn('H01', play(reminded).events).filter(({ kind }) => kind === 'intake');
    expect(intakes).toHaveLength(1);
  });
});
