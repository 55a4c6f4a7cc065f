import { shortDate } from '../../domain/text/formats.ts';
import type { FactsOf } from '../facts.ts';
import {
  aboutDossier,
  dossierTable,
  dueBlocks,
  dueDay,
  pageBlocks,
  urgentHeading,
} from '../parts.ts';
import { template } from '../template.ts';

type Facts = FactsOf<'returned'>;

const things: Readonly<Record<Facts['what'], { vi: string; en: string }>> = {
  proposal: { vi: 'Hồ sơ', en: 'The dossier' },
  progress_report: { vi: 'Báo cáo tiến độ', en: 'The progress report' },
  completion_report: { vi: 'Báo cáo kết quả thực hiện', en: 'The completion report' },
};

export const returned = template('returned', (facts, context) => ({
  ...aboutDossier(facts.dossier, context, facts.due),
  heading: urgentHeading(facts.dossier, `${things[facts.what].vi} cần bổ sung, sửa chữa`),
  opening: [whatHappened(facts), whatToDo(facts)],
  blocks: [
    { kind: 'quote', label: `Lý do của ${facts.by}`, text: facts.reasons },
    ...(facts.yours ? dueBlocks(facts.due) : []),
    ...pageBlocks(context, facts.yours ? 'Mở trang để bổ sung, sửa chữa' : 'Mở trang hồ sơ'),
    dossierTable(facts.dossier),
  ],
  closing:
    facts.what === 'proposal'
      ? ['Trong thời gian chờ tác giả, thời hạn xử lý của đơn vị được tạm dừng.']
      : [],
  english: `${things[facts.what].en} was returned by ${facts.by} with the reasons quoted above.${facts.yours ? ` Please revise it${facts.due ? ` by ${shortDate(facts.due.on)}` : ''} on the dossier's page.` : ''}`,
}));

function whatHappened({ what, by, round, period }: Facts): string {
  const times = round === undefined ? '' : ` (lần ${round})`;
  const of = period === undefined ? '' : ` kỳ ${period}`;
  return `${by} đã trả lại ${things[what].vi.toLowerCase()}${of}${times} kèm lý do dưới đây. Trả lại không phải là từ chối.`;
}

function whatToDo({ yours, due }: Facts): string {
  if (!yours) return 'Tác giả chính sẽ sửa và gửi lại; thư này để Ông/Bà biết.';
  return `Đề nghị Ông/Bà sửa và gửi lại${due ? `, chậm nhất ${dueDay(due)}` : ''}.`;
}
