import { shortDate } from '../../domain/text/formats.ts';
import type { FactsOf } from '../facts.ts';
import { delegationPage, dueDay, subjectLine } from '../parts.ts';
import { template } from '../template.ts';

type Facts = FactsOf<'delegation'>;

const headings: Readonly<Record<Facts['news'], string>> = {
  given: 'Ủy quyền xử lý việc khi vắng mặt',
  revoked: 'Ủy quyền đã được thu hồi',
  proposed: 'Xin xác nhận người xử lý thay',
  proposal_ended: 'Đề nghị người xử lý thay đã kết thúc',
  proposal_confirmed: 'Lãnh đạo đã xác nhận người xử lý thay',
};

const isProposal = ({ news }: Facts): boolean => news.startsWith('propos');

const doers: Readonly<Record<Facts['news'], string>> = {
  given: 'Người đặt',
  revoked: 'Người thu hồi',
  proposed: 'Trợ lý ghi',
  proposal_ended: 'Người kết thúc',
  proposal_confirmed: 'Người xác nhận',
};

export const delegation = template('delegation', (facts, { mail, publicUrl, link }) => ({
  subject: subjectLine(`${headings[facts.news]}: ${facts.principal} – ${facts.deputy}`),
  heading: headings[facts.news],
  opening: opening(facts),
  blocks: [
    {
      kind: 'table',
      label: isProposal(facts) ? 'Đề nghị' : 'Ủy quyền',
      rows: [
        [isProposal(facts) ? 'Người được thay' : 'Người ủy quyền', facts.principal],
        [isProposal(facts) ? 'Người xử lý thay' : 'Người được ủy quyền', facts.deputy],
        ['Từ ngày', dueDay({ on: facts.from })],
        ['Đến hết ngày', dueDay({ on: facts.to })],
        ['Phạm vi', facts.programmeName ?? 'Tất cả chương trình'],
        [doers[facts.news], facts.by],
      ],
    },
    { kind: 'quote', label: 'Lý do', text: facts.reason },
    ...(link
      ? ([
          { kind: 'code', code: link.code },
          {
            kind: 'buttons',
            note: 'Bấm nút chỉ mở trang; chưa ghi gì cho đến khi Ông/Bà chọn, nhập mã và gửi trên trang. Trả lời thư này thì chưa được ghi.',
            buttons: [{ label: 'Xem và xác nhận', url: link.url }],
          },
        ] as const)
      : []),
    {
      kind: 'buttons',
      note: 'Cần đăng nhập.',
      ...(link && { quiet: true }),
      buttons: [{ label: 'Mở trang ủy quyền', url: delegationPage(publicUrl) }],
    },
  ],
  closing: [],
  english: inEnglish(facts),
  values: { nguoi_nhan: mail.to.name },
}));

const daysIn = ({ from, to }: Facts): string =>
  from === to ? `ngày ${shortDate(from)}` : `từ ${shortDate(from)} đến hết ${shortDate(to)}`;

function opening(facts: Facts): readonly string[] {
  const { news, principal, deputy, by } = facts;
  switch (news) {
    case 'proposed':
      return [
        `${by} ghi rằng ${deputy} xử lý thay Ông/Bà ${daysIn(facts)}. Đề nghị Ông/Bà xác nhận; chưa có ủy quyền nào cho đến khi Ông/Bà đồng ý.`,
      ];
    case 'proposal_ended':
      return [
        `${by} đã kết thúc đề nghị để ${deputy} xử lý thay ${principal} ${daysIn(facts)}. Không có ủy quyền nào.`,
      ];
    case 'proposal_confirmed':
      return [`${principal} đã đồng ý: ${deputy} xử lý thay ${daysIn(facts)}.`];
    default:
      return openingOfDelegation(facts);
  }
}

function openingOfDelegation(facts: Facts): readonly string[] {
  const { news, toDeputy, principal, deputy } = facts;
  const days = daysIn(facts);
  if (news === 'revoked')
    return toDeputy
      ? [
          `Từ lúc này Ông/Bà không còn xử lý thay ${principal}. Các liên kết đã nhận thay mặt người này không dùng được nữa; Ông/Bà không cần làm gì thêm.`,
        ]
      : [`Từ lúc này ${deputy} không còn xử lý thay Ông/Bà; các việc đang chờ vẫn là của Ông/Bà.`];
  return toDeputy
    ? [
        `Ông/Bà được ủy quyền xử lý thay ${principal} ${days}. Thư mời xử lý trong thời gian này được gửi cho cả hai, mỗi người một liên kết riêng; ai xử lý trước thì người kia được báo.`,
        'Việc đã làm được ghi là do Ông/Bà làm, thay mặt người ủy quyền. Hồ sơ mà Ông/Bà là tác giả không thuộc ủy quyền này.',
      ]
    : [
        `${deputy} được ủy quyền xử lý thay Ông/Bà ${days}. Ông/Bà vẫn có thể tự xử lý và có thể thu hồi ủy quyền bất cứ lúc nào.`,
      ];
}

function inEnglish({ news, principal, deputy, from, to, by }: Facts): string {
  const days = `from ${shortDate(from)} to ${shortDate(to)}`;
  switch (news) {
    case 'given':
      return `${deputy} acts for ${principal} ${days}. Both get the requests; ${principal} may still act.`;
    case 'revoked':
      return `${deputy} no longer acts for ${principal}.`;
    case 'proposed':
      return `${by} recorded that ${deputy} acts for you ${days}. Please confirm; nothing holds before you do.`;
    case 'proposal_ended':
      return `${by} ended the proposal that ${deputy} act for ${principal}.`;
    case 'proposal_confirmed':
      return `${principal} agreed: ${deputy} acts ${days}.`;
  }
}
