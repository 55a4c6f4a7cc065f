import { shortDate } from '../../domain/text/formats.ts';
import { obligationLabels } from '../../pages/labels/obligations.ts';
import {
  aboutDossier,
  actionBlocks,
  dossierTable,
  dueBlocks,
  dueDay,
  timeLeft,
  urgentHeading,
} from '../parts.ts';
import { template } from '../template.ts';
import { asks } from '../words.ts';

export const reminder = template('reminder', ({ dossier, asked, step, due, offset }, context) => ({
  ...aboutDossier(dossier, context, due),
  heading: urgentHeading(dossier, `Nhắc việc: ${obligationLabels[asked]}`),
  opening: [
    `${timeLeft(offset).vi}. Đề nghị Ông/Bà ${asks[asked].vi}${due ? `, hạn ${dueDay(due)}` : ''}.`,
    ...(step === undefined ? [] : [`Bước hiện tại: “${step}”.`]),
  ],
  blocks: [...actionBlocks(context), ...dueBlocks(due), dossierTable(dossier)],
  closing: ['Nếu Ông/Bà vừa xử lý xong, xin bỏ qua thư này.'],
  english: `Reminder (${timeLeft(offset).en}): please ${asks[asked].en}${due ? `, due ${shortDate(due.on)}` : ''}.`,
}));
