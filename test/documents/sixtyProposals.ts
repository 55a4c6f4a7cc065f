import type { ReportFigures } from '../../events/schema/reportFigures.ts';
import { addDays } from '../../shared/domain/calendar/days.ts';
import type { DossierRecord } from '../../shared/domain/reports/reportInput.ts';
import { summaryReport } from '../../shared/domain/reports/summaryReport.ts';
import { fact, type Happening, person, recordOf, reportOf } from '../domain/reports/sampleYear.ts';

const departments = [
  'Khoa Khám bệnh',
  'Khoa Huyết học người lớn 1',
  'Khoa Huyết học người lớn 2',
  'Khoa Huyết học trẻ em 1',
  'Khoa Huyết học trẻ em 2',
  'Khoa Ghép tế bào gốc',
  'Khoa Hồi sức tích cực - Chống độc',
  'Khoa Huyết học tổng hợp',
  'Khoa Di truyền học phân tử',
  'Khoa Sinh học phân tử',
  'Khoa Vi sinh',
  'Khoa Sinh hóa',
  'Khoa Miễn dịch',
  'Khoa Tế bào - Tổ chức học',
  'Khoa Chẩn đoán hình ảnh',
  'Khoa Dược',
  'Khoa Dinh dưỡng',
  'Khoa Kiểm soát nhiễm khuẩn',
  'Ngân hàng máu',
  'Phòng Điều dưỡng',
  'Phòng Công nghệ thông tin',
  'Phòng Vật tư, thiết bị y tế',
  'Phòng Tài chính kế toán',
  'Phòng Hành chính quản trị',
];

const titles = [
  'Đề xuất cơ chế điều phối nhanh đơn vị máu nhóm hiếm giữa các bệnh viện trong thành phố',
  'Thanh toán và trả giấy ra viện ngay tại giường bệnh bằng ký số',
  'Bộ cảnh báo tương tác thuốc và trùng hoạt chất gắn trong kê đơn điện tử ngoại trú',
  'Khoán bộ vật tư tiêu hao theo loại thủ thuật và công khai mức chênh lệch sau mỗi tuần để tiết kiệm chi phí, hạn chế hao hụt và làm căn cứ xây dựng định mức kinh tế kỹ thuật của bệnh viện trong điều kiện chưa có quy định thống nhất',
  'Kho biểu mẫu ISO 15189 số hoá cho khoa Xét nghiệm',
  'Phiếu bàn giao người bệnh giữa các ca theo cấu trúc SBAR trên máy tính bảng',
];

const leads = ['Lê Văn Thí', 'Phạm Thị Nghiệm', 'Đỗ Văn Dụ', 'Võ Thị Minh Hoạ', 'Đặng Thuỳ Giả'];
const obstacles = ['not_regulated', 'unclear', 'overlapping', 'outdated'];

const achieved = [
  'Thời gian chờ trung bình từ lúc lấy số đến lúc vào phòng khám giảm từ 72 phút còn 31 phút sau ba tháng áp dụng thử tại khu khám ngoại trú.',
  'Số đơn thuốc trùng hoạt chất giảm 64,5%; dược sĩ không còn phải rà soát thủ công toàn bộ đơn. Người bệnh được giải thích ngay tại quầy khi có cảnh báo mức cao, bác sĩ ghi lý do khi giữ nguyên đơn. Phần mềm do nhân viên bệnh viện tự viết, không phát sinh kinh phí mua sắm, đã chuyển giao cho hai bệnh viện bạn cùng sử dụng trong quý IV.',
  'Thủ tục ra viện giảm từ khoảng ba giờ còn 45 phút; người bệnh không phải đi qua bốn quầy như trước.',
];

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

/** The n-th proposal of the year, registered on `start`. */
interface Tale {
  readonly n: number;
  readonly day: (offset: number) => string;
}

const registered = ({ n, day }: Tale): Happening[] => [
  [
    day(0),
    fact.submitted(`BTH-2023-${String(n + 1).padStart(4, '0')}`, n % 12 === 3),
    'registered',
  ],
  ...(n % 5 === 1 ? [[day(1), fact.returned(), 'revision_requested'] as const] : []),
  ...(n % 30 === 29 ? [[day(3), fact.withdrawn(), 'withdrawn'] as const] : []),
];

const received = ({ day }: Tale): Happening[] => [
  [day(4), fact.received(), 'appraising'],
  [day(4), fact.appraisalStarted(), 'appraising'],
];

const isPoor = (n: number) => n % 9 === 4;
const feasibility = (n: number) => (n % 4 === 2 ? 'favourable_with_conditions' : 'favourable');

