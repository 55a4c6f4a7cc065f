import { shortDate } from '../../domain/text/formats.ts';
import { fieldLabel } from '../../pages/labels/fields.ts';
import type { Block } from '../content.ts';
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

export const receipt = template('receipt', (facts, context) => ({
  ...aboutDossier(facts.dossier, context, facts.nextDue),
  heading: urgentHeading(facts.dossier, 'Đã nhận hồ sơ đăng ký'),
  opening: [
    `Hệ thống đã nhận hồ sơ ngày ${shortDate(facts.on)} và cấp số ${facts.dossier.number ?? ''}. Xin dùng số này khi trao đổi về hồ sơ.`,
    nextSentence(facts),
  ],
  blocks: [
    ...dueBlocks(facts.nextDue),
    ...paperworkBlocks(facts),
    dossierTable(facts.dossier),
    ...pageBlocks(context),
  ],
  closing: ['Mọi bước tiếp theo sẽ được báo trong cùng chuỗi thư này.'],
  english: `Your dossier was received on ${shortDate(facts.on)} under number ${facts.dossier.number ?? ''}. Next step: “${facts.nextStep}”${facts.nextDue ? `, by ${shortDate(facts.nextDue.on)}` : ''}. You will hear of every step in this mail thread.`,
}));

type Facts = FactsOf<'receipt'>;

function nextSentence({ nextStep, nextPeople, nextDue, nextLimit }: Facts): string {
  const people = nextPeople.length > 0 ? ` do ${nextPeople.join(', ')} xử lý` : '';
  if (nextDue) return `Bước tiếp theo: “${nextStep}”${people}, chậm nhất ${dueDay(nextDue)}.`;
  if (nextLimit)
    return `Bước tiếp theo: “${nextStep}”${people}, trong ${nextLimit.workingDays} ngày làm việc (${nextLimit.clause}).`;
  return `Bước tiếp theo: “${nextStep}”${people}.`;
}

function paperworkBlocks({ urgentReason, paperworkOwed, paperworkDue }: Facts): Block[] {
  return [
    ...(urgentReason
      ? [{ kind: 'quote', label: 'Lý do cấp bách', text: urgentReason } as const]
      : []),
    ...(paperworkOwed.length > 0
      ? [
          {
            kind: 'list',
            label: `Phần còn phải bổ sung${paperworkDue ? `, chậm nhất ${dueDay(paperworkDue)}` : ''}`,
            items: paperworkOwed.map((field) => fieldLabel(field)),
          } as const,
          ...dueBlocks(paperworkDue, 'Vì sao có hạn bổ sung này'),
        ]
      : []),
  ];
}
