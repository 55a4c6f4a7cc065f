import { shortDate } from '../../domain/text/formats.ts';
import { eventLabels } from '../../pages/labels/events.ts';
import type { FactsOf } from '../facts.ts';
import { aboutDossier, dossierTable, freezePage, pageBlocks } from '../parts.ts';
import { template } from '../template.ts';

type Facts = FactsOf<'dossier_frozen'>;

const headings: Readonly<Record<Facts['news'], string>> = {
  frozen: 'Hồ sơ tạm dừng: có báo “không phải tôi”',
  released: 'Hồ sơ được tiếp tục',
  taken_back: 'Quyết định bị báo “không phải tôi” đã được rút lại',
};

const english: Readonly<Record<Facts['news'], string>> = {
  frozen:
    'The dossier is frozen: a decision recorded in this person’s name was reported as not theirs.',
  released: 'The freeze was lifted; the dossier goes on as it stands.',
  taken_back: 'The reported decision was taken back; its step begins anew.',
};

export const dossierFrozen = template('dossier_frozen', (facts, context) => ({
  ...aboutDossier(facts.dossier, context),
  heading: headings[facts.news],
  opening: opening(facts),
  blocks: [
    ...(facts.reason
      ? [{ kind: 'quote', label: `Lý do của ${facts.by}`, text: facts.reason } as const]
      : []),
    dossierTable(facts.dossier),
    ...(facts.yours && context.mail.dossierId !== undefined
      ? [
          {
            kind: 'buttons',
            note: 'Cần đăng nhập.',
            buttons: [
              {
                label: 'Mở trang xem xét',
                url: freezePage(context.publicUrl, context.mail.dossierId),
              },
            ],
          } as const,
        ]
      : pageBlocks(context)),
  ],
  closing: [],
  english: english[facts.news],
}));

function opening({ news, by, on, what, yours }: Facts): readonly string[] {
  const day = shortDate(on);
  const deed = what ? `“${eventLabels[what]}”` : 'một việc đã ghi';
  switch (news) {
    case 'frozen':
      return yours
        ? [
            `Ngày ${day}, ${by} báo rằng việc ${deed} ghi dưới tên mình không phải do mình làm. Việc đã ghi chưa bị hủy, nhưng hồ sơ dừng lại: không ai xử lý tiếp được.`,
            'Đề nghị Ông/Bà xác minh rồi cho hồ sơ tiếp tục, hoặc rút lại quyết định để làm lại bước đó.',
          ]
        : [
            `Ngày ${day}, hệ thống đã ghi lời báo của Ông/Bà: việc ${deed} không phải do Ông/Bà làm. Hồ sơ đã dừng; quản trị và người đứng đầu đơn vị được báo để xem xét.`,
          ];
    case 'released':
      return [`Ngày ${day}, ${by} đã xem xét và cho hồ sơ tiếp tục như đang có.`];
    case 'taken_back':
      return [`Ngày ${day}, ${by} đã rút lại quyết định bị báo; bước đó được làm lại từ đầu.`];
  }
}
