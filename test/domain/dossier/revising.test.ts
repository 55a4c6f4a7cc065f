import type { Content } from '../../../shared/domain/dossier/state.ts';
import {
  type Act,
  act,
  agreed,
  appraise,
  appraised,
  approved,
  completed,
  deputy,
  director,
  dossierAfter,
  drafted,
  given,
  givenIn,
  hospital,
  mau,
  outsider,
  personnel,
  planning,
  quality,
  received,
  save,
  sharedBy,
  submit,
  submitted,
  thu,
  urgentDraft,
  vote,
  words,
} from '../../support/dossiers.ts';
import { intakeStep, withStep } from '../../support/programmes.ts';

const giveBack = (on = '2023-06-06', by = quality, reasons = 'Thiếu căn cứ pháp lý') =>
  act(by, { type: 'return', reasons }, on);
const resubmit = (content: Partial<Content>, on = '2023-06-09', by = mau) =>
  act(by, { type: 'resubmit', content }, on);
const better = { sections: { 'V.3': words('Giải pháp sửa') } };
const again = (n: number) => [
  giveBack(),
  resubmit({ sections: { 'V.3': words(`Giải pháp sửa lần ${n}`) } }, '2023-06-06'),
];
const ask = (on = '2023-06-06', by = quality) =>
  act(by, { type: 'ask', question: 'Ai chịu trách nhiệm?' }, on);

describe('returning a dossier', () => {
  test('stops the clock with the days that are left and gives the author his own', () => {
    given(...submitted)
      .when(giveBack())
      .leadsTo({
        type: 'Returned',
        data: {
          stepId: 'intake',
          reasons: 'Thiếu căn cứ pháp lý',
          round: 1,
          workingDaysLeft: 2,
          due: { on: '2023-06-13', clause: 'nội bộ' },
        },
      })
      .leaves({
        current: {
          returns: 1,
          waiting: {
            for: 'revision',
            since: '2023-06-06',
            workingDaysLeft: 2,
            text: 'Thiếu căn cứ pháp lý',
            askedBy: quality,
            due: { on: '2023-06-13' },
            changes: [],
          },
        },
      });
  });

  test('needs its reasons', () => {
    given(...submitted)
      .when(giveBack('2023-06-06', quality, ' '))
      .isRefused('reason_required', {
        field: 'reasons',
      });
    given(...submitted)
      .when(giveBack('2023-06-06', quality, 'a'.repeat(5001)))
      .isRefused('invalid_field', { field: 'reasons', problem: 'too_long' });
  });

  test('is for those who look at it now, not for its author', () => {
    given(...submitted)
      .when(giveBack('2023-06-06', outsider))
      .isRefused('not_yours');
    given(...submitted)
      .when(giveBack('2023-06-06', mau))
      .isRefused('own_dossier');
    given(...received)
      .when(giveBack('2023-06-07', quality))
      .isRefused('not_yours');
    given(...received)
      .when(giveBack('2023-06-07', planning))
      .leadsTo('Returned');
    given(...appraised)
      .when(giveBack('2023-06-12', director))
      .leadsTo('Returned');
  });

  test('after three returns the step must decide', () => {
    const thrice = [...submitted, ...again(1), ...again(2), ...again(3)];
    given(...submitted, ...again(1), ...again(2))
      .when(giveBack())
      .leadsTo('Returned');
    given(...thrice)
      .when(giveBack())
      .isRefused('returns_used_up', { max: 3 });
    given(...thrice)
      .when(act(quality, { type: 'receive' }, '2023-06-06'))
      .leadsTo('Received', 'StepStarted');
  });

  test('has no place in a step that sends work back in its own way', () => {
    given(...completed)
      .when(giveBack('2023-08-22'))
      .isRefused('not_in_this_state');
    given(...approved)
      .when(giveBack('2023-06-16'))
      .isRefused('not_in_this_state');
  });

  test('is too late once the vote has ended', () => {
    given(...agreed)
      .when(giveBack('2023-06-13', director))
      .isRefused('already_decided');
    given(...agreed)
      .when(ask('2023-06-13', director))
      .isRefused('already_decided');
  });
});

