import { shortDate } from '../../domain/text/formats.ts';
import { aboutDossier, dossierTable, dueBlocks, dueDay, pageBlocks, timeLeft } from '../parts.ts';
import { template } from '../template.ts';
import { asks } from '../words.ts';

export const draftUnfinished = template(
  'draft_unfinished',
  ({ dossier, due, offset }, context) => ({
    ...aboutDossier(dossier, context, due),
    heading: 'Bản nháp chưa gửi',
    opening: [
      `Bản nháp của Ông/Bà chưa được gửi. ${timeLeft(offset).vi}${due ? `: ${dueDay(due)}` : ''}.`,
      `Đề nghị Ông/Bà ${asks.finish_draft.vi}. Trang hồ sơ cho biết còn thiếu phần nào.`,
    ],
    blocks: [...pageBlocks(context, 'Mở bản nháp'), ...dueBlocks(due), dossierTable(dossier)],
    closing: ['Nếu không tiếp tục, Ông/Bà có thể rút bản nháp; khi đó hệ thống không nhắc nữa.'],
    english: `Your draft has not been submitted (${timeLeft(offset).en}). Please ${asks.finish_draft.en}${due ? `, by ${shortDate(due.on)}` : ''}.`,
  }),
);
