import {
  administrator,
  dossierAfter,
  drafted,
  fullContent,
  given,
  givenIn,
  hospital,
  mau,
  quality,
  save,
  sharedBy,
  started,
  startedBy,
  submit,
  submitted,
  thu,
  urgentDraft,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

describe('submitting', () => {
  test('a complete draft gets its number and reaches the intake point', () => {
    given(...drafted)
      .when(submit())
      .leadsTo(
        {
          type: 'Submitted',
          data: {
            number: 'BTH-2023-0001',
            contentVersion: 1,
            urgent: false,
            urgentReason: undefined,
            paperworkOwed: [],
            paperworkDue: undefined,
          },
        },
        {
          type: 'StepStarted',
          data: {
            stepId: 'intake',
            stepType: 'intake',
            assignees: { main: [quality] },
            round: 1,
            due: {
              on: '2023-06-08',
              clause: 'nội bộ',
              computed: '3 ngày làm việc kể từ 05/06/2023, không tính ngày đầu',
            },
          },
        },
      )
      .leaves({
        number: 'BTH-2023-0001',
        contentVersion: 1,
        paperwork: undefined,
        findings: { submittedOn: '2023-06-05' },
        current: { kind: 'step', startedOn: '2023-06-05', clockSince: '2023-06-05', returns: 0 },
        rounds: { intake: 1 },
      });
  });

  test('check 2: the first and the last day of the window are good, the days around are not', () => {
    const narrow = {
      ...hospital,
      programme: {
        ...hospitalPlan,
        window: { from: '2023-06-05', to: '2023-06-09', clause: 'từ 05/6 đến 09/6' },
      },
    };
    const draft = givenIn(narrow, ...drafted);
    draft.when(submit('2023-06-05')).leadsTo('Submitted', 'StepStarted');
    draft.when(submit('2023-06-09')).leadsTo('Submitted', 'StepStarted');
    draft.when(submit('2023-06-04')).isRefused('outside_window', { from: '2023-06-05' });
    draft.when(submit('2023-06-10')).isRefused('outside_window', { to: '2023-06-09' });
  });

  test('check 1: "trước ngày 15/12" ends with 14/12', () => {
    const before15December = {
      ...hospital,
      programme: {
        ...hospitalPlan,
        window: { from: '2023-05-31', to: '2023-12-14', clause: 'trước ngày 15/12/2023' },
      },
    };
    const draft = givenIn(before15December, ...drafted);
    draft.when(submit('2023-12-14')).leadsTo('Submitted', 'StepStarted');
    draft.when(submit('2023-12-15')).isRefused('outside_window', {
      to: '2023-12-14',
      clause: 'trước ngày 15/12/2023',
    });
  });

  test('check 15: shares must total 100', () => {
    given(...drafted, save({ authors: sharedBy([mau, 99]) }))
      .when(submit())
      .isRefused('incomplete', { missing: [{ field: 'authors', problem: 'shares_not_100' }] });
  });

  test('nobody but the lead submits', () => {
    given(...drafted)
      .when(submit('2023-06-05', thu))
      .isRefused('not_yours');
    given(...drafted)
      .when(submit('2023-06-05', administrator))
      .isRefused('not_yours');
  });

  test('what is missing is named', () => {
    given(...started)
      .when(submit())
      .isRefused('incomplete');
  });

  test('twice is refused', () => {
    given(...submitted)
      .when(submit())
      .isRefused('not_in_this_state');
  });

  test('an intake point that nobody holds is named', () => {
    givenIn({ ...hospital, staffing: {} }, ...drafted)
      .when(submit())
      .isRefused('role_unfilled', { role: 'quality_office' });
  });

  test('the only officer of the intake point cannot receive his own dossier', () => {
    given(...startedBy(quality), save(fullContent, '2023-06-02', quality))
      .when(submit('2023-06-05', quality))
      .isRefused('role_unfilled', { role: 'quality_office' });
  });

  test('a plan without steps is an error', () => {
    const empty = { ...hospital, programme: { ...hospitalPlan, route: [] } };
    expect(() => givenIn(empty, ...drafted).when(submit())).toThrow('the route has no first step');
  });
});

describe('an urgent dossier', () => {
  test('is submitted with the essential sections; the rest is owed', () => {
    given(...urgentDraft)
      .when(submit())
      .leadsTo(
        {
          type: 'Submitted',
          data: {
            urgent: true,
            urgentReason: 'Người bệnh đang chờ máu hiếm',
            paperworkOwed: ['sections.I', 'sections.VII.2', 'risks'],
            paperworkDue: { on: '2023-06-12', clause: 'nội bộ' },
          },
        },
        'StepStarted',
      )
      .leaves({
        paperwork: {
          owed: ['sections.I', 'sections.VII.2', 'risks'],
          due: { on: '2023-06-12' },
        },
      });
  });

  test('needs its reason', () => {
    given(...urgentDraft, save({ urgentReason: '' }))
      .when(submit())
      .isRefused('incomplete', { missing: [{ field: 'urgentReason', problem: 'empty' }] });
  });

  test('starts at the same first step as any other (requirement R5)', () => {
    const current = { kind: 'step', stepId: 'intake' };
    expect(dossierAfter([...urgentDraft, submit()]).current).toMatchObject(current);
  });
});
