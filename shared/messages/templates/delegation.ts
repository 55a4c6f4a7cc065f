import { shortDate } from '../../domain/text/formats.ts';
import type { FactsOf } from '../facts.ts';
import { delegationPage, dueDay, subjectLine } from '../parts.ts';
import { template } from '../template.ts';

type Facts = FactsOf<'delegation'>;

const headings: Readonly<Record<Facts['news'], string>> = {
  given: 'Ủy quyền xử lý việc khi vắng mặt',
  revoked: 'Ủy quyền đã được thu hồi',
};

export const delegation = template('delegation', (facts, { mail, publicUrl }) => ({
  subject: subjectLine(`${headings[facts.news]}: ${facts.principal} – ${facts.deputy}`),
  heading: headings[facts.news],
  opening: opening(facts),
  blocks: [
    {
      kind: 'table',
      label: 'Ủy quyền',
      rows: [
        ['Người ủy quyền', facts.principal],
        ['Người được ủy quyền', facts.deputy],
        ['Từ ngày', dueDay({ on: facts.from })],
        ['Đến hết ngày', dueDay({ on: facts.to })],
        ['Phạm vi', facts.programmeName ?? 'Tất cả chương trình'],
        [facts.news === 'given' ? 'Người đặt' : 'Người thu hồi', facts.by],
      ],
    },
    { kind: 'quote', label: 'Lý do ủy quyền', text: facts.reason },
    {
      kind: 'buttons',
      note: 'Cần đăng nhập.',
      buttons: [{ label: 'Mở trang ủy quyền', url: delegationPage(publicUrl) }],
    },
  ],
  closing: [],
  english: inEnglish(facts),
  values: { nguoi_nhan: mail.to.name },
}));

function opening({ news, toDeputy, principal, deputy, from, to }: Facts): readonly string[] {
  const days =
    from === to ? `ngày ${shortDate(from)}` : `từ ${shortDate(from)} đến hết ${shortDate(to)}`;
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

const inEnglish = ({ news, principal, deputy, from, to }: Facts): string =>
  news === 'given'
    ? `${deputy} acts for ${principal} from ${shortDate(from)} to ${shortDate(to)}. Both get the requests; ${principal} may still act.`
    : `${deputy} no longer acts for ${principal}.`;
