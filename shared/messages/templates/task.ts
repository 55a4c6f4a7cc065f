import { shortDate } from '../../domain/text/formats.ts';
import { obligationLabels } from '../../pages/labels/obligations.ts';
import { deedBlocks, deedSentence } from '../deedWords.ts';
import type { Deed } from '../facts.ts';
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

export const task = template('task', ({ dossier, asked, step, due, because }, context) => ({
  ...aboutDossier(dossier, context, due),
  heading: urgentHeading(dossier, `Việc cần làm: ${obligationLabels[asked]}`),
  opening: [
    `Đề nghị Ông/Bà ${asks[asked].vi}${due ? `, chậm nhất ${dueDay(due)}` : ''}.`,
    [deedSentence(because).vi, current(because, step), askNotes[asked]?.vi]
      .filter((sentence) => sentence)
      .join(' '),
  ],
  blocks: [
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

const current = ({ act }: Deed, step: string | undefined): string =>
  act === 'StepStarted' || step === undefined ? '' : `Bước hiện tại: “${step}”.`;
