import { obligations } from '../../../shared/domain/dossier/obligations.ts';
import type { Content } from '../../../shared/domain/dossier/state.ts';
import {
  type Act,
  act,
  appraise,
  approved,
  completed,
  deputies,
  director,
  dossierAfter,
  given,
  givenIn,
  hospital,
  mau,
  milestones,
  personnel,
  planning,
  progress,
  quality,
  receive,
  recordDocument,
  sharedBy,
  submit,
  thu,
  urgentDraft,
  vote,
  votes,
  words,
} from '../../support/dossiers.ts';
import { decisionStep, hospitalPlan } from '../../support/programmes.ts';

const set = (list: readonly (typeof milestones)[number][] = milestones, by = mau) =>
  act(by, { type: 'setMilestones', milestones: list }, '2023-06-16');
const owed = (acts: readonly Act[], world = hospital) =>
  obligations(dossierAfter(acts, world), world.programme);

describe('amending', () => {
  const amend = (content: Partial<Content>, by = mau, on = '2023-06-20') =>
    act(by, { type: 'amend', content }, on);
  const small = { sections: { I: words('Mục đích rõ hơn') } };
  const large = { sections: { 'V.3': words('Giải pháp khác') } };

  test('a small change only informs', () => {
    given(...approved)
      .when(amend(small))
      .leadsTo({
        type: 'Amended',
        data: { material: false, contentVersion: 2, changes: [{ field: 'sections.I' }] },
      })
      .leaves({ contentVersion: 2, current: { stepId: 'implementation' } });
  });

  test.each([
    ['a section under a material heading', large],
    ['a material field', { title: 'Tên khác' }],
    ['risks', { risks: [{ risk: 'Khác', remedy: 'Khác' }] }],
  ])('%s asks for the decision again', (_, content) => {
    given(...approved)
      .when(amend(content))
      .leadsTo(
        { type: 'Amended', data: { material: true } },
        { type: 'StepStarted', data: { stepId: 'decision', round: 2 } },
      );
  });

  test('an amendment approved again goes on where the work was left', () => {
    const working = [...approved, set(), progress('2023-06', '2023-06-19')];
    const again = [
      ...working,
      amend(large),
      ...[director, ...deputies].map((by) => vote(by, 'for', '2023-06-21')),
    ];
    expect(dossierAfter([...working, amend(large)]).findings.implementation).toMatchObject({
      milestones,
    });
    given(...again)
      .when(recordDocument('2023-06-23'))
      .leadsTo('DocumentRecorded', {
        type: 'StepStarted',
        data: { stepId: 'implementation', round: 2 },
      })
      .leaves({
        current: {
          startedOn: '2023-06-23',
          state: { milestones, progress: { '2023-06': { status: 'reported' } } },
        },
        findings: { approvedOn: '2023-06-15' },
      });
  });

  test('needs the lead, a change, a complete dossier and what was promised', () => {
    given(...approved)
      .when(amend(small, quality))
      .isRefused('not_yours');
    given(...approved)
      .when(amend({}))
      .isRefused('unchanged');
    given(...approved)
      .when(amend({ title: '' }))
      .isRefused('incomplete', {
        missing: [{ field: 'title' }],
      });
    given(...approved)
      .when(amend({ title: 'a'.repeat(301) }))
      .isRefused('invalid_field');
    given(...approved)
      .when(amend({ declared: false }))
      .isRefused('invalid_field', { field: 'declared', problem: 'fixed_after_submission' });
  });

  test('a new co-author is asked afterwards', () => {
    const joined = [...approved, amend({ authors: sharedBy([mau, 50], [thu, 50]) })];
    expect(owed(joined)).toMatchObject([
      { kind: 'completion_report' },
      { id: `consent:${thu.personId}`, kind: 'consent', who: [thu], due: undefined },
    ]);
    const no = act(thu, { type: 'answerAsCoAuthor', consents: false }, '2023-06-21');
    given(...joined, no)
      .when(amend(small))
      .leadsTo('Amended');
  });

  test('pays the paperwork of an urgent dossier', () => {
    const urgent = [
      ...urgentDraft,
      submit(),
      receive,
      appraise(personnel, 'legality'),
      appraise(planning, 'feasibility'),
      ...votes('for', 'for', 'for', 'for', 'for', 'for'),
      recordDocument(),
    ];
    const rest = { sections: { I: words('Mục đích'), 'VII.2': words('Tổ chức') } };
    const risks = [{ risk: 'Chậm', remedy: 'Gọi xe' }];
    given(...urgent)
      .when(amend(rest))
      .leadsTo('Amended');
    given(...urgent, amend({ ...rest, sections: { I: words('Mục đích') } }))
      .when(amend({ ...rest, risks }))
      .leadsTo('Amended', 'PaperworkCompleted', 'StepStarted');
    given(
      ...urgent,
      amend({ risks }),
      ...[director, ...deputies].map((by) => vote(by, 'for', '2023-06-21')),
      recordDocument('2023-06-22'),
    )
      .when(amend(rest, mau, '2023-06-23'))
      .leadsTo('Amended', 'PaperworkCompleted');
  });

  test('a route without a decision before the work has nobody to ask again', () => {
    const [intake, appraisal, , ...rest] = hospitalPlan.route;
    const undecided = {
      ...hospital,
      programme: {
        ...hospitalPlan,
        route: [
          ...(intake && appraisal
            ? [intake, { ...appraisal, next: { appraised: 'implementation' } } as typeof appraisal]
            : []),
          ...rest.slice(0, -1),
          decisionStep,
          ...rest.slice(-1),
        ],
      },
    };
    const begun = [
      ...approved.slice(0, 4),
      appraise(personnel, 'legality'),
      appraise(planning, 'feasibility'),
    ];
    givenIn(undecided, ...begun)
      .when(amend(large))
      .leadsTo({ type: 'Amended', data: { material: false } });
    givenIn(undecided, ...begun)
      .when(progress('2023-06', '2023-07-03'))
      .leadsTo('ProgressReported');
    givenIn(undecided, ...begun)
      .when(progress('2023-05', '2023-07-03'))
      .isRefused('invalid_field', { problem: 'out_of_range' });
  });

  test('is for work that goes on', () => {
    given(...completed)
      .when(amend(small, mau, '2023-08-22'))
      .isRefused('not_in_this_state');
  });
});
