import type { FigureId, ReportFigures } from '../../events/schema/reportFigures.ts';
import { byDepartment, byObstacle, count, listOf } from '../domain/reports/readFigures.ts';
import { percent, shortDate, wholeNumber } from '../domain/text/formats.ts';
import { lettered } from './lettering.ts';
import type { Block, Chart, Table } from './paper.ts';
import { amount, clause, nothingRecorded, numbersOf, paragraph, told } from './wording.ts';

const section = (text: string): Block => ({ kind: 'section', text });

/** Section I: what the plan and the record show about steering and dissemination. */
export function steering(figures: ReportFigures): Block[] {
  const { heading } = figures;
  const departments = byDepartment(figures, ['registered']).filter(({ counts }) => counts[0]);
  return [
    section('I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI, TUYÊN TRUYỀN'),
    paragraph(
      `${heading.issuer} tổ chức thực hiện ${heading.instrument}; thời gian tiếp nhận đăng ký từ ngày ${shortDate(heading.window.from)} đến ngày ${shortDate(heading.window.to)}.`,
    ),
    paragraph(
      `Trong kỳ có ${amount(departments.length, 'khoa, phòng, đơn vị')} đăng ký giải pháp, ý tưởng đổi mới, sáng tạo.`,
    ),
    paragraph(`Công tác tuyên truyền, phổ biến: ${nothingRecorded}`),
  ];
}

const steps: readonly (readonly [FigureId, string])[] = [
  ['registered', 'Đăng ký'],
  ['received', 'Tiếp nhận'],
  ['appraised', 'Thẩm định xong'],
  ['approved', 'Phê duyệt'],
  ['completed', 'Báo cáo hoàn thành'],
  ['nominated', 'Đề nghị khen thưởng'],
];

const pipeline = (figures: ReportFigures): Chart => ({
  kind: 'chart',
  caption: 'Hình 1. Số hồ sơ qua từng bước trong kỳ',
  bars: steps.map(([id, label]) => ({ label, value: count(figures, id) })),
});

const obstacleTable = (figures: ReportFigures): Table => ({
  kind: 'table',
  caption: 'Bảng 1. Hồ sơ theo nhóm vướng mắc pháp lý',
  columns: [
    { title: 'STT', width: 15, align: 'center' },
    { title: 'Nhóm vướng mắc', width: 78, align: 'left' },
    { title: 'Đăng ký', width: 24, align: 'center' },
    { title: 'Phê duyệt', width: 24, align: 'center' },
    { title: 'Hoàn thành', width: 24, align: 'center' },
  ],
  rows: byObstacle(figures, ['registered', 'approved', 'completed']).map(({ name, counts }, n) => [
    String(n + 1),
    name.charAt(0).toLocaleUpperCase('vi') + name.slice(1),
    ...counts.map(wholeNumber),
  ]),
});

function registration(figures: ReportFigures): Block[] {
  const n = (id: FigureId) => count(figures, id);
  return [
    clause('1. Đăng ký'),
    paragraph(
      `${told(
        [n('registered'), `Có ${amount(n('registered'), 'hồ sơ')} được đăng ký`],
        [n('urgent'), `trong đó ${amount(n('urgent'), 'hồ sơ')} thuộc diện bức thiết, khẩn cấp`],
        [n('received'), `tiếp nhận ${amount(n('received'), 'hồ sơ')}`],
        [n('returned'), `trả lại để bổ sung ${amount(n('returned'), 'hồ sơ')}`],
        [n('withdrawn'), `tác giả rút ${amount(n('withdrawn'), 'hồ sơ')}`],
      )} Kết quả theo khoa, phòng nêu tại Phụ lục I, danh sách hồ sơ nêu tại Phụ lục II.`,
    ),
    pipeline(figures),
    obstacleTable(figures),
    { kind: 'note', text: 'Ghi chú: một hồ sơ có thể thuộc nhiều nhóm vướng mắc.' },
  ];
}

function appraisalAndApproval(figures: ReportFigures): Block[] {
  const n = (id: FigureId) => count(figures, id);
  const share = (id: FigureId) => `${amount(n(id), 'hồ sơ')} (${percent(n(id), n('appraised'))})`;
  return [
    clause('2. Thẩm định, phê duyệt'),
    ...lettered([
      `Thẩm định: ${told(
        [n('appraised'), `thẩm định xong ${amount(n('appraised'), 'hồ sơ')}`],
        [n('favourable'), `${share('favourable')} có ý kiến thuận lợi`],
        [n('favourable_with_conditions'), `${share('favourable_with_conditions')} có điều kiện`],
        [n('unfavourable'), `${share('unfavourable')} không thuận lợi`],
      )}`,
      `Biểu quyết của tập thể lãnh đạo: ${told(
        [n('voted'), `biểu quyết ${amount(n('voted'), 'hồ sơ')}`],
        [n('vote_not_passed'), `${amount(n('vote_not_passed'), 'hồ sơ')} không được thông qua`],
        [
          n('allowed_despite_vote'),
          `${amount(n('allowed_despite_vote'), 'hồ sơ')} được người đứng đầu cho phép bằng văn bản sau biểu quyết`,
        ],
      )}`,
      `Phê duyệt: ${told(
        [n('approved'), `${amount(n('approved'), 'hồ sơ')} được phê duyệt bằng văn bản`],
        [
          n('agreed_pending_document'),
          `${amount(n('agreed_pending_document'), 'hồ sơ')} đã đồng ý, chờ ban hành văn bản`,
        ],
        [n('refused'), `${amount(n('refused'), 'hồ sơ')} không được phê duyệt`],
      )}`,
    ]).map(paragraph),
  ];
}

