import { shortDate } from '../../domain/text/formats.ts';
import type { Row } from '../content.ts';
import { dueDay, subjectLine, transferPage } from '../parts.ts';
import { template } from '../template.ts';

export const transferRequest = template('transfer_request', (facts, { mail, publicUrl }) => ({
  subject: subjectLine(`Đề nghị tiếp nhận: ${facts.personName}, từ ${facts.fromUnit}`),
  heading: 'Đề nghị tiếp nhận người chuyển công tác',
  opening: [
    `${facts.by} đề nghị chuyển ${facts.personName} từ ${facts.fromUnit} về ${facts.toUnit}, làm việc tại đơn vị mới từ ${dueDay({ on: facts.firstDay })}.`,
    'Đề nghị Ông/Bà nhận hoặc từ chối trên trang quản trị, chậm nhất trong ngày đó; quá ngày đó đề nghị hết hiệu lực. Chưa có gì thay đổi trước khi Ông/Bà trả lời.',
  ],
  blocks: [
    {
      kind: 'table',
      label: 'Người chuyển công tác',
      rows: [
        ['Họ và tên', facts.personName],
        ...(facts.title ? [['Chức danh', facts.title] as Row] : []),
        ['Mã nhân viên', facts.staffCode],
        ['Đơn vị hiện nay', facts.fromUnit],
        ['Đơn vị tiếp nhận', facts.toUnit],
        ['Ngày đầu tại đơn vị mới', shortDate(facts.firstDay)],
        ['Người đề nghị', facts.by],
      ],
    },
    {
      kind: 'buttons',
      note: 'Nút chỉ mở trang; cần đăng nhập.',
      buttons: [{ label: 'Mở trang để trả lời', url: transferPage(publicUrl, facts) }],
    },
  ],
  closing: [],
  english: `You are asked to accept or decline the transfer of ${facts.personName} from ${facts.fromUnit}, first day ${shortDate(facts.firstDay)}. Please sign in to answer.`,
  values: { nguoi_nhan: mail.to.name, don_vi: facts.toUnit },
}));