describe('while the author owes something', () => {
  const returned = [...submitted, giveBack()];

  test('nobody decides, returns or asks', () => {
    given(...returned)
      .when(act(quality, { type: 'receive' }, '2023-06-07'))
      .isRefused('waiting_for_author');
    given(...returned)
      .when(giveBack())
      .isRefused('waiting_for_author');
    given(...returned)
      .when(ask())
      .isRefused('waiting_for_author');
  });

  test('he may save the revision bit by bit, and the resubmission names all of it', () => {
    const file = { fileId: 'f1', name: 'can-cu.pdf', type: 'application/pdf', bytes: 10 };
    const other = { ...file, fileId: 'f2', name: 'phu-luc.pdf' };
    const saved = [
      ...returned,
      save({ title: 'Tên tạm' }, '2023-06-07'),
      act(mau, { type: 'addAttachment', file }, '2023-06-07'),
      act(mau, { type: 'addAttachment', file: other }, '2023-06-07'),
      act(mau, { type: 'removeAttachment', fileId: 'f1' }, '2023-06-07'),
      act(mau, { type: 'comment', text: 'Đang sửa' }, '2023-06-07'),
      save({ title: 'Tên sau khi sửa' }, '2023-06-08'),
    ];
    given(...saved)
      .when(resubmit({}))
      .leadsTo({
        type: 'Resubmitted',
        data: {
          contentVersion: 2,
          changes: [
            {
              field: 'title',
              before: 'Điều phối nhanh đơn vị máu nhóm hiếm giữa các bệnh viện',
              after: 'Tên sau khi sửa',
            },
            { field: 'attachments', before: [], after: ['phu-luc.pdf'] },
          ],
        },
      })
      .leaves({
        content: { title: 'Tên sau khi sửa' },
        attachments: [{ fileId: 'f2' }],
        contentVersion: 2,
      });
  });

  test('files that were there before the return are named beside the new ones', () => {
    const file = (fileId: string, name: string) =>
      act(
        mau,
        { type: 'addAttachment', file: { fileId, name, type: 'application/pdf', bytes: 10 } },
        '2023-06-03',
      );
    const withOne = [...drafted, file('f1', 'so-lieu.pdf'), submit(), giveBack()];
    given(...withOne, file('f2', 'can-cu.pdf'))
      .when(resubmit({}))
      .leadsTo({
        type: 'Resubmitted',
        data: {
          changes: [
            {
              field: 'attachments',
              before: ['so-lieu.pdf'],
              after: ['so-lieu.pdf', 'can-cu.pdf'],
            },
          ],
        },
      });
    const taken = act(mau, { type: 'removeAttachment', fileId: 'f1' }, '2023-06-07');
    given(...withOne, taken)
      .when(resubmit({}))
      .leadsTo({
        type: 'Resubmitted',
        data: { changes: [{ field: 'attachments', before: ['so-lieu.pdf'], after: [] }] },
      });
  });

  test('what was changed and changed back is no revision', () => {
    const title = 'Điều phối nhanh đơn vị máu nhóm hiếm giữa các bệnh viện';
    given(...returned, save({ title: 'Tên tạm' }, '2023-06-07'), save({ title }, '2023-06-08'))
      .when(resubmit({}))
      .isRefused('unchanged');
  });

  test('what he stood for when submitting stays', () => {
    given(...returned)
      .when(save({ committed: false }, '2023-06-07'))
      .isRefused('invalid_field', { field: 'committed', problem: 'fixed_after_submission' });
  });

  test('a new co-author consents before the resubmission', () => {
    const withThu = [...returned, save({ authors: sharedBy([mau, 60], [thu, 40]) }, '2023-06-07')];
    const yes = act(thu, { type: 'answerAsCoAuthor', consents: true }, '2023-06-08');
    given(...withThu)
      .when(resubmit({}))
      .isRefused('incomplete', { missing: [{ field: 'authors.1', problem: 'consent_pending' }] });
    given(...withThu, yes)
      .when(resubmit({}))
      .leadsTo('Resubmitted');
  });
});

