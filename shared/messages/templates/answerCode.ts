import type { Row } from '../content.ts';
import type { FactsOf } from '../facts.ts';
import { template } from '../template.ts';

type Facts = FactsOf<'answer_code'>;

/** Carries a code and no link: the page that waits for it is open already. */
export const answerCode = template('answer_code', (facts, { mail, link }) => ({
  subject: 'Mã gửi ý kiến',
  heading: 'Mã gửi ý kiến',
  opening: [
    `Có người, mong là Ông/Bà, đang trả lời hồ sơ dưới đây trên một trình duyệt chặn cookie. Xin nhập mã này vào trang đang mở; mã dùng được một lần, trong ${facts.minutes} phút, và chỉ cho ý kiến này.`,
  ],
  blocks: [
    ...(link ? [{ kind: 'code', code: link.code } as const] : []),
    { kind: 'table', label: 'Ý kiến chờ mã', rows: rows(facts) },
  ],
  closing: [
    'Nếu không phải Ông/Bà, xin đừng đưa mã cho ai và báo quản trị của đơn vị: có người biết liên kết và mã trong thư trước của Ông/Bà. Không có mã này thì chưa ghi ý kiến nào.',
  ],
  english: `Enter the code above on the page that is open to send the answer named here. It works once, for ${facts.minutes} minutes. If it was not you, give the code to nobody and tell your administrator.`,
  values: { nguoi_nhan: mail.to.name },
}));

const rows = ({ answer, number, title }: Facts): Row[] => [
  ['Ý kiến', answer],
  ['Số hồ sơ', number ?? 'Chưa có (chưa gửi)'],
  ['Tên đề xuất', title],
];
