import {
  act,
  director,
  given,
  givenIn,
  hospital,
  mau,
  outsider,
  personnel,
  planning,
  quality,
  receive,
  received,
  staffing,
  submitted,
  vote,
} from '../../support/dossiers.ts';

const refuse = (by = quality, reason = ' Ngoài phạm vi kế hoạch ') =>
  act(by, { type: 'refuse', reason }, '2023-06-06');

test('the intake point receives; the offices of the appraisal are asked side by side', () => {
  given(...submitted)
    .when(receive)
    .leadsTo(
      { type: 'Received', data: { stepId: 'intake' } },
      {
        type: 'StepStarted',
        data: {
          stepId: 'appraisal',
          stepType: 'appraisal',
          assignees: { legality: [personnel], feasibility: [planning] },
          due: { on: '2023-06-15' },
          round: 1,
        },
      },
    )
    .leaves({ findings: { receivedOn: '2023-06-06' }, rounds: { intake: 1, appraisal: 1 } });
});

test('the intake point refuses with a reason, and the dossier ends', () => {
  given(...submitted)
    .when(refuse())
    .leadsTo(
      { type: 'Refused', data: { stepId: 'intake', reason: 'Ngoài phạm vi kế hoạch' } },
      { type: 'DossierClosed', data: { outcome: 'refused' } },
    )
    .leaves({
      current: {
        kind: 'ended',
        outcome: 'refused',
        on: '2023-06-06',
        reason: 'Ngoài phạm vi kế hoạch',
      },
      findings: { refusedOn: '2023-06-06' },
    });
  given(...submitted)
    .when(refuse(quality, ''))
    .isRefused('reason_required', { field: 'reason' });
});

test('nobody else receives or refuses, least of all an author', () => {
  given(...submitted)
    .when({ ...receive, by: outsider })
    .isRefused('not_yours');
  given(...submitted)
    .when({ ...receive, by: mau })
    .isRefused('own_dossier');
  given(...submitted)
    .when(refuse(outsider))
    .isRefused('not_yours');
});

test('what belongs to another step is refused', () => {
  given(...submitted)
    .when(vote(director, 'for'))
    .isRefused('not_in_this_state');
  given(...received)
    .when(receive)
    .isRefused('not_in_this_state');
});

test('a next step that nobody can take is named, and nothing happens', () => {
  givenIn({ ...hospital, staffing: { ...staffing, general_planning_office: [] } }, ...submitted)
    .when(receive)
    .isRefused('role_unfilled', { role: 'general_planning_office' });
});
