import { deedBlocks, deedHeading, deedSentence } from '../deedWords.ts';
import type { Deed } from '../facts.ts';
import { aboutDossier, dossierTable, dueBlocks, pageBlocks } from '../parts.ts';
import { template } from '../template.ts';
import { statusesInEnglish } from '../words.ts';

/** Authors hear the outcome of a vote, not its counts. */
export const progressOfDossier = template('progress_of_dossier', ({ dossier, news }, context) => ({
  ...aboutDossier(dossier, context, news.due),
  heading: deedHeading(news),
  opening: [deedSentence(news).vi, ...meaning(news)],
  blocks: [
    ...dueBlocks(news.due),
    ...deedBlocks({ ...news, due: undefined }, { tally: false }),
    dossierTable(dossier),
    ...pageBlocks(context),
  ],
  closing: [],
  english: `${deedSentence(news).en} Status: ${statusesInEnglish[dossier.status]}.`,
}));

const pendingDocument =
  'Đây là đồng ý về chủ trương. Hồ sơ chỉ được phê duyệt khi có văn bản có số, ngày và người ký; xin chưa triển khai trước khi có văn bản.';

export const recounted =
  'Ngày ghi mới làm thay đổi thời hạn của bước đang xem xét; hạn mới và cách tính ở ngay dưới.';

function meaning(news: Deed): string[] {
  switch (news.act) {
    case 'VoteConcluded':
      return news.tally?.passed
        ? [pendingDocument]
        : ['Biểu quyết chưa đạt chưa phải là từ chối: người đứng đầu sẽ xem xét và quyết định.'];
    case 'AllowedDespiteVote':
      return [pendingDocument];
    case 'DocumentRecorded':
      return [
        'Đề xuất được phép thực hiện theo văn bản. Bước tiếp theo, các mốc và thời hạn có trên trang hồ sơ; hệ thống nhắc trước mỗi hạn.',
      ];
    case 'Amended':
      return news.due ? [recounted] : [];
    case 'CoAuthorAnswered':
      return [meaningOfAnswer(news.choice)];
    default:
      return [];
  }
}

function meaningOfAnswer(choice = 'no'): string {
  switch (choice) {
    case 'yes':
      return 'Mọi đồng tác giả đã trả lời; hồ sơ gửi được khi đủ nội dung.';
    case 'paper':
      return 'Nếu không đúng, đề nghị Ông/Bà mở trang hồ sơ để trả lời lại trước khi hồ sơ được gửi, hoặc báo ngay bộ phận tiếp nhận của đơn vị.';
    default:
      return 'Đề nghị sửa danh sách tác giả và tỷ lệ đóng góp trước khi gửi hồ sơ.';
  }
}
