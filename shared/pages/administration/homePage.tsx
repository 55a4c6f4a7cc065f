import { Layout, PageHead } from '../layout.tsx';
import type { PageContext } from '../pageContext.ts';
import { supportAddress } from '../supportAddress.ts';
import { trailAddress } from '../trailAddress.ts';
import { HolidayAlarms, type ShownAlarm } from './holidayAlarms.tsx';

const areas = [
  {
    href: '/quan-tri/nhap',
    title: 'Nhập danh sách',
    text: 'Đơn vị, nhân sự và vai trò từ tệp CSV hoặc Excel; xem trước từng dòng rồi mới lưu.',
  },
  {
    href: '/sang-kien-cu',
    title: 'Sáng kiến cũ',
    text: 'Sáng kiến công nhận trước khi có hệ thống, từ tệp CSV hoặc Excel, để hồ sơ mới được so với chúng.',
  },
  {
    href: '/quan-tri/nhan-su',
    title: 'Đơn vị và nhân sự',
    text: 'Cây đơn vị, người của từng đơn vị, vai trò và nhiệm kỳ.',
  },
  {
    href: '/quan-tri/chuyen-cong-tac',
    title: 'Chuyển công tác',
    text: 'Đề nghị chuyển người giữa các đơn vị: chờ trả lời, đã nhận và chờ đến ngày.',
  },
  {
    href: '/quan-tri/thu',
    title: 'Lời thư',
    text: 'Lời mở đầu và lời kết của từng mẫu thư, theo cách viết của đơn vị.',
  },
  {
    href: '/quan-tri/ngay-nghi',
    title: 'Ngày nghỉ',
    text: 'Ngày nghỉ lễ và ngày làm bù, để tính đúng thời hạn.',
  },
  {
    href: '/quan-tri/chuong-trinh',
    title: 'Chương trình',
    text: 'Các kế hoạch đang chạy; kiểm tra và phát hành bản mới.',
  },
  {
    href: trailAddress,
    title: 'Nhật ký',
    text: 'Ai làm gì, lúc nào; chuỗi mã băm, tệp xuất và chương trình kiểm tra.',
  },
];

const support = {
  href: supportAddress,
  title: 'Hỗ trợ kỹ thuật',
  text: 'Cho người hỗ trợ phần mềm xem trong vài giờ, khi hai quản trị của Sở cùng đồng ý.',
};

interface HomeProps {
  readonly context: PageContext;
  readonly realm: string;
  /** The department itself is administered. */
  readonly whole: boolean;
  readonly alarms: readonly ShownAlarm[];
}

/** What an administrator can do, and what must be seen to now. */
export const AdministrationPage = ({ context, realm, whole, alarms }: HomeProps) => (
  <Layout context={context} title="Quản trị">
    <PageHead title="Quản trị">
      <p>Phạm vi: {realm}</p>
    </PageHead>
    <HolidayAlarms alarms={alarms} />
    <ul class="tasks">
      {[...areas, ...(whole ? [support] : [])].map(({ href, title, text }) => (
        <li class="task">
          <h2>
            <a href={href}>{title}</a>
          </h2>
          <p class="muted">{text}</p>
        </li>
      ))}
    </ul>
  </Layout>
);
