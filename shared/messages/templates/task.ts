import { shortDate } from '../../domain/text/formats.ts';
import { obligationLabels } from '../../pages/labels/obligations.ts';
import type { Block } from '../content.ts';
import { deedBlocks, deedSentence } from '../deedWords.ts';
import type { Deed, FactsOf } from '../facts.ts';
import {
  aboutDossier,
  actionBlocks,
  dossierTable,
  dueBlocks,
  dueDay,
  readBlocks,
  urgentHeading,
} from '../parts.ts';
import { template } from '../template.ts';
import { askNotes, asks } from '../words.ts';

export const task = template('task', ({ dossier, asked, step, due, because, shared }, context) => ({
  ...aboutDossier(dossier, context, due),
  heading: urgentHeading(dossier, `Việc cần làm: ${obligationLabels[asked]}`),
  opening: [
    `Đề nghị Ông/Bà ${asks[asked].vi}${due ? `, chậm nhất ${dueDay(due)}` : ''}.`,
    [deedSentence(because).vi, current(because, step), askNotes[asked]?.vi]
      .filter((sentence) => sentence)
      .join(' '),
  ],
  blocks: [
    ...sharedBlocks(shared),
    ...actionBlocks(context),
    ...dueBlocks(due),
    ...(because.act === 'StepStarted'
      ? []
      : deedBlocks({ ...because, due: undefined }, { tally: true })),
    dossierTable(dossier),
    ...readBlocks(context),
  ],
  closing: [],
  english: `Please ${asks[asked].en}${due ? ` by ${shortDate(due.on)}` : ''}. ${deedSentence(because).en}${askNotes[asked] ? ` ${askNotes[asked].en}` : ''}`,
}));

/** A warning, not a bar: the officer decides. */
const sharedBlocks = (shared: FactsOf<'task'>['shared'] = []): Block[] =>
  shared.length === 0
    ? []
    : [
        {
          kind: 'list',
          label: 'Lưu ý, hệ thống không chặn: thành tích này còn là căn cứ của',
          items: [
            ...shared.map(
              ({ achievement, number, title, lead, unitName, programmeName, form }) =>
                `hồ sơ ${number ?? ''} “${title}” (${lead}, ${unitName}), ${form ? `đã đề nghị ${form}` : 'đã đăng ký'} theo “${programmeName}”: ${achievement}`,
            ),
            'Một thành tích không tặng nhiều danh hiệu, hình thức khen thưởng (Luật Thi đua, khen thưởng 2022); Ông/Bà xem xét và quyết định.',
          ],
        },
      ];

const current = ({ act }: Deed, step: string | undefined): string =>
  act === 'StepStarted' || step === undefined ? '' : `Bước hiện tại: “${step}”.`;
