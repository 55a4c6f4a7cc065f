import type { DossierEvent } from '../../../events/schema/dossierEvents.ts';
import type { Obligation, PersonRef } from '../../../events/schema/envelope.ts';
import { noticeMailId, noticesOf } from '../../../shared/domain/notifications/policy.ts';
import { consentAsked, lastEvent, paperShown } from '../../support/deeds.ts';
import {
  act,
  appraised,
  approved,
  completed,
  deputies,
  director,
  drafted,
  mau,
  personnel,
  planning,
  progress,
  quality,
  received,
  recordDocument,
  records,
  save,
  sharedBy,
  started,
  submit,
  submitted,
  thu,
  tick,
  vidu,
  vote,
  votes,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const together = [
  ...consentAsked,
  act(thu, { type: 'answerAsCoAuthor', consents: true }, '2023-06-03'),
  submit(),
];
const noticesTo = (who: PersonRef, event: DossierEvent) =>
  noticesOf(event, hospitalPlan).filter(({ to }) => to.personId === who.personId);
const told = (event: DossierEvent) =>
  noticesOf(event, hospitalPlan).map(({ template, to }) => [template, to.name]);
const owed = (kind: Obligation['kind'], who: PersonRef[], stepId = 'intake'): Obligation => ({
  id: `${kind}:${stepId}:1`,
  kind,
  stepId,
  who,
});
const owing = <E extends DossierEvent>(event: E, ...obligations: Obligation[]): E => ({
  ...event,
  after: { ...event.after, obligations },
});

describe('the id of a mail', () => {
  const event = lastEvent('StepStarted', received);

  test('names the event, the template, the receiver and, for a task, what is owed', () => {
    const [task] = noticesTo(personnel, event);
    if (!task) throw new Error('nobody is told');
    expect(noticeMailId(event, task)).toBe(
      `${event.id}#task#${personnel.personId}#appraisal:appraisal:1:legality`,
    );
  });

  test('has no fourth part where a person gets one mail of the kind', () => {
    const [news] = noticesTo(mau, event);
    if (!news) throw new Error('nobody is told');
    expect(noticeMailId(event, news)).toBe(`${event.id}#progress_of_dossier#${mau.personId}`);
  });
});

describe('a request for consent', () => {
  const named = [...drafted, save({ title: 'Tên mới', authors: sharedBy([mau, 60], [thu, 40]) })];

  test('says who leads and which share is asked for, also when more was changed', () => {
    expect(noticesOf(lastEvent('DraftSaved', named), hospitalPlan)).toMatchObject([
      {
        template: 'consent_request',
        to: thu,
        facts: { dossier: { title: 'Tên mới' }, lead: mau.name, share: 40 },
        link: { obligationId: `consent:${thu.personId}` },
      },
    ]);
  });

  test('is what a new co-author is asked with, whatever else the person owes', () => {
    const event = owing(
      lastEvent('DraftSaved', named),
      owed('finish_draft', [thu]),
      owed('consent', [thu]),
    );
    expect(noticesOf(event, hospitalPlan)).toMatchObject([
      { template: 'consent_request', link: { obligationId: 'consent:intake:1' } },
    ]);
  });

  test('is the only mail of the moment for a co-author who also owes a task', () => {
    const { data } = lastEvent('DraftSaved', named);
    const again: DossierEvent = {
      ...lastEvent('Submitted', submitted),
      type: 'PaperworkCompleted',
      data: { ...data, contentVersion: 2 },
    };
    const event = owing(again, owed('consent', [thu]), owed('intake', [thu]));
    expect(told(event)).toEqual([['consent_request', thu.name]]);
  });
});

test('a co-author for whom a paper answered hears of it, and no other author', () => {
  const shown = lastEvent('CoAuthorAnswered', paperShown);
  const event = { ...shown, after: { ...shown.after, authors: [mau, thu, vidu] } };
  expect(told(event)).toEqual([['progress_of_dossier', thu.name]]);
});

describe('something returned', () => {
  const base = [...approved, progress('2023-06', '2023-07-03')];
  const returned = lastEvent('Returned', [
    ...together,
    act(quality, { type: 'return', reasons: 'Nêu rõ' }, '2023-06-06'),
  ]);
  const progressReturned = lastEvent('ProgressReturned', [
    ...base,
    act(quality, { type: 'returnProgress', period: '2023-06', reasons: 'Nêu rõ' }, '2023-07-04'),
  ]);
  const completionReturned = lastEvent('CompletionReturned', [
    ...completed,
    act(quality, { type: 'returnCompletion', reasons: 'Nêu rõ' }, '2023-08-22'),
  ]);

  test.each([
    ['proposal', returned, { round: 1 }],
    ['progress_report', progressReturned, { period: '2023-06' }],
    ['completion_report', completionReturned, {}],
  ] as const)('says that it is a %s, who returned it, why and until when', (what, event, more) => {
    const [notice] = noticesTo(mau, event);
    expect(notice?.facts).toEqual({
      dossier: expect.anything(),
      what,
      by: quality.name,
      reasons: 'Nêu rõ',
      due: event.data.due,
      yours: true,
      ...more,
    });
  });

  const both = (event: DossierEvent) => ({
    ...event,
    after: { ...event.after, authors: [mau, thu] },
  });
  test.each([
    ['revision', both(returned)],
    ['progress_report', both(progressReturned)],
    ['completion_report', both(completionReturned)],
  ] as const)('is for whoever owes the %s to mend, and for the others to know', (kind, event) => {
    const whose = (...who: PersonRef[]) =>
      [mau, thu].map(
        (one) => noticesTo(one, owing(event, owed('paperwork', [vidu]), owed(kind, who)))[0]?.facts,
      );
    expect(whose(thu)).toMatchObject([{ yours: false }, { yours: true }]);
    expect(whose(mau, thu)).toMatchObject([{ yours: true }, { yours: true }]);
  });
});

describe('a task', () => {
  test('of a progress report is to review that report and no other', () => {
    const acts = [
      ...approved,
      progress('2023-06', '2023-07-03'),
      progress('2023-07', '2023-08-02'),
    ];
    const notices = noticesTo(quality, lastEvent('ProgressReported', acts));
    expect(notices.map(({ slot }) => slot)).toEqual([expect.stringContaining('2023-07')]);
  });

  test('that was handed over is the one of that step', () => {
    const event: DossierEvent = {
      ...lastEvent('Submitted', submitted),
      type: 'Reassigned',
      data: { stepId: 'evaluation', part: 'main', to: [vidu], reason: 'Nghỉ', flagged: false },
    };
    const both = owing(event, owed('intake', [vidu]), owed('evaluation', [vidu], 'evaluation'));
    expect(noticesTo(vidu, both).map(({ slot }) => slot)).toEqual(['evaluation:evaluation:1']);
  });

  test('after a vote is the head’s or the recorder’s, not another one that stays open', () => {
    const agreed = [...appraised, ...votes('for', 'for', 'for', 'for', 'for', 'for')];
    const event = owing(
      lastEvent('VoteConcluded', agreed),
      owed('evaluation', [quality]),
      owed('document', [records]),
    );
    expect(told(event)).toContainEqual(['task', records.name]);
    expect(noticesTo(quality, event)).toEqual([]);
  });

  test('is mailed once to a person who is named for it twice', () => {
    const event = lastEvent('StepStarted', submitted);
    expect(noticesTo(quality, owing(event, owed('intake', [quality, quality])))).toHaveLength(1);
  });
});

test('a question is put to the author who owes the answer, whatever else is owed', () => {
  const asked = lastEvent('QuestionAsked', [
    ...together,
    act(quality, { type: 'ask', question: 'Ai chịu chi phí?' }, '2023-06-06'),
  ]);
  const event = owing(asked, owed('paperwork', [mau]), owed('answer', [thu]));
  expect([mau, thu].map((one) => noticesTo(one, event)[0])).toMatchObject([
    { facts: { yours: false } },
    { facts: { yours: true, by: quality.name }, link: { permits: ['answer'] } },
  ]);
});

test('an appraisal that begins again is news for the authors', () => {
  const event = lastEvent('StepStarted', received);
  const again = { ...event, data: { ...event.data, round: 2 } };
  expect(told(again)).toContainEqual(['progress_of_dossier', mau.name]);
});

test('whoever closes a vote that passed is told so, the silent are not asked any more', () => {
  const closed = lastEvent('VoteConcluded', [
    ...appraised,
    ...[director, ...deputies.slice(0, 3)].map((by) => vote(by, 'for')),
    act(director, { type: 'closeVote' }, '2023-06-30'),
  ]);
  expect(noticesTo(director, closed)).toMatchObject([
    { template: 'decision_receipt', facts: { deed: { tally: { silent: 2, passed: true } } } },
  ]);
});

describe('a comment', () => {
  const comment = (by: PersonRef) => act(by, { type: 'comment', text: 'Bổ sung' }, '2023-06-20');

  test('of a co-author reaches whoever has the dossier, with its words', () => {
    expect(noticesOf(lastEvent('Commented', [...together, comment(thu)]), hospitalPlan)).toEqual([
      {
        template: 'progress_of_dossier',
        to: quality,
        facts: {
          dossier: expect.objectContaining({ number: 'BTH-2023-0001' }),
          news: expect.objectContaining({ act: 'Commented', by: thu.name, text: 'Bổ sung' }),
        },
      },
    ]);
  });

  test('of an author reaches nobody while the next step is the author’s own', () => {
    const acts = [...appraised, ...votes('for', 'for', 'for', 'for', 'for', 'for')];
    const event = lastEvent('Commented', [...acts, recordDocument(), comment(mau)]);
    expect(told(event)).toEqual([]);
  });
});

describe('a reminder', () => {
  test('of an unfinished draft says until when it can be submitted', () => {
    const event = lastEvent('Reminded', [...started, act(tick, { type: 'remind' }, '2023-12-27')]);
    const [notice] = noticesOf(event, hospitalPlan);
    expect(notice?.facts).toEqual({
      dossier: expect.objectContaining({ title: 'Điều phối máu hiếm' }),
      due: expect.objectContaining({ on: '2023-12-31' }),
      offset: event.data.offset,
    });
  });

  test('of a task says what is owed, where and since how many days, with the link to do it', () => {
    const event = lastEvent('Reminded', [
      ...submitted,
      act(tick, { type: 'remind' }, '2023-06-09'),
    ]);
    expect(noticesOf(event, hospitalPlan)).toMatchObject([
      {
        template: 'reminder',
        to: quality,
        facts: { asked: 'intake', step: 'Tiếp nhận', due: { on: '2023-06-08' }, offset: 1 },
        link: { permits: ['receive', 'return', 'refuse', 'ask'], days: 14 },
      },
    ]);
  });
});

test('a receipt lists nobody who must act next where nobody must', () => {
  const event = owing(lastEvent('Submitted', submitted), owed('paperwork', [planning]));
  expect(noticesTo(mau, event)[0]?.facts).toMatchObject({ nextStep: 'Tiếp nhận' });
  expect(noticesTo(mau, event)[0]?.facts).toHaveProperty('nextPeople', []);
});
