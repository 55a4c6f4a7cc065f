import { eventLabels } from '../../pages/labels/events.ts';
import type { Block, Context } from '../content.ts';
import { deedBlocks, deedSentence } from '../deedWords.ts';
import { aboutDossier, dossierTable, pageBlocks } from '../parts.ts';
import { template } from '../template.ts';

/** The one thing that the receipt's link does. */
const disownBlocks = ({ link }: Context): Block[] =>
  link
    ? [
        { kind: 'code', code: link.code },
        {
          kind: 'buttons',
          quiet: true,
          note: 'Chỉ dùng khi việc trên không phải do Ông/Bà làm. Bấm nút chỉ mở trang; hồ sơ dừng sau khi Ông/Bà nhập mã và xác nhận trên trang.',
          buttons: [{ label: 'Không phải tôi', url: link.url }],
        },
      ]
    : [];

export const decisionReceipt = template('decision_receipt', ({ dossier, deed }, context) => ({
  ...aboutDossier(dossier, context),
  heading: `Biên nhận: ${eventLabels[deed.act]}`,
  opening: [
    `Hệ thống đã ghi việc sau đây dưới tên Ông/Bà. ${deedSentence(deed).vi}`,
    'Nếu không phải Ông/Bà thực hiện, xin bấm “Không phải tôi” dưới đây: hồ sơ dừng lại ngay cho đến khi quản trị hoặc người đứng đầu đơn vị xem xét.',
  ],
  blocks: [
    ...deedBlocks(deed, { tally: true }),
    dossierTable(dossier),
    ...pageBlocks(context),
    ...disownBlocks(context),
  ],
  closing: [
    'Việc đã ghi có thể rút lại trên trang hồ sơ khi bước sau chưa xử lý, nếu chương trình cho phép.',
  ],
  english: `This was recorded in your name: ${deedSentence(deed).en} If it was not you, use the link “Không phải tôi”: the dossier is frozen at once.`,
}));
