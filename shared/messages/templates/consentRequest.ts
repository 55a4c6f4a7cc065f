import { aboutDossier, decisionBlocks, dossierTable, readBlocks } from '../parts.ts';
import { template } from '../template.ts';
import { asks } from '../words.ts';

export const consentRequest = template('consent_request', (facts, context) => ({
  ...aboutDossier(facts.dossier, context),
  heading: 'Xác nhận là đồng tác giả',
  opening: [
    `${facts.lead} ghi tên Ông/Bà là đồng tác giả của đề xuất dưới đây, với tỷ lệ đóng góp ${facts.share}%. Đề nghị Ông/Bà ${asks.consent.vi}.`,
    'Hồ sơ chỉ gửi được khi mọi đồng tác giả đã đồng ý. Tỷ lệ hiện tại được ghi trên trang xác nhận.',
  ],
  blocks: [
    {
      kind: 'table',
      label: 'Đồng tác giả',
      rows: [
        ['Người lập hồ sơ', facts.lead],
        ['Tỷ lệ đóng góp của Ông/Bà', `${facts.share}%`],
      ],
    },
    ...decisionBlocks(context),
    dossierTable(facts.dossier),
    ...readBlocks(context),
  ],
  closing: ['Nếu Ông/Bà không tham gia đề xuất này, xin chọn không đồng ý.'],
  english: `${facts.lead} named you as co-author (${facts.share}%). Please ${asks.consent.en}.`,
}));
