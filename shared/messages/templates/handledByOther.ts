import { deedBlocks, deedHeading, deedSentence } from '../deedWords.ts';
import { aboutDossier, dossierTable, pageBlocks } from '../parts.ts';
import { template } from '../template.ts';

export const handledByOther = template('handled_by_other', ({ dossier, deed }, context) => ({
  ...aboutDossier(dossier, context),
  heading: `Đã được xử lý: ${deedHeading(deed)}`,
  opening: [
    `${deedSentence(deed).vi} Ông/Bà không cần làm gì thêm; liên kết trong các thư trước về việc này không còn dùng được.`,
  ],
  blocks: [...deedBlocks(deed, { tally: true }), dossierTable(dossier), ...pageBlocks(context)],
  closing: [],
  english: `${deedSentence(deed).en} Nothing more is needed from you; earlier links no longer work.`,
}));
