import { obligationActs } from '../../pages/labels/obligations.ts';
import {
  aboutDossier,
  dossierTable,
  dueBlocks,
  dueDay,
  pageBlocks,
  timeLeft,
  urgentHeading,
} from '../parts.ts';
import { template } from '../template.ts';

export const escalation = template('escalation', (facts, context) => {
  const { dossier, asked, step, due, offset, level, owedBy } = facts;
  const who = owedBy.length > 0 ? owedBy.join(', ') : 'Chưa có ai giữ vai trò này';
  return {
    ...aboutDossier(dossier, context, due),
    heading: urgentHeading(dossier, 'Báo cáo việc quá hạn cần đôn đốc'),
    opening: [
      `${timeLeft(offset).vi}: ${who} chưa ${obligationActs[asked]}${due ? `, hạn ${dueDay(due)}` : ''}.`,
      'Đề nghị Ông/Bà đôn đốc, hoặc đề nghị giao người khác xử lý trên trang hồ sơ. Hệ thống đã nhắc người có trách nhiệm trước khi báo đến Ông/Bà.',
    ],
    blocks: [
      {
        kind: 'table',
        label: 'Việc quá hạn',
        rows: [
          ['Người có trách nhiệm', who],
          ...(step === undefined ? [] : [['Bước', step] as const]),
          ['Mức báo cáo', `Cấp ${level}`],
        ],
      },
      ...pageBlocks(context),
      ...dueBlocks(due),
      dossierTable(dossier),
    ],
    closing: [],
    english: `Overdue (${timeLeft(offset).en}): ${owedBy.length > 0 ? owedBy.join(', ') : 'nobody holds the role'}. Please follow up or have the task assigned to somebody else.`,
  };
});
