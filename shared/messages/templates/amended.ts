import { deedBlocks, deedSentence } from '../deedWords.ts';
import { aboutDossier, dossierTable, pageBlocks } from '../parts.ts';
import { template } from '../template.ts';

export const amended = template('amended', ({ dossier, deed }, context) => ({
  ...aboutDossier(dossier, context),
  heading: 'Hồ sơ đã phê duyệt có sửa đổi nhỏ',
  opening: [
    `${deedSentence(deed).vi} Các phần thay đổi không thuộc nội dung phải phê duyệt lại; thư này để Ông/Bà biết.`,
  ],
  blocks: [...deedBlocks(deed, { tally: false }), dossierTable(dossier), ...pageBlocks(context)],
  closing: ['Nếu Ông/Bà cho rằng thay đổi này cần phê duyệt lại, xin báo cho đầu mối của đơn vị.'],
  english: `${deedSentence(deed).en} The change is small and needs no new approval.`,
}));
