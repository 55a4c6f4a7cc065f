import { shortDate } from '../../domain/text/formats.ts';
import { obligationLabels } from '../../pages/labels/obligations.ts';
import { deedBlocks, deedSentence } from '../deedWords.ts';
import {
  aboutDossier,
  actionBlocks,
  dossierTable,
  dueBlocks,
  dueDay,
  urgentHeading,
} from '../parts.ts';
import { template } from '../template.ts';
import { asks } from '../words.ts';

export const task = template('task', ({ dossier, asked, step, due, because }, context) => ({
  ...aboutDossier(dossier, context, due),
  heading: urgentHeading(dossier, `Việc cần làm: ${obligationLabels[asked]}`),
  opening: [
    `Đề nghị Ông/Bà ${asks[asked].vi}${due ? `, chậm nhất ${dueDay(due)}` : ''}.`,
    `${deedSentence(because).vi} Bước hiện tại: “${step}”.`,
  ],
  blocks: [
    ...actionBlocks(context),
    ...dueBlocks(due),
    ...(because.act === 'StepStarted'
      ? []
      : deedBlocks({ ...because, due: undefined }, { tally: true })),
    dossierTable(dossier),
  ],
  closing: [],
  english: `Please ${asks[asked].en}${due ? ` by ${shortDate(due.on)}` : ''}. ${deedSentence(because).en}`,
}));