function implementation(figures: ReportFigures): Block[] {
  const n = (id: FigureId) => count(figures, id);
  const marks = n('milestones_on_time') + n('milestones_late');
  const reports = n('progress_on_time') + n('progress_late');
  const onTime = (id: FigureId, all: number, noun: string) =>
    `đúng hạn ${amount(n(id), noun)} (${percent(n(id), all)})`;
  return [
    clause('3. Triển khai, áp dụng'),
    ...lettered([
      `Tình hình chung: ${told(
        [n('completed'), `${amount(n('completed'), 'giải pháp')} đã báo cáo hoàn thành trong kỳ`],
        [
          n('implementing'),
          `${amount(n('implementing'), 'giải pháp')} đang triển khai tại thời điểm chốt số liệu`,
        ],
      )}`,
      `Mốc thực hiện: ${told(
        [marks, `hoàn thành ${amount(marks, 'mốc')}`],
        [n('milestones_on_time'), onTime('milestones_on_time', marks, 'mốc')],
        [n('milestones_late'), `chậm ${amount(n('milestones_late'), 'mốc')}`],
      )}`,
      `Báo cáo tiến độ: ${told(
        [reports, `nhận ${amount(reports, 'báo cáo')}`],
        [n('progress_on_time'), onTime('progress_on_time', reports, 'báo cáo')],
        [n('progress_late'), `chậm ${amount(n('progress_late'), 'báo cáo')}`],
        [n('progress_skipped'), `${amount(n('progress_skipped'), 'kỳ')} được bỏ qua có lý do`],
      )}`,
    ]).map(paragraph),
  ];
}

function evaluation(figures: ReportFigures): Block[] {
  const n = (id: FigureId) => count(figures, id);
  const all = n('evaluated_completed') + n('evaluated_partly') + n('evaluated_not');
  const share = (id: FigureId) => `${amount(n(id), 'giải pháp')} (${percent(n(id), all)})`;
  return [
    clause('4. Đánh giá, công nhận'),
    paragraph(
      told(
        [all, `Đánh giá ${amount(all, 'giải pháp')}`],
        [n('evaluated_completed'), `hoàn thành ${share('evaluated_completed')}`],
        [n('evaluated_partly'), `hoàn thành một phần ${share('evaluated_partly')}`],
        [n('evaluated_not'), `không hoàn thành ${share('evaluated_not')}`],
      ),
    ),
  ];
}

function commendation(figures: ReportFigures): Block[] {
  const outstanding = count(figures, 'outstanding');
  const nominated = listOf(figures, 'nominated').map(
    ({ dossier, detail }) =>
      `- ${dossier.number} “${dossier.title}”${dossier.department ? ` (${dossier.department})` : ''}${detail ? `: ${detail}` : ''};`,
  );
  return [
    clause('5. Khen thưởng, điển hình'),
    paragraph(
      told(
        [outstanding, `Có ${amount(outstanding, 'giải pháp')} được đánh giá vượt trội`],
        [
          nominated.length,
          `${amount(nominated.length, 'giải pháp')} được đề nghị khen thưởng, gồm:`,
        ],
      ),
    ),
    ...nominated.map((line, n) =>
      paragraph(n === nominated.length - 1 ? line.replace(/;$/, '.') : line),
    ),
  ];
}

function inspection(figures: ReportFigures): Block[] {
  const { inspections } = figures;
  const found = inspections.reduce((sum, one) => sum + one.findings, 0);
  const open = inspections.reduce((sum, one) => sum + one.open, 0);
  const places = [...new Set(inspections.map(({ place }) => place))].join(', ');
  const overridden = [...new Set(figures.lists.overridden.map(({ dossierId }) => dossierId))];
  return [
    clause('6. Kiểm tra, giám sát'),
    paragraph(
      inspections.length === 0
        ? nothingRecorded
        : told(
            [1, `Kiểm tra ${amount(inspections.length, 'lượt')} tại ${places}`],
            [found, `ghi nhận ${amount(found, 'nội dung cần khắc phục')}`],
            [open, `còn ${amount(open, 'nội dung')} chưa khắc phục xong`],
            [found === 0 ? 1 : 0, 'không ghi nhận nội dung cần khắc phục'],
          ),
    ),
    ...(overridden.length > 0
      ? [
          paragraph(
            `Có ${amount(count(figures, 'overridden'), 'lần')} bước xử lý được giao lại ngoài phân công, tại hồ sơ ${numbersOf(figures, overridden)}.`,
          ),
        ]
      : []),
  ];
}

/** Section II: what was done, step by step. */
export const results = (figures: ReportFigures): Block[] => [
  section('II. KẾT QUẢ THỰC HIỆN'),
  ...registration(figures),
  ...appraisalAndApproval(figures),
  ...implementation(figures),
  ...evaluation(figures),
  ...commendation(figures),
  ...inspection(figures),
];
