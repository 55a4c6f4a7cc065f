import { wholeNumber } from '../../domain/text/formats.ts';
import { localTime } from '../../pages/time.ts';
import { subjectLine, trailPage } from '../parts.ts';
import { template } from '../template.ts';

/** The subject stays the same but for the number, so that the checkpoints of years can be found together. */
export const auditCheckpoint = template(
  'audit_checkpoint',
  ({ number, place, at, added, before, broken }, { mail, publicUrl }) => ({
    subject: subjectLine(`Mốc nhật ký hệ thống: mục ${number}`),
    heading:
      broken === undefined ? 'Mốc nhật ký hệ thống' : 'Nhật ký hệ thống không còn nguyên vẹn',
    opening: [
      ...(broken === undefined
        ? []
        : [
            `Chuỗi mã băm không nối tiếp từ mục ${broken}: nhật ký đã bị sửa, xóa hoặc cắt sau lần gửi mốc trước. Đề nghị giữ nguyên hiện trạng và báo ngay đơn vị vận hành.`,
          ]),
      `Đến ${localTime(at)}, nhật ký của Sở có ${wholeNumber(number)} mục, thêm ${wholeNumber(added)} mục từ mốc trước. Đề nghị giữ thư này: sau này ai sửa, xóa hoặc cắt nhật ký thì mốc dưới đây không còn khớp.`,
    ],
    blocks: [
      {
        kind: 'table',
        label: 'Mốc',
        rows: [
          ['Mốc', place],
          ['Ghi đến', localTime(at)],
          ['Mốc trước', before ?? 'Chưa có'],
        ],
      },
      {
        kind: 'buttons',
        note: 'Cần đăng nhập. Trang có tệp nhật ký và chương trình kiểm tra với mốc này.',
        buttons: [{ label: 'Mở nhật ký', url: trailPage(publicUrl) }],
      },
    ],
    closing: [],
    english: `The audit trail has ${number} entries, the last with the link above. Keep this mail: it proves any later change.${
      broken === undefined ? '' : ` ITS LINKS ARE BROKEN FROM ENTRY ${broken} ON.`
    }`,
    values: { nguoi_nhan: mail.to.name },
  }),
);
