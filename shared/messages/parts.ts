import type { Due } from '../../events/schema/envelope.ts';
import { linkRestsAfterHours } from '../domain/approvals/linkRules.ts';
import { weekdayOf } from '../domain/calendar/days.ts';
import type { CommandType } from '../domain/dossier/commands.ts';
import { shortDate, weekdayName } from '../domain/text/formats.ts';
import { cleanLine } from '../domain/text/vietnamese.ts';
import { commandLabels } from '../pages/labels/commands.ts';
import { statusLabels } from '../pages/labels/statuses.ts';
import { reportAddress } from '../pages/reportAddress.ts';
import { supportAddress } from '../pages/supportAddress.ts';
import { localTime } from '../pages/time.ts';
import { trailAddress } from '../pages/trailAddress.ts';
import { transferAddress } from '../pages/transferAddress.ts';
import type { OutboxMail } from '../ports.ts';
import type { Block, Content, Context, Row } from './content.ts';
import type { DossierFacts, FactsOf } from './facts.ts';

/** `thứ Hai, 12/06/2023`. */
export const dueDay = ({ on }: Pick<Due, 'on'>): string =>
  `${weekdayName(weekdayOf(on))}, ${shortDate(on)}`;

const longestSubject = 150;

/** One line that fits a header; cut between characters, never inside one. */
export function subjectLine(text: string): string {
  const characters = [...cleanLine(text)];
  if (characters.length <= longestSubject) return characters.join('');
  return `${characters
    .slice(0, longestSubject - 1)
    .join('')
    .trimEnd()}…`;
}

/** `[BTH-2023-0001] Tên đề xuất`: never anything else, or mail programs break the thread. */
export const dossierSubject = ({ number, unitName, title }: DossierFacts): string =>
  subjectLine(`[${number ?? unitName}] ${title}`);

/** The dossier in a few rows, as it stood when the mail was caused. */
export function dossierTable(dossier: DossierFacts): Block {
  const rows: Row[] = [
    ['Số hồ sơ', dossier.number ?? 'Chưa có (chưa gửi)'],
    ['Tên đề xuất', dossier.title],
    ['Chương trình', dossier.programmeName],
    ['Đơn vị', dossier.unitName],
    ['Tác giả', dossier.authors.join(', ')],
    ['Tình trạng', statusLabels[dossier.status]],
    ...(dossier.urgent
      ? [['Diện xử lý', 'Cấp bách: ưu tiên thứ tự, vẫn phải phê duyệt'] as const]
      : []),
  ];
  return { kind: 'table', label: 'Hồ sơ', rows };
}

/** What is fixed in every mail about a dossier. */
export function aboutDossier(
  dossier: DossierFacts,
  { mail }: Context,
  due?: Due,
): Pick<Content, 'subject' | 'values'> {
  return {
    subject: dossierSubject(dossier),
    values: {
      nguoi_nhan: mail.to.name,
      don_vi: dossier.unitName,
      chuong_trinh: dossier.programmeName,
      ten_de_xuat: dossier.title,
      trang_thai: statusLabels[dossier.status],
      ...(dossier.number === undefined ? {} : { so_ho_so: dossier.number }),
      ...(due ? { han: dueDay(due) } : {}),
    },
  };
}

export const urgentHeading = (dossier: DossierFacts, heading: string): string =>
  dossier.urgent ? `Cấp bách: ${heading}` : heading;

/** Why the day is the day, where there is one. */
export const dueBlocks = (due: Due | undefined, label = 'Vì sao có hạn này'): Block[] =>
  due ? [{ kind: 'due', label, due }] : [];

/** The public page of a dossier; asks for sign-in. */
export const dossierPage = (publicUrl: string, dossierId: string): string =>
  `${publicUrl}/ho-so/${encodeURIComponent(dossierId)}`;

