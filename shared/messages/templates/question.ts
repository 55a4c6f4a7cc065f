import { shortDate } from '../../domain/text/formats.ts';
import {
  aboutDossier,
  actionBlocks,
  dossierTable,
  dueBlocks,
  dueDay,
  pageBlocks,
  readBlocks,
  urgentHeading,
} from '../parts.ts';
import { template } from '../template.ts';
import { asks } from '../words.ts';

export const question = template('question', (facts, context) => ({
  ...aboutDossier(facts.dossier, context, facts.due),
  heading: urgentHeading(facts.dossier, 'Có câu hỏi về hồ sơ'),
  opening: [
    facts.yours
      ? `${facts.by} hỏi về hồ sơ. Đề nghị Ông/Bà ${asks.answer.vi}${facts.due ? `, chậm nhất ${dueDay(facts.due)}` : ''}.`
      : `${facts.by} hỏi về hồ sơ; tác giả chính sẽ trả lời. Thư này để Ông/Bà biết.`,
  ],
  blocks: [
    { kind: 'quote', label: `Câu hỏi của ${facts.by}`, text: facts.question },
    ...(facts.yours ? actionBlocks(context) : pageBlocks(context)),
    ...(facts.yours ? dueBlocks(facts.due) : []),
    dossierTable(facts.dossier),
    ...(facts.yours ? readBlocks(context) : []),
  ],
  closing: ['Trong thời gian chờ trả lời, thời hạn xử lý của đơn vị được tạm dừng.'],
  english: `${facts.by} asked the question quoted above.${facts.yours ? ` Please ${asks.answer.en}${facts.due ? ` by ${shortDate(facts.due.on)}` : ''}.` : ''}`,
}));
