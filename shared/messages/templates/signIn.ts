import type { Block } from '../content.ts';
import { template } from '../template.ts';

export const signIn = template('sign_in', ({ minutes }, { mail, link }) => ({
  subject: 'Đăng nhập Sáng Kiến',
  heading: 'Đăng nhập Sáng Kiến',
  opening: [
    `Có người, mong là Ông/Bà, vừa xin đăng nhập bằng địa chỉ thư này. Mở trang đăng nhập rồi nhập mã dưới đây; liên kết và mã dùng được một lần trong ${minutes} phút.`,
  ],
  blocks: link ? signInBlocks(link) : [],
  closing: [
    'Nếu không phải Ông/Bà, xin bỏ qua thư này: không có liên kết và mã thì không ai đăng nhập được.',
  ],
  english: `Open the sign-in page and enter the code above. Link and code work once, for ${minutes} minutes. If it was not you, ignore this mail.`,
  values: { nguoi_nhan: mail.to.name },
}));

const signInBlocks = ({ url, code }: { url: string; code: string }): Block[] => [
  { kind: 'code', code },
  {
    kind: 'buttons',
    note: 'Bấm nút chỉ mở trang; Ông/Bà chỉ được đăng nhập sau khi nhập mã.',
    buttons: [{ label: 'Mở trang đăng nhập', url }],
  },
];
