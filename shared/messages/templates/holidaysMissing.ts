import { holidaysPage, subjectLine } from '../parts.ts';
import { template } from '../template.ts';

export const holidaysMissing = template('holidays_missing', ({ year }, { mail, publicUrl }) => ({
  subject: subjectLine(`Chưa có bảng ngày nghỉ năm ${year}`),
  heading: `Cần bảng ngày nghỉ năm ${year}`,
  opening: [
    `Hệ thống chưa có bảng ngày nghỉ lễ, tết và ngày làm bù năm ${year}. Hạn xử lý tính bằng ngày làm việc nên không tính được hạn nào rơi vào năm đó.`,
    'Đề nghị Ông/Bà nhập bảng theo thông báo chính thức; chưa có thông báo thì nhập bảng tạm tính và đánh dấu là tạm. Thư này được gửi mỗi tuần một lần cho đến khi có bảng.',
  ],
  blocks: [
    {
      kind: 'buttons',
      note: 'Cần đăng nhập.',
      buttons: [{ label: `Nhập ngày nghỉ năm ${year}`, url: holidaysPage(publicUrl, year) }],
    },
  ],
  closing: [],
  english: `The table of public holidays of ${year} is missing; no due day in that year can be computed. Please enter it.`,
  values: { nguoi_nhan: mail.to.name },
}));
