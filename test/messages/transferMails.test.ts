import { previewFacts, previewMail } from '../../shared/messages/previewFacts.ts';
import { render } from '../../shared/messages/render.ts';
import type { OutboxMail } from '../../shared/ports.ts';

const publicUrl = 'https://sangkien.soyte.example';
const to = { personId: 'bth-0102', name: 'Hoàng Thị Minh Họa' };

const textOf = (template: 'transfer_request' | 'transfer_outcome', more: OutboxMail['facts']) => {
  const mail = previewMail(template, { to, tenant: 'hcm' });
  const facts = { ...previewFacts(template), reason: undefined, ...more };
  return render({ ...mail, facts }, { publicUrl }).text.replace(/\n> |\s+/g, ' ');
};

test('the request says who, from which unit and from which day, and asks for an answer by then', () => {
  const text = textOf('transfer_request', {});
  expect(text).toContain(
    'Lê Thị Ví Dụ đề nghị chuyển Trần Thị Thử từ Bệnh viện Truyền máu Huyết học về Bệnh viện Nhi mẫu, làm việc tại đơn vị mới từ thứ Hai, 03/07/2023.',
  );
  expect(text).toContain('chậm nhất trong ngày đó');
  expect(textOf('transfer_request', { title: undefined })).not.toContain('Chức danh');
});

test.each(['transfer_request', 'transfer_outcome'] as const)(
  '%s leads to the page of the transfer behind sign-in, and decides nothing',
  (template) => {
    const text = textOf(template, { personId: 'bth-a/7', number: 2 });
    expect(text.match(/https:\/\/\S+/g)).toEqual([
      `${publicUrl}/quan-tri/chuyen-cong-tac/bth-a%2F7/2`,
    ]);
    expect(text).not.toContain('Mã xác nhận');
  },
);

test.each([
  ['accepted', { by: 'Vũ Thị Mẫu Mực' }, 'Vũ Thị Mẫu Mực đã nhận Trần Thị Thử'],
  ['declined', { by: 'Vũ Thị Mẫu Mực', reason: 'Hết chỉ tiêu.' }, 'Lý do: Hết chỉ tiêu.'],
  ['withdrawn', { by: 'Lê Thị Ví Dụ' }, 'Lê Thị Ví Dụ đã rút đề nghị'],
  ['lapsed', {}, 'Không ai trả lời đề nghị chuyển Trần Thị Thử'],
  ['moved', { staffCode: 'NV-9' }, 'Mã nhân viên mới: NV-9'],
  ['obstructed', { problem: 'unit_closed' }, 'vì đơn vị tiếp nhận không còn hoạt động'],
])('the outcome %s is told in words of its own', (news, more, said) => {
  expect(textOf('transfer_outcome', { by: undefined, ...more, news })).toContain(said);
});

test('whoever was moved is led to the own desk, not to the administration', () => {
  const text = textOf('transfer_outcome', { by: undefined, news: 'moved', staffCode: 'NV-9' });
  expect(text).toContain('Ông/Bà thuộc Bệnh viện Nhi mẫu');
  expect(text.match(/https:\/\/\S+/g)).toEqual([`${publicUrl}/viec`]);
});
