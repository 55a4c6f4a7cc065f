import { shortDate } from '../../domain/text/formats.ts';
import type { Block, Row } from '../content.ts';
import type { FactsOf } from '../facts.ts';
import { casePage, dueBlocks, dueDay, subjectLine, timeLeft } from '../parts.ts';
import { template } from '../template.ts';

type Facts = FactsOf<'finding'>;

const headings: Readonly<Record<Facts['news'], string>> = {
  raised: 'Kiến nghị sau kiểm tra cần thực hiện',
  answered: 'Kiến nghị sau kiểm tra đã có trả lời',
  reopened: 'Kiến nghị sau kiểm tra cần thực hiện tiếp',
  closed: 'Kiến nghị sau kiểm tra đã kết thúc',
  reminded: 'Nhắc việc: kiến nghị sau kiểm tra',
};

const english: Readonly<Record<Facts['news'], string>> = {
  raised: 'An inspection finding needs your action.',
  answered: 'An inspection finding has been answered; please check the answer.',
  reopened: 'An inspection finding was reopened and needs your action.',
  closed: 'An inspection finding was closed.',
  reminded: 'Reminder: an inspection finding still needs your action.',
};

const noteNames: Readonly<Record<Facts['news'], string>> = {
  raised: 'Ghi chú',
  answered: 'Nội dung trả lời',
  reopened: 'Lý do yêu cầu thực hiện tiếp',
  closed: 'Kết luận',
  reminded: 'Ghi chú',
};

export const finding = template('finding', (facts, { mail, publicUrl }) => ({
  subject: subjectLine(`[Kiểm tra ${facts.unitName}] ${facts.place}`),
  heading: headings[facts.news],
  opening: [opening(facts)],
  blocks: [
    { kind: 'quote', label: 'Nội dung kiến nghị', text: facts.finding },
    ...noteBlocks(facts),
    {
      kind: 'buttons',
      buttons: [{ label: 'Mở trang kiểm tra', url: casePage(publicUrl, facts.caseId) }],
    },
    ...dueBlocks(facts.due),
    { kind: 'table', label: 'Đợt kiểm tra', rows: rows(facts) },
  ],
  closing: [],
  english: `${english[facts.news]}${facts.due ? ` Due ${shortDate(facts.due.on)}.` : ''}`,
  values: {
    nguoi_nhan: mail.to.name,
    don_vi: facts.unitName,
    ...(facts.due ? { han: dueDay(facts.due) } : {}),
  },
}));

function opening({ news, by, due, offset }: Facts): string {
  const until = due ? `, chậm nhất ${dueDay(due)}` : '';
  const doer = by ?? 'Đoàn kiểm tra';
  switch (news) {
    case 'raised':
      return `${doer} ghi kiến nghị dưới đây và giao Ông/Bà thực hiện. Đề nghị Ông/Bà trả lời kết quả trên trang kiểm tra${until}.`;
    case 'answered':
      return `${doer} đã trả lời kiến nghị dưới đây. Đề nghị Ông/Bà xem và kết thúc, hoặc yêu cầu thực hiện tiếp.`;
    case 'reopened':
      return `${doer} yêu cầu Ông/Bà thực hiện tiếp kiến nghị dưới đây${until}.`;
    case 'closed':
      return `${doer} đã kết thúc kiến nghị dưới đây. Ông/Bà không cần làm gì thêm.`;
    case 'reminded':
      return `${timeLeft(offset ?? 0).vi}. Đề nghị Ông/Bà trả lời kết quả thực hiện kiến nghị${until}.`;
  }
}

const noteBlocks = ({ news, note, by }: Facts): Block[] =>
  note
    ? [{ kind: 'quote', label: by ? `${noteNames[news]} của ${by}` : noteNames[news], text: note }]
    : [];

const rows = ({ unitName, place }: Facts): Row[] => [
  ['Đơn vị', unitName],
  ['Nơi được kiểm tra', place],
];
