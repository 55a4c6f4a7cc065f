import type { Row } from '../content.ts';
import type { FactsOf } from '../facts.ts';
import { subjectLine, unitPage } from '../parts.ts';
import { template } from '../template.ts';

type Facts = FactsOf<'bad_address'>;

const problems: Readonly<Record<Facts['problem'], { vi: string; en: string }>> = {
  bounced: { vi: 'thư bị trả về', en: 'the mail came back' },
  complained: { vi: 'người nhận báo thư là thư rác', en: 'the receiver marked it as spam' },
  rejected: { vi: 'dịch vụ thư từ chối gửi', en: 'the mail service refused to send it' },
  suppressed: {
    vi: 'địa chỉ đã bị khóa vì thư từng bị trả về',
    en: 'the address is blocked because earlier mail came back',
  },
};

export const badAddress = template('bad_address', (facts, { mail, publicUrl }) => ({
  subject: subjectLine(`Địa chỉ thư cần kiểm tra: ${facts.personName}`),
  heading: 'Địa chỉ thư không nhận được thư',
  opening: [
    `Thư gửi cho ${facts.personName} không đến nơi: ${problems[facts.problem].vi}. ${second(facts)}`,
    ...(facts.deputies
      ? [
          `Việc trong thư đã được gửi cho người được ủy quyền: ${facts.deputies.join(', ')}; liên kết của mỗi người là riêng.`,
        ]
      : []),
    'Đề nghị Ông/Bà hỏi lại người này và sửa địa chỉ, để không bỏ lỡ việc đang chờ.',
  ],
  blocks: [
    { kind: 'table', label: 'Địa chỉ', rows: rows(facts) },
    { kind: 'buttons', buttons: [{ label: 'Mở trang đơn vị', url: unitPage(publicUrl) }] },
  ],
  closing: [],
  english: `Mail to ${facts.personName} did not arrive: ${problems[facts.problem].en}. Please correct the address.`,
  values: { nguoi_nhan: mail.to.name, don_vi: facts.unitName },
}));

/** Our own reasons; anything else is the mail server's answer and is shown as it came. */
const reasons: Readonly<Record<string, string>> = {
  no_address: 'Chưa đăng ký địa chỉ thư',
  shared_mailbox: 'Chỉ có hộp thư dùng chung; thư có liên kết phải gửi đến địa chỉ riêng',
  left: 'Người này không còn làm việc tại đơn vị',
  suppressed: 'Địa chỉ đã bị khóa vì thư từng bị trả về',
  temporary: 'Hộp thư tạm thời không nhận được thư',
  invalid_address: 'Địa chỉ viết sai',
  not_on_allow_list: 'Địa chỉ không nằm trong danh sách được gửi của hệ thống thử',
};

const second = ({ secondTried }: Facts): string =>
  secondTried
    ? 'Thư đã được gửi lại đến địa chỉ thứ hai của người này.'
    : 'Người này không có địa chỉ thứ hai, nên chưa nhận được thư.';

const rows = (facts: Facts): Row[] => [
  ['Người nhận', facts.personName],
  ...(facts.staffCode ? [['Mã nhân viên', facts.staffCode] as const] : []),
  ['Đơn vị', facts.unitName],
  ['Địa chỉ', facts.address || 'Chưa có'],
  ['Tình trạng', problems[facts.problem].vi],
  ...(facts.reason ? [['Lý do', reasons[facts.reason] ?? facts.reason] as const] : []),
  ...(facts.about ? [['Thư về', facts.about] as const] : []),
];