describe('resubmitting', () => {
  const returned = [...submitted, giveBack()];

  test('gives the step the days it had left', () => {
    given(...returned)
      .when(resubmit(better, '2023-06-19'))
      .leadsTo({
        type: 'Resubmitted',
        data: {
          stepId: 'intake',
          contentVersion: 2,
          changes: [
            { field: 'sections.V.3', before: words('Giải pháp'), after: words('Giải pháp sửa') },
          ],
          due: {
            on: '2023-06-21',
            clause: 'nội bộ',
            computed:
              'còn 2 ngày làm việc khi dừng chờ tác giả từ 06/06/2023; tính tiếp 2 ngày làm việc kể từ 19/06/2023, không tính ngày đầu',
          },
        },
      })
      .leaves({
        current: {
          waiting: undefined,
          due: { on: '2023-06-21' },
          clockSince: '2023-06-19',
          startedOn: '2023-06-05',
          returns: 1,
        },
      });
  });

  test('a step that was late gets one day', () => {
    given(...submitted, giveBack('2023-06-12'))
      .when(resubmit(better, '2023-06-19'))
      .leadsTo({ type: 'Resubmitted', data: { due: { on: '2023-06-20' } } });
  });

  test('a step without a limit stays without', () => {
    const timeless = { ...hospital, programme: withStep({ ...intakeStep, limit: undefined }) };
    givenIn(timeless, ...submitted)
      .when(giveBack())
      .leadsTo({ type: 'Returned', data: { workingDaysLeft: 0 } });
    const after = givenIn(timeless, ...submitted, giveBack())
      .when(resubmit(better))
      .after();
    expect(after.current).toMatchObject({ kind: 'step', due: undefined });
  });

  test('needs a change, the lead, and a complete dossier', () => {
    given(...returned)
      .when(resubmit({}))
      .isRefused('unchanged');
    given(...returned)
      .when(resubmit(better, '2023-06-09', thu))
      .isRefused('not_yours');
    given(...returned)
      .when(resubmit({ sections: { 'V.3': '' } }))
      .isRefused('incomplete', { missing: [{ field: 'sections.V.3', problem: 'empty' }] });
    given(...returned)
      .when(resubmit({ title: 'a'.repeat(301) }))
      .isRefused('invalid_field', { field: 'title' });
    given(...returned)
      .when(resubmit({ urgent: true, urgentReason: 'Gấp' }))
      .isRefused('invalid_field', { field: 'urgent', problem: 'fixed_after_submission' });
  });

  test('is only for a returned dossier', () => {
    given(...submitted)
      .when(resubmit(better))
      .isRefused('not_in_this_state');
    given(...submitted, ask())
      .when(resubmit(better))
      .isRefused('not_in_this_state');
  });

  test('late is late, but never refused', () => {
    given(...returned)
      .when(resubmit(better, '2023-08-30'))
      .leadsTo('Resubmitted');
  });

  test('voids the opinions and votes given on the earlier text', () => {
    const spoken = appraise(personnel, 'legality');
    const anew = (...acts: readonly Act[]) => dossierAfter([...acts]).current;
    expect(
      anew(...received, spoken, giveBack('2023-06-09', planning), resubmit(better, '2023-06-12')),
    ).toHaveProperty('state', { type: 'appraisal', opinions: {} });
    expect(
      anew(
        ...appraised,
        vote(director, 'for'),
        giveBack('2023-06-12', deputy(1)),
        resubmit(better, '2023-06-13'),
      ),
    ).toHaveProperty('state', { type: 'decision', phase: 'voting', votes: {} });
  });

  test('pays the paperwork of an urgent dossier when it fills the gaps', () => {
    const urgent = [...urgentDraft, submit(), giveBack()];
    const rest = {
      sections: { I: words('Mục đích'), 'VII.2': words('Tổ chức') },
      risks: [{ risk: 'Chậm', remedy: 'Gọi xe' }],
    };
    given(...urgent)
      .when(resubmit(rest))
      .leadsTo('Resubmitted', {
        type: 'PaperworkCompleted',
        data: { changes: [], contentVersion: 2 },
      })
      .leaves({ paperwork: undefined });
    given(...urgent)
      .when(resubmit(better))
      .leadsTo('Resubmitted');
  });
});

test('a consent given during the revision outlives the resubmission', () => {
  const returned = [...submitted, giveBack()];
  const withThu = [...returned, save({ authors: sharedBy([mau, 60], [thu, 40]) }, '2023-06-07')];
  const yes = act(thu, { type: 'answerAsCoAuthor', consents: true }, '2023-06-08');
  given(...withThu, yes)
    .when(resubmit(better))
    .leaves({
      content: {
        authors: [{ consent: 'given' }, { person: thu, consent: 'given' }],
        sections: { 'V.3': words('Giải pháp sửa') },
      },
    });
  given(...withThu, save({ sections: { 'V.3': words('Tạm') } }, '2023-06-08'), yes)
    .when(resubmit({}))
    .leadsTo({
      type: 'Resubmitted',
      data: {
        changes: [
          { field: 'authors' },
          { field: 'sections.V.3', before: words('Giải pháp'), after: words('Tạm') },
        ],
      },
    });
});
