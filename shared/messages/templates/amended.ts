import { deedBlocks, deedSentence } from '../deedWords.ts';
import { aboutDossier, dossierTable, dueBlocks, pageBlocks } from '../parts.ts';
import { template } from '../template.ts';
import { recounted } from './progressOfDossier.ts';

const small = {
  heading: 'Hồ sơ đã phê duyệt có sửa đổi nhỏ',
  meaning: 'Các phần thay đổi không thuộc nội dung phải phê duyệt lại; thư này để Ông/Bà biết.',
  closing: 'Nếu Ông/Bà cho rằng thay đổi này cần phê duyệt lại, xin báo cho đầu mối của đơn vị.',
  english: 'The change is small and needs no new approval.',
};

const moved = {
  heading: 'Thời hạn xem xét được tính lại',
  meaning: recounted,
  closing: 'Nếu ngày tác giả ghi không đúng, xin báo tác giả hoặc đầu mối của đơn vị.',
  english: 'It moves the last day of the step under way.',
};

export const amended = template('amended', ({ dossier, deed }, context) => {
  const words = deed.due ? moved : small;
  return {
    ...aboutDossier(dossier, context, deed.due),
    heading: words.heading,
    opening: [`${deedSentence(deed).vi} ${words.meaning}`],
    blocks: [
      ...dueBlocks(deed.due),
      ...deedBlocks({ ...deed, due: undefined }, { tally: false }),
      dossierTable(dossier),
      ...pageBlocks(context),
    ],
    closing: [words.closing],
    english: `${deedSentence(deed).en} ${words.english}`,
  };
});
