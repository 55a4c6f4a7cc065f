import { localTime } from '../../pages/time.ts';
import type { Block, Context } from '../content.ts';
import { subjectLine } from '../parts.ts';
import { template } from '../template.ts';

/** One link and no code: whoever may not read has nothing to win by confirming. */
export const planReading = template('plan_reading', (facts, context) => ({
  subject: subjectLine(`${facts.again ? 'Nhắc đọc' : 'Đề nghị đọc'}: ${facts.programmeName}`),
  heading: 'Kế hoạch cần đọc',
  opening: [
    `${facts.issuer} phổ biến “${facts.programmeName}” (${facts.symbol}, bản ${facts.version}) đến từng người của ${facts.unitName}.`,
    facts.again
      ? 'Chưa có xác nhận đã đọc của Ông/Bà. Đề nghị mở trang, đọc và bấm “Tôi đã đọc”.'
      : 'Đề nghị mở trang, đọc và bấm “Tôi đã đọc”. Không cần đăng nhập.',
  ],
  blocks: [
    ...readingLink(context),
    {
      kind: 'table',
      label: 'Văn bản',
      rows: [
        ['Cơ quan ban hành', facts.issuer],
        ['Số, ký hiệu', facts.symbol],
        ['Bản', String(facts.version)],
        ['Đơn vị của Ông/Bà', facts.unitName],
      ],
    },
  ],
  closing: ['Liên kết này là của riêng Ông/Bà; xin không chuyển thư cho người khác bấm thay.'],
  english: `Please open the page, read the plan “${facts.programmeName}” and confirm that you have read it.`,
  values: {
    nguoi_nhan: context.mail.to.name,
    don_vi: facts.unitName,
    chuong_trinh: facts.programmeName,
  },
}));

const readingLink = ({ mail, link }: Context): Block[] =>
  link && mail.link
    ? [
        {
          kind: 'buttons',
          note: `Bấm nút chỉ mở trang; xác nhận được ghi khi Ông/Bà bấm “Tôi đã đọc” trên trang đó. Liên kết dùng được đến ${localTime(mail.link.expiresAt)}, hoặc đến khi kế hoạch có bản mới.`,
          buttons: [{ label: 'Mở kế hoạch để đọc', url: link.url }],
        },
      ]
    : [];
