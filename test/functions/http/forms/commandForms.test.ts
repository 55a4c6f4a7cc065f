import { commandForms } from '../../../../functions/http/forms/commandForms.ts';

const sent = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));

describe('a command form', () => {
  test('is cleaned at the door: NFC, no controls', () => {
    expect(
      commandForms.return(sent({ reasons: ' Bo\u0302\u0309 sung\u0007\r\nmục III ' })),
    ).toEqual({
      ok: true,
      value: { type: 'return', reasons: 'Bổ sung\nmục III' },
    });
  });

  test('names the field and the problem in Vietnamese', () => {
    expect(
      commandForms.reportProgress(sent({ period: '2023-07', percent: '101', done: '' })),
    ).toEqual({
      ok: false,
      errors: [
        { field: 'percent', message: 'Phần trăm hoàn thành: phải là số nguyên từ 0 đến 100.' },
        { field: 'done', message: 'Việc đã làm: chưa có nội dung.' },
      ],
    });
  });

  test('has no default choice', () => {
    expect(commandForms.vote(sent({}))).toMatchObject({ ok: false, errors: [{ field: 'vote' }] });
    expect(commandForms.answerAsCoAuthor(sent({ consents: 'yes' }))).toMatchObject({ ok: false });
  });

  test('ignores what it does not ask for', () => {
    expect(
      commandForms.withdraw(sent({ reason: 'Trùng hồ sơ', tenant: 'khac', type: 'receive' })),
    ).toEqual({
      ok: true,
      value: { type: 'withdraw', reason: 'Trùng hồ sơ' },
    });
  });

  test.each(['2023-02-29', '2023-04-31', '0000-01-01', '10000-01-01', '31/4/2023', 'hôm qua'])(
    'refuses the day %s',
    (on) => {
      expect(commandForms.reachMilestone(sent({ milestoneId: 'm1', on }))).toMatchObject({
        ok: false,
        errors: [{ field: 'on', message: 'Ngày: không phải là một ngày có thật.' }],
      });
    },
  );

  test('takes a day as people write it', () => {
    expect(commandForms.reachMilestone(sent({ milestoneId: 'm1', on: '5/6/2023' }))).toMatchObject({
      ok: true,
      value: { on: '2023-06-05' },
    });
  });

  test('drops empty milestones and names the line of a bad one', () => {
    expect(
      commandForms.setMilestones(
        sent({
          'milestones.0.title': 'Ban hành quy trình',
          'milestones.0.due': '2023-07-01',
          'milestones.1.title': '',
          'milestones.1.due': '',
        }),
      ),
    ).toEqual({
      ok: true,
      value: {
        type: 'setMilestones',
        milestones: [{ id: 'm1', title: 'Ban hành quy trình', due: '2023-07-01' }],
      },
    });
    expect(
      commandForms.setMilestones(
        sent({ 'milestones.0.title': 'Tập huấn', 'milestones.0.due': '' }),
      ),
    ).toMatchObject({ ok: false, errors: [{ message: expect.stringContaining('dòng 1') }] });
  });
});