const appraised = ({ n, day }: Tale): Happening[] => [
  [day(8), fact.appraised('legality', 'favourable'), 'appraising'],
  [day(9), fact.appraised('feasibility', isPoor(n) ? 'unfavourable' : feasibility(n)), 'deciding'],
];

const voted = ({ n, day }: Tale): Happening[] =>
  isPoor(n)
    ? [
        [day(14), fact.voted(2, 4, false), 'vote_not_passed'],
        [day(15), fact.refused(), 'refused'],
      ]
    : [[day(14), fact.voted(5, 1, true), 'agreed_pending_document']];

const delays = 'Thiếu thiết bị đầu đọc mã vạch ở ba buồng bệnh.';

function carriedOut({ n, day }: Tale): Happening[] {
  const reachedOn = day(38 + (n % 4));
  const month = day(30).slice(0, 7);
  const report = fact.progress(month, n % 3 === 0 ? delays : undefined);
  return [
    [day(17), fact.documented(`${100 + n}/QĐ-BVTMHH`, day(17)), 'implementing'],
    [day(18), fact.milestones(day(40)), 'implementing'],
    [reachedOn, fact.reached(reachedOn), 'implementing'],
    [
      addDays(`${month}-28`, 6 + (n % 3) * 2),
      n % 11 === 0 ? fact.skipped(month) : report,
      'implementing',
    ],
  ];
}

const verdict = (n: number) => {
  if (n % 10 === 7) return 'not_completed';
  return n % 5 === 2 ? 'partly_completed' : 'completed';
};

const finished = ({ n, day }: Tale): Happening[] => [
  [
    day(75),
    fact.completed(day(74), {
      achieved: pick(achieved, n),
      limits: pick(['Chưa áp dụng cho ca đêm và ngày nghỉ.', 'Phụ thuộc đường truyền mạng.'], n),
      ...(n % 2 === 0 && { lessons: 'Cần tập huấn lại sau hai tuần đầu áp dụng.' }),
    }),
    'evaluating',
  ],
  [day(80), fact.evaluated(verdict(n), n % 8 === 0), 'nominating'],
  ...(n % 8 === 0 ? [[day(85), fact.nominated(), 'award_proposed'] as const] : []),
];

/** Stages of a proposal, each with the number of proposals that came so far by the end of the year. */
const stages: readonly (readonly [number, (tale: Tale) => Happening[]])[] = [
  [60, registered],
  [56, received],
  [52, appraised],
  [48, voted],
  [45, carriedOut],
  [30, finished],
];

const ends = new Set(['withdrawn', 'refused']);

function happenings(n: number, start: string): Happening[] {
  const tale = { n, day: (offset: number) => addDays(start, offset) };
  const told: Happening[] = [];
  for (const [reached, stage] of stages) {
    if (n < reached && !ends.has(told.at(-1)?.[2] ?? '')) told.push(...stage(tale));
  }
  return told;
}

export const sixtyProposals: readonly DossierRecord[] = Array.from({ length: 60 }, (_, n) =>
  recordOf(
    {
      id: `d${n + 1}`,
      title: pick(titles, n),
      lead: person(pick(leads, n)),
      department: pick(departments, n),
      obstacles: n % 7 === 0 ? [pick(obstacles, n), pick(obstacles, n + 1)] : [pick(obstacles, n)],
      ...(n % 4 === 1 && {
        recommendation:
          'Kiến nghị Sở Y tế cho phép thí điểm một đầu mối điều phối và một biểu mẫu giao nhận thống nhất trong toàn ngành.',
      }),
    },
    happenings(n, addDays('2023-06-05', n * 3)),
  ),
);

const made = summaryReport(
  reportOf(sixtyProposals, {
    inspections: [
      {
        tenant: 'hcm',
        id: 'kt-1',
        version: 1,
        kind: 'inspection',
        programmeId: 'HCM-BTH-2023',
        unitId: 'hcm-bth',
        unitName: 'Bệnh viện Truyền máu Huyết học',
        openedOn: '2023-10-12',
        openedBy: person('Nguyễn Văn Mẫu'),
        commandIds: [],
        place: 'Khoa Dược',
        visitedOn: '2023-10-12',
        inspectors: [person('Nguyễn Văn Mẫu')],
        checklist: [],
        findings: [],
      },
    ],
  }),
);
if ('empty' in made) throw new Error('the sample year is empty');

/** The figures of a year of 60 proposals in 24 departments. */
export const sampleFigures: ReportFigures = made;