const withChoice = (url: string, command: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}chon=${command}`;

const isCommand = (text: string): text is CommandType => Object.hasOwn(commandLabels, text);

/** The commands that the mail's link may carry. */
export const permitted = ({ link }: OutboxMail): readonly CommandType[] =>
  (link?.permits ?? []).filter(isCommand);

/** Buttons say what may be decided; each opens the same page, which decides nothing by itself. */
export function decisionBlocks({ mail, link }: Context): Block[] {
  if (!link || !mail.link) return [];
  return [
    { kind: 'code', code: link.code },
    {
      kind: 'buttons',
      note: `Bấm nút chỉ mở trang; quyết định được ghi sau khi Ông/Bà chọn, nhập mã và xác nhận trên trang. Liên kết dùng được đến ${localTime(mail.link.expiresAt)} hoặc đến khi hồ sơ thay đổi; sau ${linkRestsAfterHours} giờ hoặc khi hết hạn, xin liên kết mới ngay trên trang đó.`,
      buttons: permitted(mail).map((command) => ({
        label: commandLabels[command],
        url: withChoice(link.url, command),
      })),
    },
  ];
}

/** The dossier's page, for everything that a mailed link cannot do. */
export function pageBlocks({ mail, publicUrl }: Context, label = 'Mở trang hồ sơ'): Block[] {
  if (mail.dossierId === undefined) return [];
  return [{ kind: 'buttons', buttons: [{ label, url: dossierPage(publicUrl, mail.dossierId) }] }];
}

/** The whole dossier, beside a link that only decides. */
export const readBlocks = ({ mail, publicUrl, link }: Context): Block[] =>
  link && mail.dossierId !== undefined
    ? [
        {
          kind: 'buttons',
          quiet: true,
          buttons: [
            {
              label: 'Đọc toàn bộ hồ sơ (cần đăng nhập)',
              url: dossierPage(publicUrl, mail.dossierId),
            },
          ],
        },
      ]
    : [];

/** The link's buttons where the mail has a link, else the dossier's page. */
export const actionBlocks = (context: Context, label?: string): Block[] =>
  context.link && context.mail.link ? decisionBlocks(context) : pageBlocks(context, label);

/** Where the day stands against the due day: working days left, today, or working days late. */
export function timeLeft(offset: number): { vi: string; en: string } {
  if (offset < 0)
    return { vi: `Còn ${-offset} ngày làm việc là đến hạn`, en: `${-offset} working day(s) left` };
  if (offset === 0) return { vi: 'Hôm nay là ngày cuối của thời hạn', en: 'due today' };
  return { vi: `Đã quá hạn ${offset} ngày làm việc`, en: `${offset} working day(s) overdue` };
}

export const reportPage = (publicUrl: string, reportId: string): string =>
  publicUrl + reportAddress(reportId);

/** Reports of the units that the signed-in person may read. */
export const reportsPage = (publicUrl: string): string => `${publicUrl}/bao-cao`;

/** The unit's board, where addresses that do not work are listed. */
export const unitPage = (publicUrl: string): string => `${publicUrl}/don-vi`;

/** An inspection or a misuse case: one address for both, so that it tells nothing. */
export const casePage = (publicUrl: string, caseId: string): string =>
  `${publicUrl}/kiem-tra/${encodeURIComponent(caseId)}`;

/** A proposed transfer; asks for sign-in. */
export const transferPage = (
  publicUrl: string,
  { personId, number }: { readonly personId: string; readonly number: number },
): string => publicUrl + transferAddress(personId, number);

/** Where everybody's tasks are; asks for sign-in. */
export const deskPage = (publicUrl: string): string => `${publicUrl}/viec`;

/** The table of days off of a year; asks for sign-in. */
export const holidaysPage = (publicUrl: string, year: string): string =>
  `${publicUrl}/quan-tri/ngay-nghi/${encodeURIComponent(year)}`;

/** The audit trail; asks for sign-in. */
export const trailPage = (publicUrl: string): string => `${publicUrl}${trailAddress}`;

/** Where administrators answer and end support’s accesses; asks for sign-in. */
export const supportPage = (publicUrl: string): string => `${publicUrl}${supportAddress}`;

/** Where a frozen dossier is released; asks for sign-in. */
export const freezePage = (publicUrl: string, dossierId: string): string =>
  `${publicUrl}/tam-dung/${encodeURIComponent(dossierId)}`;

/** One's own deputies; asks for sign-in. */
export const delegationPage = (publicUrl: string): string => `${publicUrl}/uy-quyen`;

/** A call with its answers, or where a unit records its own plan; asks for sign-in. */
export const planNewsPage = (
  publicUrl: string,
  { programmeId, call }: FactsOf<'plan_news'>,
): string =>
  `${publicUrl}/ke-hoach/${call ? `${programmeId}/dat-hang/${call.callId}` : `bao-phu/${programmeId}`}`;

const ownRule = 'nội bộ';

/** Why the day is the day: the rule that sets it and how it was counted. */
export const dueRows = (due: Due): Row[] => [
  ['Hạn', dueDay(due)],
  ['Căn cứ', due.clause === ownRule ? 'Quy định nội bộ của đơn vị' : due.clause],
  ['Cách tính', due.computed],
];
