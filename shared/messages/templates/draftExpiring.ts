import { shortDate } from '../../domain/text/formats.ts';
import { aboutDossier, dossierTable, dueDay, pageBlocks } from '../parts.ts';
import { template } from '../template.ts';

/** The last word before a draft goes: nobody words it differently. */
export const draftExpiring = template(
  'draft_expiring',
  ({ dossier, removedOn, keptMonths }, context) => ({
    ...aboutDossier(dossier, context),
    heading: 'Bản nháp sắp bị xóa',
    opening: [
      `Bản nháp này chưa từng được gửi. Theo thời hạn lưu, bản nháp chỉ được giữ ${keptMonths} tháng sau khi kế hoạch hết hạn hoặc sau lần viết cuối. Hệ thống sẽ xóa bản nháp cùng các tệp đính kèm từ ${dueDay({ on: removedOn })}.`,
      `Nếu muốn giữ, đề nghị Ông/Bà mở bản nháp trước ngày đó, sửa hoặc bổ sung nội dung rồi lưu: bản nháp được giữ thêm ${keptMonths} tháng. Nếu trang còn cho gửi, Ông/Bà có thể hoàn thiện và gửi hồ sơ.`,
    ],
    blocks: [...pageBlocks(context, 'Mở bản nháp'), dossierTable(dossier)],
    closing: [
      'Nếu không cần nữa, Ông/Bà không phải làm gì. Hồ sơ đã gửi và các tệp của hồ sơ đã gửi không bị xóa.',
    ],
    english: `Your draft was never submitted. It and its files will be removed from ${shortDate(removedOn)}. To keep it, open it, change something and save.`,
  }),
);
