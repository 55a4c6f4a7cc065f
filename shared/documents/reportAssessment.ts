import type { Status } from '../../events/schema/envelope.ts';
import type { ReportFigures } from '../../events/schema/reportFigures.ts';
import { byStatus, count } from '../domain/reports/readFigures.ts';
import type { Block } from './paper.ts';
import {
  amount,
  clause,
  digest,
  nothingRecorded,
  numbersOf,
  paragraph,
  type Told,
} from './wording.ts';

export const fullTextAnnex = 'Phụ lục III';

/** Section III: the plan's own headings, from what people reported. */
export const assessment = (figures: ReportFigures): Block[] => [
  { kind: 'section', text: 'III. ĐÁNH GIÁ CHUNG' },
  ...figures.narrative.flatMap(({ heading, sentences }, n) => [
    clause(`${n + 1}. ${heading}`),
    ...digest(figures, sentences, fullTextAnnex),
  ]),
];

/** What has to follow from where a dossier stands. */
const nextWork: Partial<Record<Status, string>> = {
  registered: 'Tiếp nhận, kiểm tra',
  revision_requested: 'Đôn đốc tác giả bổ sung',
  appraising: 'Hoàn thành thẩm định',
  deciding: 'Hoàn thành biểu quyết của tập thể lãnh đạo đối với',
  vote_not_passed: 'Quyết định của người đứng đầu sau biểu quyết đối với',
  agreed_pending_document: 'Ban hành văn bản phê duyệt',
  implementing: 'Tiếp tục triển khai, theo dõi, báo cáo tiến độ',
  evaluating: 'Đánh giá kết quả thực hiện',
  nominating: 'Xem xét đề nghị khen thưởng',
};

/** Section IV: what is still owed; nothing is promised that the record does not ask for. */
export function outlook(figures: ReportFigures): Block[] {
  const statuses = byStatus(figures);
  const works = Object.entries(nextWork).flatMap(([status, work]) => {
    const dossiers = statuses.find((one) => one.status === status)?.dossiers ?? [];
    if (dossiers.length === 0) return [];
    const ids = dossiers.map(({ id }) => id);
    return [`- ${work} ${amount(dossiers.length, 'hồ sơ')} (${numbersOf(figures, ids)}).`];
  });
  const overdue = count(figures, 'overdue');
  const open = figures.inspections.reduce((sum, one) => sum + one.open, 0);
  const all = [
    ...works,
    ...(overdue > 0 ? [`- Xử lý dứt điểm ${amount(overdue, 'việc quá hạn')}.`] : []),
    ...(open > 0 ? [`- Khắc phục ${amount(open, 'nội dung')} đã nêu qua kiểm tra, giám sát.`] : []),
  ];
  return [
    { kind: 'section', text: 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI' },
    ...(all.length > 0 ? all : [nothingRecorded]).map(paragraph),
  ];
}

/** Recommendations in order of number; dossiers that ask for the same are named together. */
export const askedTogether = ({ recommendations }: ReportFigures): Told[] =>
  [...new Set(recommendations.map(({ text }) => text))].map((text) => ({
    text,
    about: recommendations.filter((one) => one.text === text).map(({ dossierId }) => dossierId),
  }));

/** Section V: what the approved proposals ask of the levels above, and the closing line. */
export function requests(figures: ReportFigures): Block[] {
  const asked = askedTogether(figures);
  const { heading } = figures;
  const to = heading.addressees[0];
  return [
    { kind: 'section', text: 'V. ĐỀ XUẤT, KIẾN NGHỊ' },
    ...(asked.length > 0
      ? [
          paragraph(
            `Trong ${amount(count(figures, 'approved'), 'hồ sơ')} được phê duyệt, có ${amount(count(figures, 'recommending'), 'hồ sơ')} nêu đề xuất, kiến nghị:`,
          ),
        ]
      : []),
    ...digest(figures, asked, fullTextAnnex),
    paragraph(
      to
        ? `Trên đây là báo cáo của ${heading.issuer}, kính gửi ${to}./.`
        : `Trên đây là báo cáo của ${heading.issuer}./.`,
    ),
  ];
}
