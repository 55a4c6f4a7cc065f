import {
  act,
  administrator,
  approved,
  dossierAfter,
  dossierId,
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
  tenant,
  thu,
  urgentDraft,
  vidu,
  type World,
  words,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const start = (more: object = {}, on = '2023-06-01') =>
  act(
    mau,
    {
      type: 'startDraft',
      tenant,
      dossierId,
      unitId: 'hcm-bth',
      unitName: 'Bệnh viện Truyền máu Huyết học',
      channel: 'annual_plan',
      title: '  Điều phối\r\nmáu hiếm ',
      ...more,
    },
    on,
  );

describe('starting a draft', () => {
  test('whoever starts it leads it with the whole share', () => {
    given()
      .when(start())
      .leadsTo({
        type: 'DraftStarted',
        data: {
          programmeId: 'HCM-BTH-2023',
          programmeVersion: 1,
          unitId: 'hcm-bth',
          title: 'Điều phối máu hiếm',
          lead: mau,
        },
      })
      .leaves({
        createdOn: '2023-06-01',
        contentVersion: 0,
        content: { authors: [{ person: mau, share: 100, lead: true, consent: 'given' }] },
      });
  });

  test('twice is refused', () => {
    given(...started)
      .when(start())
      .isRefused('not_in_this_state');
  });

  test('after the window is refused, because nothing could come of it', () => {
    given().when(start({}, '2024-01-01')).isRefused('outside_window', {
      from: '2023-05-31',
      to: '2023-12-31',
      clause: 'Mục IV: trong năm 2023',
    });
    given().when(start({}, '2023-12-31')).leadsTo('DraftStarted');
    given().when(start({}, '2023-05-01')).leadsTo('DraftStarted');
  });

  test('a title over three lines or an unknown channel is refused', () => {
    given()
      .when(start({ title: 'a'.repeat(301) }))
      .isRefused('invalid_field', { field: 'title', problem: 'too_long' });
    given()
      .when(start({ title: 'a'.repeat(300) }))
      .leadsTo('DraftStarted');
    givenIn({ ...hospital, programme: { ...hospitalPlan, intakeChannels: ['commissioned'] } })
      .when(start())
      .isRefused('invalid_field', { field: 'channel', problem: 'unknown_value' });
  });

  test('nothing else can be asked of a dossier that does not exist', () => {
    given()
      .when(save({ title: 'x' }))
      .isRefused('not_in_this_state');
  });
});

describe('saving a draft', () => {
  test('records each changed field with before and after', () => {
    given(...started)
      .when(save({ title: 'Tên mới', sections: { 'V.3': ' Giải pháp\r\nmới\u0000 ' } }))
      .leadsTo({
        type: 'DraftSaved',
        data: {
          changes: [
            { field: 'title', before: 'Điều phối máu hiếm', after: 'Tên mới' },
            { field: 'sections.V.3', before: '', after: 'Giải pháp\nmới' },
          ],
        },
      })
      .leaves({ content: { title: 'Tên mới', sections: { 'V.3': 'Giải pháp\nmới' } } });
  });

  test('keeps the sections that were not sent', () => {
    given(...drafted)
      .when(save({ sections: { I: words('Khác') } }))
      .leaves({ content: { sections: { I: words('Khác'), 'V.3': words('Giải pháp') } } });
  });

  test('the same content again is unchanged', () => {
    given(...drafted)
      .when(save(fullContent))
      .isRefused('unchanged');
  });

  test('is for the lead alone, co-authors included', () => {
    const withThu = [...drafted, save({ authors: sharedBy([mau, 60], [thu, 40]) })];
    given(...withThu)
      .when(save({ title: 'x' }, '2023-06-03', thu))
      .isRefused('not_yours');
    given(...withThu)
      .when(save({ title: 'x' }, '2023-06-03', vidu))
      .isRefused('not_yours');
  });

  test('is over with the submission', () => {
    given(...submitted)
      .when(save({ title: 'x' }))
      .isRefused('not_in_this_state');
  });

  test('pairs of risk and remedy lose their empty lines', () => {
    given(...started)
      .when(
        save({
          risks: [
            { risk: ' A ', remedy: '' },
            { risk: '', remedy: ' ' },
          ],
        }),
      )
      .leaves({ content: { risks: [{ risk: 'A', remedy: '' }] } });
  });

  test('an obstacle named twice counts once', () => {
    given(...started)
      .when(save({ obstacles: ['unclear', 'unclear'] }))
      .leaves({ content: { obstacles: ['unclear'] } });
  });

  test.each([
    ['title', 'too_long', { title: 'a'.repeat(301) }],
    ['urgentReason', 'too_long', { urgentReason: 'a'.repeat(2001) }],
    ['obstacles', 'unknown_value', { obstacles: ['not_regulated', 'weather'] }],
    ['sections.IX', 'unknown_value', { sections: { IX: 'a' } }],
    ['sections.V', 'unknown_value', { sections: { V: 'a heading carries no text' } }],
    ['sections.I', 'too_long', { sections: { I: 'a'.repeat(1001) } }],
    ['risks', 'too_many', { risks: Array(21).fill({ risk: 'a', remedy: 'b' }) }],
    ['risks.0.risk', 'too_long', { risks: [{ risk: 'a'.repeat(2001), remedy: 'b' }] }],
    ['risks.0.remedy', 'too_long', { risks: [{ risk: 'a', remedy: 'b'.repeat(2001) }] }],
    ['authors', 'no_lead', { authors: [] }],
    ['authors', 'duplicate', { authors: sharedBy([mau, 50], [mau, 50]) }],
    ['authors.1.share', 'out_of_range', { authors: sharedBy([mau, 0], [thu, 101]) }],
    ['authors.0.share', 'out_of_range', { authors: sharedBy([mau, -1], [thu, 40]) }],
    ['authors.0.share', 'out_of_range', { authors: sharedBy([mau, 33.3]) }],
    [
      'authors',
      'more_than_one_lead',
      { authors: sharedBy([mau, 50], [thu, 50]).map((one) => ({ ...one, lead: true })) },
    ],
    [
      'authors',
      'too_many',
      {
        authors: sharedBy(
          ...Array.from({ length: 21 }, (_, n) => [{ personId: `x${n}`, name: 'X' }, 1] as const),
        ),
      },
    ],
  ])('%s is refused as %s', (field, problem, content) => {
    given(...started)
      .when(save(content))
      .isRefused('invalid_field', { field, problem });
  });

  test('values at their limits are taken', () => {
    given(...started)
      .when(
        save({
          title: 'a'.repeat(300),
          urgentReason: 'a'.repeat(2000),
          sections: { I: 'a'.repeat(1000) },
          risks: Array(20).fill({ risk: 'a'.repeat(2000), remedy: 'b'.repeat(2000) }),
          authors: sharedBy(
            [mau, 0],
            ...Array.from(
              { length: 19 },
              (_, n) => [{ personId: `x${n}`, name: 'X' }, n === 0 ? 100 : 0] as const,
            ),
          ),
        }),
      )
      .leadsTo('DraftSaved');
  });

  test('output kind, channel and groups are those of the plan', () => {
    const narrow: World = {
      ...hospital,
      programme: {
        ...hospitalPlan,
        outputKinds: ['scheme'],
        intakeChannels: ['annual_plan'],
        eligibility: { ...hospitalPlan.eligibility, groups: false },
      },
    };
    const draft = givenIn(narrow, ...started);
    draft
      .when(save({ outputKind: 'plan' }))
      .isRefused('invalid_field', { field: 'outputKind', problem: 'unknown_value' });
    draft
      .when(save({ channel: 'commissioned' }))
      .isRefused('invalid_field', { field: 'channel', problem: 'unknown_value' });
    draft
      .when(save({ authors: sharedBy([mau, 50], [thu, 50]) }))
      .isRefused('invalid_field', { field: 'authors', problem: 'groups_not_allowed' });
  });
});

describe('co-authors', () => {
  const two = [...drafted, save({ authors: sharedBy([mau, 60], [thu, 40]) })];
  const consent = (consents: boolean, by = thu) =>
    act(by, { type: 'answerAsCoAuthor', consents }, '2023-06-03');

  test('a new one is asked, and nobody can consent in another name', () => {
    const claimed = sharedBy([mau, 60], [thu, 40]).map((one) => ({
      ...one,
      consent: 'given' as const,
    }));
    given(...drafted)
      .when(save({ authors: claimed }))
      .leaves({
        content: { authors: [{ consent: 'given' }, { person: thu, consent: 'pending' }] },
      });
  });

  test('answer for themselves', () => {
    given(...two)
      .when(consent(true))
      .leadsTo({ type: 'CoAuthorAnswered', data: { person: thu, consents: true } })
      .leaves({ content: { authors: [{ consent: 'given' }, { consent: 'given' }] } });
    given(...two)
      .when(consent(false))
      .leaves({ content: { authors: [{ consent: 'given' }, { consent: 'declined' }] } });
  });

  test('may change their mind before the submission, and say nothing twice', () => {
    given(...two, consent(false))
      .when(consent(true))
      .leadsTo('CoAuthorAnswered');
    for (const consents of [true, false])
      given(...two, consent(consents))
        .when(consent(consents))
        .isRefused('unchanged');
  });

  test('cannot take the consent back afterwards', () => {
    given(...two, consent(true), submit())
      .when(consent(false))
      .isRefused('already_decided');
  });

  test('the lead and strangers have nothing to answer', () => {
    given(...two)
      .when(consent(true, mau))
      .isRefused('not_yours');
    given(...two)
      .when(consent(true, vidu))
      .isRefused('not_yours');
  });

  test('whose share changes is asked again, the others are not', () => {
    const three = [
      ...drafted,
      save({ authors: sharedBy([mau, 50], [thu, 30], [vidu, 20]) }),
      consent(true),
      consent(true, vidu),
    ];
    given(...three)
      .when(save({ authors: sharedBy([mau, 60], [thu, 20], [vidu, 20]) }))
      .leaves({
        content: {
          authors: [{ consent: 'given' }, { consent: 'pending' }, { consent: 'given' }],
        },
      });
  });

  test('a former lead who stays as co-author is asked', () => {
    given(...two)
      .when(save({ authors: sharedBy([thu, 40], [mau, 60]) }))
      .leaves({
        content: {
          authors: [
            { person: thu, lead: true, consent: 'given' },
            { person: mau, lead: false, consent: 'pending' },
          ],
        },
      });
  });

  test('cannot answer when the dossier has ended', () => {
    const gone = act(mau, { type: 'withdraw', reason: 'Trùng' }, '2023-06-04');
    given(...two, gone)
      .when(consent(true))
      .isRefused('not_in_this_state');
  });
});

describe('attachments', () => {
  const file = { fileId: 'f1', name: 'so-lieu.pdf', type: 'application/pdf', bytes: 1200 };
  const add = (fileId = 'f1', by = mau) =>
    act(by, { type: 'addAttachment', file: { ...file, fileId } }, '2023-06-03');
  const remove = (fileId = 'f1', by = mau) =>
    act(by, { type: 'removeAttachment', fileId }, '2023-06-03');

  test('are added and removed by the lead', () => {
    given(...drafted)
      .when(add())
      .leadsTo({ type: 'AttachmentAdded', data: { file } })
      .leaves({ attachments: [file] });
    given(...drafted, add(), add('f2'))
      .when(remove())
      .leadsTo({ type: 'AttachmentRemoved', data: { file } })
      .leaves({ attachments: [{ fileId: 'f2' }] });
    given(...drafted)
      .when(add('f1', thu))
      .isRefused('not_yours');
    given(...drafted, add())
      .when(remove('f1', thu))
      .isRefused('not_yours');
  });

  test('the same file twice, an unknown one and the twenty-first are refused', () => {
    const full = Array.from({ length: 20 }, (_, n) => add(`f${n}`));
    given(...drafted, add())
      .when(add())
      .isRefused('invalid_field', { field: 'file', problem: 'duplicate' });
    given(...drafted)
      .when(remove())
      .isRefused('invalid_field', {
        field: 'fileId',
        problem: 'unknown_value',
      });
    given(...drafted, ...full)
      .when(add('f20'))
      .isRefused('invalid_field', { field: 'file', problem: 'too_many' });
    given(...drafted, ...full.slice(1))
      .when(add('f20'))
      .leadsTo('AttachmentAdded');
  });

  test('are fixed while others look at the dossier, and evidence is added while it is carried out', () => {
    given(...submitted)
      .when(add())
      .isRefused('not_in_this_state');
    given(...approved)
      .when(add())
      .leadsTo('AttachmentAdded');
    given(...approved, add())
      .when(remove())
      .isRefused('not_in_this_state');
  });
});

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
    expect(() => givenIn(empty, ...drafted).when(submit())).toThrow(
      'programme HCM-BTH-2023 has no route',
    );
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

test('what belongs to a step cannot be asked of a draft', () => {
  given(...drafted)
    .when(act(quality, { type: 'receive' }, '2023-06-05'))
    .isRefused('not_in_this_state');
});
