import { eventLabels } from '../../pages/labels/events.ts';
import { deedBlocks, deedSentence } from '../deedWords.ts';
import { aboutDossier, dossierTable, pageBlocks } from '../parts.ts';
import { template } from '../template.ts';

export const decisionReceipt = template('decision_receipt', ({ dossier, deed }, context) => ({
  ...aboutDossier(dossier, context),
  heading: `Biên nhận: ${eventLabels[deed.act]}`,
  opening: [
    `Hệ thống đã ghi việc sau đây dưới tên Ông/Bà. ${deedSentence(deed).vi}`,
    'Nếu không phải Ông/Bà thực hiện, xin báo ngay cho đầu mối của đơn vị và mở trang hồ sơ để kiểm tra.',
  ],
  blocks: [...deedBlocks(deed, { tally: true }), dossierTable(dossier), ...pageBlocks(context)],
  closing: [
    'Việc đã ghi có thể rút lại trên trang hồ sơ khi bước sau chưa xử lý, nếu chương trình cho phép.',
  ],
  english: `This was recorded in your name: ${deedSentence(deed).en} If it was not you, tell your unit's focal point at once.`,
}));
