import { localTime } from '../../pages/time.ts';
import type { Row } from '../content.ts';
import type { FactsOf } from '../facts.ts';
import { subjectLine, trailPage } from '../parts.ts';
import { template } from '../template.ts';

type Facts = FactsOf<'former_holder'>;

const problems: Readonly<Record<Facts['problem'], { vi: string; en: string }>> = {
  left: {
    vi: 'Người này không còn làm việc tại đơn vị',
    en: 'no longer works here',
  },
  passed_on: {
    vi: 'Người này không còn được giao việc ấy',
    en: 'no longer has the task',
  },
  delegation_over: {
    vi: 'Ủy quyền đã hết hoặc đã bị rút',
    en: 'is no longer anybody’s deputy in it',
  },
};

/** A warning to the administrators; the link itself did nothing. */
export const formerHolder = template('former_holder', (facts, { mail, publicUrl }) => ({
  subject: subjectLine(`Liên kết của người không còn giữ việc vừa được dùng: ${facts.personName}`),
  heading: 'Liên kết của người không còn giữ việc vừa được dùng',
  opening: [
    `Có người vừa gửi biểu mẫu từ liên kết trong thư đã gửi cho ${facts.personName}. Hệ thống đã từ chối và chưa ghi gì vào hồ sơ.`,
    'Đề nghị Ông/Bà hỏi người này, và xem ai còn đọc được hộp thư ấy. Nếu người này vẫn giữ việc, xin cập nhật nhân sự, vai trò hoặc ủy quyền. Mỗi liên kết chỉ báo một lần.',
  ],
  blocks: [
    { kind: 'table', label: 'Liên kết', rows: rows(facts) },
    {
      kind: 'buttons',
      note: 'Cần đăng nhập. Lần dùng này cũng được ghi trong nhật ký.',
      buttons: [{ label: 'Mở nhật ký', url: trailPage(publicUrl) }],
    },
  ],
  closing: [],
  english: `Somebody used the link that was mailed to ${facts.personName}, who ${problems[facts.problem].en}. It was refused. Please check who still reads that mailbox.`,
  values: { nguoi_nhan: mail.to.name, don_vi: facts.unitName },
}));

const rows = (facts: Facts): Row[] => [
  ['Thư đã gửi cho', facts.personName],
  ['Lý do từ chối', problems[facts.problem].vi],
  ['Số hồ sơ', facts.number ?? 'Chưa có (chưa gửi)'],
  ...(facts.title ? [['Tên đề xuất', facts.title] as const] : []),
  ['Đơn vị', facts.unitName],
  ['Lúc', localTime(facts.at)],
];
