import {
  act,
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
  submitted,
  tenant,
  thu,
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

test('what belongs to a step cannot be asked of a draft', () => {
  given(...drafted)
    .when(act(quality, { type: 'receive' }, '2023-06-05'))
    .isRefused('not_in_this_state');
});
