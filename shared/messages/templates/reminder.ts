import { shortDate } from '../../domain/text/formats.ts';
import { obligationLabels } from '../../pages/labels/obligations.ts';
import {
  aboutDossier,
  actionBlocks,
  dossierTable,
  dueBlocks,
  dueDay,
  readBlocks,
  timeLeft,
  urgentHeading,
} from '../parts.ts';
import { template } from '../template.ts';
import { askNotes, asks } from '../words.ts';

export const reminder = template('reminder', ({ dossier, asked, step, due, offset }, context) => ({
  ...aboutDossier(dossier, context, due),
  heading: urgentHeading(dossier, `Nhắc việc: ${obligationLabels[asked]}`),
  opening: [
    `${timeLeft(offset).vi}. Đề nghị Ông/Bà ${asks[asked].vi}${due ? `, hạn ${dueDay(due)}` : ''}.`,
    ...(step === undefined ? [] : [`Bước hiện tại: “${step}”.`]),
    ...(askNotes[asked] ? [askNotes[asked].vi] : []),
  ],
  blocks: [
    ...actionBlocks(context),
    ...dueBlocks(due),
    dossierTable(dossier),
    ...readBlocks(context),
  ],
  closing: ['Nếu Ông/Bà vừa xử lý xong, xin bỏ qua thư này.'],
  english: `Reminder (${timeLeft(offset).en}): please ${asks[asked].en}${due ? `, due ${shortDate(due.on)}` : ''}.${askNotes[asked] ? ` ${askNotes[asked].en}` : ''}`,
}));
