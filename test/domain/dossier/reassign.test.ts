import {
  act,
  administrator,
  appraised,
  dossierAfter,
  drafted,
  given,
  givenIn,
  hospital,
  mau,
  outsider,
  planning,
  quality,
  receive,
  received,
  save,
  sharedBy,
  staffing,
  submit,
  submitted,
  thu,
} from '../../support/dossiers.ts';

const reassign = (part: string, to = outsider, more: object = {}, by = administrator) =>
  act(
    by,
    { type: 'reassign', part, to, reason: 'Người phụ trách nghỉ dài ngày', ...more },
    '2023-06-06',
  );

test('an administrator gives a part to somebody else, and history is flagged', () => {
  const rescued = given(...submitted)
    .when(reassign('main'))
    .leadsTo({
      type: 'Reassigned',
      data: {
        stepId: 'intake',
        part: 'main',
        to: [outsider],
        reason: 'Người phụ trách nghỉ dài ngày',
        flagged: true,
      },
    })
    .leaves({
      current: { assignees: { main: [outsider] } },
      findings: {
        flags: [{ on: '2023-06-06', stepId: 'intake', reason: 'Người phụ trách nghỉ dài ngày' }],
      },
    });
  expect(rescued.after().standIns).toEqual({});
  given(...submitted, reassign('main'))
    .when(act(outsider, { type: 'receive' }, '2023-06-07'))
    .leadsTo('Received', 'StepStarted');
  given(...submitted, reassign('main'))
    .when(act(quality, { type: 'receive' }, '2023-06-07'))
    .isRefused('not_yours');
});

test('somebody who holds the role himself is no exception to flag', () => {
  const two = { ...hospital, staffing: { ...staffing, quality_office: [quality, thu] } };
  givenIn(two, ...submitted)
    .when(reassign('main', thu))
    .leadsTo({ type: 'Reassigned', data: { to: [thu], flagged: false } })
    .leaves({ findings: { flags: [] } });
});

test('only one part of a step changes hands', () => {
  given(...received)
    .when(reassign('legality'))
    .leaves({ current: { assignees: { legality: [outsider], feasibility: [planning] } } });
});

test('nobody but the administrator, never to an author, never without a reason', () => {
  given(...submitted)
    .when(reassign('main', outsider, {}, quality))
    .isRefused('not_yours');
  given(...submitted)
    .when(reassign('main', mau))
    .isRefused('own_dossier');
  given(...submitted)
    .when(reassign('main', outsider, { reason: '' }))
    .isRefused('reason_required', { field: 'reason' });
});

test('a part or a step that does not exist is named', () => {
  given(...submitted)
    .when(reassign('legality'))
    .isRefused('invalid_field', { field: 'part', problem: 'unknown_value' });
  given(...submitted)
    .when(reassign('main', outsider, { stepId: 'nowhere' }))
    .isRefused('invalid_field', { field: 'stepId', problem: 'unknown_value' });
  given(...drafted)
    .when(reassign('main'))
    .isRefused('invalid_field', { field: 'stepId', problem: 'unknown_value' });
});

test('a role that nobody holds is filled by a stand-in for this dossier', () => {
  const noPersonnel = { ...hospital, staffing: { ...staffing, personnel_office: [] } };
  const standIn = reassign('legality', outsider, { stepId: 'appraisal' });
  givenIn(noPersonnel, ...submitted)
    .when(receive)
    .isRefused('role_unfilled', { role: 'personnel_office' });
  givenIn(noPersonnel, ...submitted)
    .when(standIn)
    .leadsTo({ type: 'Reassigned', data: { stepId: 'appraisal', flagged: true } })
    .leaves({ current: { stepId: 'intake' }, standIns: { 'appraisal:legality': [outsider] } });
  expect(dossierAfter([...submitted, standIn], noPersonnel).current).toHaveProperty('assignees', {
    main: [quality],
  });
  givenIn(noPersonnel, ...submitted, standIn)
    .when(receive)
    .leadsTo('Received', {
      type: 'StepStarted',
      data: { assignees: { legality: [outsider], feasibility: [planning] } },
    });
});

test('an unheld intake point is rescued before the submission', () => {
  const nobody = { ...hospital, staffing: { ...staffing, quality_office: [] } };
  givenIn(nobody, ...drafted, reassign('main', outsider, { stepId: 'intake' }))
    .when(submit())
    .leadsTo('Submitted', { type: 'StepStarted', data: { assignees: { main: [outsider] } } });
});

test('a later step that its role can fill needs no stand-in', () => {
  given(...submitted)
    .when(reassign('legality', outsider, { stepId: 'appraisal' }))
    .isRefused('not_in_this_state');
});

test('a stand-in can be replaced, and one who has become an author does not count', () => {
  const noPersonnel = { ...hospital, staffing: { ...staffing, personnel_office: [] } };
  const standIn = (to = outsider) => reassign('legality', to, { stepId: 'appraisal' });
  givenIn(noPersonnel, ...submitted, standIn())
    .when(standIn(thu))
    .leaves({ standIns: { 'appraisal:legality': [thu] } });
  const joins = [
    ...drafted,
    standIn(thu),
    save({ authors: sharedBy([mau, 60], [thu, 40]) }),
    act(thu, { type: 'answerAsCoAuthor', consents: true }, '2023-06-03'),
    submit(),
  ];
  givenIn(noPersonnel, ...joins)
    .when(receive)
    .isRefused('role_unfilled', { role: 'personnel_office' });
});

test('an ended dossier has nobody to reassign', () => {
  const refuse = act(quality, { type: 'refuse', reason: 'Ngoài phạm vi' }, '2023-06-06');
  given(...submitted, refuse)
    .when(reassign('main'))
    .isRefused('not_in_this_state');
});

test('a recused head’s powers can be given to the superior head', () => {
  given(...appraised)
    .when(reassign('head', outsider))
    .leaves({ current: { assignees: { head: [outsider] } } });
});

test('a role that nobody has ever held makes anybody an exception', () => {
  const standIn = reassign('main', outsider, { stepId: 'intake' });
  givenIn({ ...hospital, staffing: {} }, ...drafted, standIn)
    .when(reassign('main', thu, { stepId: 'intake' }))
    .leadsTo({ type: 'Reassigned', data: { to: [thu], flagged: true } });
});
