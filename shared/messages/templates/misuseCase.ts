import { shortDate } from '../../domain/text/formats.ts';
import type { FactsOf } from '../facts.ts';
import { casePage } from '../parts.ts';
import { template } from '../template.ts';

const news: Readonly<Record<FactsOf<'misuse_case'>['news'], string>> = {
  opened: 'có một việc mới',
  noted: 'có thông tin bổ sung về một việc',
  concluded: 'có kết luận về một việc',
};

/** Neutral on purpose: neither persons, nor dossier, nor the kind of matter is named in the mail. */
export const misuseCase = template('misuse_case', (facts, { mail, publicUrl }) => ({
  subject: 'Sáng Kiến: có nội dung cần Ông/Bà xem',
  heading: 'Có nội dung cần Ông/Bà xem',
  opening: [
    `Ngày ${shortDate(facts.on)}, ${news[facts.news]} thuộc phạm vi kiểm tra, giám sát của Ông/Bà. Nội dung chỉ xem được trên trang, sau khi đăng nhập.`,
  ],
  blocks: [
    {
      kind: 'buttons',
      buttons: [{ label: 'Đăng nhập để xem', url: casePage(publicUrl, facts.caseId) }],
    },
  ],
  closing: ['Xin không chuyển tiếp và không trao đổi nội dung này qua thư.'],
  english: 'There is a matter for you to read. Please sign in to see it; do not forward this mail.',
  values: { nguoi_nhan: mail.to.name },
}));
