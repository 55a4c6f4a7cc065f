import { deedBlocks, deedHeading, deedSentence } from '../deedWords.ts';
import type { Deed } from '../facts.ts';
import { aboutDossier, dossierTable, pageBlocks } from '../parts.ts';
import { template } from '../template.ts';

export const handledByOther = template('handled_by_other', ({ dossier, deed }, context) => ({
  ...aboutDossier(dossier, context),
  heading: `Đã được xử lý: ${deedHeading(deed)}`,
  opening: [
    `${deedSentence(deed).vi} ${whatNow(deed)} Liên kết trong các thư trước về việc này không còn dùng được.`,
  ],
  blocks: [...deedBlocks(deed, { tally: true }), dossierTable(dossier), ...pageBlocks(context)],
  closing: [],
  english: `${deedSentence(deed).en} ${waitsForAuthor(deed) ? 'You will be asked again when the author has answered.' : 'Nothing more is needed from you.'} Earlier links no longer work.`,
}));

const waitsForAuthor = ({ act }: Deed): boolean => act === 'Returned' || act === 'QuestionAsked';

const whatNow = (deed: Deed): string =>
  waitsForAuthor(deed)
    ? 'Hồ sơ đang chờ tác giả; khi tác giả gửi lại, hệ thống sẽ mời Ông/Bà tiếp tục.'
    : 'Ông/Bà không cần làm gì thêm.';
