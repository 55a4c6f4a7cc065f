import { wholeNumber } from '../../domain/text/formats.ts';
import { localTime } from '../../pages/time.ts';
import type { Block, Row } from '../content.ts';
import type { FactsOf } from '../facts.ts';
import { subjectLine, supportPage, trailPage } from '../parts.ts';
import { template } from '../template.ts';

type Facts = FactsOf<'support_access'>;

const headings: Readonly<Record<Facts['news'], string>> = {
  asked: 'Xin ý kiến: cho hỗ trợ kỹ thuật xem dữ liệu',
  declined: 'Không cho hỗ trợ kỹ thuật xem dữ liệu',
  begun: 'Hỗ trợ kỹ thuật bắt đầu được xem dữ liệu',
  welcome: 'Quyền xem để hỗ trợ kỹ thuật',
  ended: 'Hỗ trợ kỹ thuật không còn được xem dữ liệu',
};

/** Who from outside the department reads it, by whose word, until when; a warning that nobody words differently. */
export const supportAccess = template('support_access', (facts, { mail, publicUrl }) => ({
  subject: subjectLine(`${headings[facts.news]}: ${facts.name}`),
  heading: headings[facts.news],
  opening: opening(facts),
  blocks: [
    { kind: 'table', label: 'Quyền xem', rows: rows(facts) },
    { kind: 'quote', label: 'Lý do', text: facts.reason },
    ...buttons(facts, publicUrl),
  ],
  closing: [],
  english: inEnglish(facts),
  values: { nguoi_nhan: mail.to.name, don_vi: facts.unitName },
}));

const at = (instant: string | undefined): string => (instant ? localTime(instant) : '–');

function opening({ news, name, hours, askedBy, answeredBy = '–', ...facts }: Facts): string[] {
  switch (news) {
    case 'asked':
      return [
        `${askedBy} đề nghị cho ${name}, người hỗ trợ phần mềm, xem dữ liệu của Sở trong ${hours} giờ. Chưa ai được xem cho đến khi một quản trị thứ hai của Sở đồng ý.`,
        'Đề nghị Ông/Bà hỏi lại người đề nghị nếu chưa rõ, rồi mở trang để đồng ý hoặc từ chối.',
      ];
    case 'declined':
      return [
        `${answeredBy} đã kết thúc đề nghị cho ${name} xem dữ liệu của Sở. Không ai được xem.`,
      ];
    case 'begun':
      return [
        `Theo đề nghị của ${askedBy} và được ${answeredBy} đồng ý, ${name}, người hỗ trợ phần mềm, được xem dữ liệu của Sở đến ${at(facts.until)}. Người này chỉ xem như thanh tra: không sửa, không quyết định, không tải tệp, không xem vụ việc lợi dụng chính sách.`,
        'Mỗi trang được mở là một mục trong nhật ký. Quyền xem tự kết thúc đúng giờ; quản trị của Sở kết thúc sớm được bất cứ lúc nào.',
      ];
    case 'welcome':
      return [
        `Ông/Bà được xem dữ liệu của ${facts.unitName} đến ${at(facts.until)} để hỗ trợ kỹ thuật. Đề nghị mở trang đăng nhập và nhập đúng địa chỉ ${facts.email}; liên kết và mã được gửi về địa chỉ này.`,
        'Ông/Bà chỉ xem được: không sửa, không quyết định, không tải tệp. Mỗi trang được mở là một mục trong nhật ký của Sở. Quyền xem tự kết thúc đúng giờ, và Sở kết thúc sớm được.',
      ];
    case 'ended':
      return [
        facts.endedBy
          ? `${facts.endedBy} đã kết thúc quyền xem của ${name}. Từ lúc này người này không mở được trang nào nữa.`
          : `Hết giờ, quyền xem của ${name} đã tự kết thúc. Người này không mở được trang nào nữa.`,
        `Số trang đã mở: ${wholeNumber(facts.opened ?? 0)}. Từng trang có trong nhật ký.`,
      ];
  }
}

const rows = (facts: Facts): Row[] => [
  ['Người hỗ trợ', facts.name],
  ['Địa chỉ thư', facts.email],
  ['Phạm vi', `${facts.unitName}, chỉ xem`],
  ['Thời gian', `${facts.hours} giờ`],
  ['Người đề nghị', facts.askedBy],
  ...(facts.news === 'asked' ? [row('Trả lời trước', at(facts.answerBy))] : []),
  ...(facts.answeredBy
    ? [row(facts.news === 'declined' ? 'Người kết thúc' : 'Người đồng ý', facts.answeredBy)]
    : []),
  ...(facts.until
    ? [row(facts.news === 'ended' ? 'Thời hạn đã định' : 'Được xem đến', at(facts.until))]
    : []),
  ...(facts.endedAt ? [row('Kết thúc lúc', at(facts.endedAt))] : []),
];

const row = (label: string, value: string): Row => [label, value];

function buttons({ news, administers }: Facts, publicUrl: string): readonly Block[] {
  if (news === 'welcome')
    return [
      {
        kind: 'buttons',
        note: 'Trang chỉ nhận địa chỉ đã ghi ở trên, và chỉ trong thời gian được xem.',
        buttons: [{ label: 'Mở trang đăng nhập', url: `${publicUrl}/dang-nhap` }],
      },
    ];
  const page = { label: pageLabels[news], url: supportPage(publicUrl) };
  const trail = { label: 'Mở nhật ký', url: trailPage(publicUrl) };
  const told = news === 'begun' || news === 'ended';
  return [
    {
      kind: 'buttons',
      note: 'Cần đăng nhập. Mở trang chưa thực hiện gì.',
      buttons: [...(administers ? [page] : []), ...(told ? [trail] : [])],
    },
  ];
}

const pageLabels: Readonly<Record<Exclude<Facts['news'], 'welcome'>, string>> = {
  asked: 'Xem và trả lời',
  declined: 'Mở trang hỗ trợ kỹ thuật',
  begun: 'Xem hoặc kết thúc ngay',
  ended: 'Mở trang hỗ trợ kỹ thuật',
};

function inEnglish({ news, name, hours, askedBy, answeredBy, ...facts }: Facts): string {
  switch (news) {
    case 'asked':
      return `${askedBy} asks to let ${name}, who looks after the software, read the department for ${hours} hours. Please agree or decline on the page; nobody reads before.`;
    case 'declined':
      return `${answeredBy} ended the request to let ${name} read. Nobody reads.`;
    case 'begun':
      return `${name} may read, and only read, until ${at(facts.until)}. Every page is an entry in the audit trail; an administrator can end it at once.`;
    case 'welcome':
      return `You may read ${facts.unitName} until ${at(facts.until)}. Sign in with ${facts.email}. Every page you open is recorded.`;
    case 'ended':
      return `${name} no longer reads the department. Pages opened: ${facts.opened ?? 0}; each is in the audit trail.`;
  }
}
