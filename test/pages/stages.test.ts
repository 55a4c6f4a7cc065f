import { missingFrom } from '../../shared/domain/dossier/checklist.ts';
import { emptyContent } from '../../shared/domain/dossier/content.ts';
import {
  completeness,
  missingOn,
  stageOfField,
  stagesOf,
  stagesOwed,
} from '../../shared/pages/edit/stages.ts';
import { hospitalPlan } from '../support/programmes.ts';

const stages = stagesOf(hospitalPlan);

describe('the pages of the form', () => {
  test('hold every section of the outline once, in its order', () => {
    expect(stages.flatMap(({ sections }) => sections)).toEqual(hospitalPlan.form.sections);
  });

  test('have a place for everything that can be missing', () => {
    const missing = missingFrom(emptyContent, hospitalPlan, { urgent: true });
    for (const { field } of missing)
      expect([field, stageOfField(field, stages)]).toEqual([field, expect.any(Object)]);
    expect(stages.flatMap((stage) => missingOn(stage, missing, stages))).toHaveLength(
      missing.length,
    );
  });

  test('count from nothing to all', () => {
    expect(completeness(hospitalPlan, [])).toBe(100);
    const all = missingFrom(emptyContent, hospitalPlan, { urgent: false });
    expect(completeness(hospitalPlan, all)).toBe(0);
  });

  test('show only what an urgent dossier owes', () => {
    const owed = stagesOwed(hospitalPlan, ['sections.I', 'risks.0.remedy']);
    expect(owed.flatMap(({ sections }) => sections.map(({ id }) => id))).toEqual(['I']);
    expect(owed.map(({ kind }) => kind)).toEqual(['outline', 'risks']);
  });
});
