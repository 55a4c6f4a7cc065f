import type { Programme, Step } from '../domain/programmes/programme.ts';
import { routeOf } from '../domain/programmes/tracks.ts';
import { criteriaRules } from './criteriaRules.ts';
import { namesInPlan } from './namesInPlan.ts';
import { routeRules } from './routeRules.ts';
import { type Rule, repeated, wrong } from './rule.ts';
import type { Path, ValueProblem } from './yamlSource.ts';

/**
 * Text of all sections together. A saved draft is one stored record of 400 kB with the texts before
 * and after the change, and a Vietnamese letter takes up to three bytes (DynamoDB limit, 2026).
 */
const allSectionsCharacters = 50_000;

/** Fields of a proposal besides its sections, as `materialFields` may name them. */
const contentFields = ['title', 'outputKind', 'channel', 'obstacles', 'risks', 'authors'];

const uniqueIds: Rule = ({ form, obstacleClasses, roles, tracks, deadlines, reports }) =>
  (
    [
      [['form', 'sections'], form.sections],
      [['obstacleClasses'], obstacleClasses],
      [['form', 'choices'], form.choices ?? []],
      [['form', 'days'], form.days ?? []],
      [['roles'], roles ?? []],
      [['tracks'], tracks ?? []],
      [['deadlines'], deadlines ?? []],
      [['reports'], reports],
    ] as const
  ).flatMap(([path, items]) =>
    repeated(
      path,
      items.map(({ id }) => id),
    ),
  );

/** Where each step names a role. */
function rolesOfStep(step: Step, at: Path): [Path, string][] {
  const own: Record<string, readonly string[] | string> = {
    escalateTo: step.escalateTo,
    ...('responsible' in step ? { responsible: step.responsible } : {}),
    ...(step.type === 'decision'
      ? { voters: step.voters, head: step.head, recorder: step.recorder }
      : {}),
    ...(step.type === 'implementation' ? { reviewer: step.reviewer } : {}),
  };
  const parts = step.type === 'appraisal' ? step.parts : [];
  return [
    ...Object.entries(own).flatMap(([field, role]) => rolesAt([...at, field], role)),
    ...parts.map((part, index): [Path, string] => [
      [...at, 'parts', index, 'responsible'],
      part.responsible,
    ]),
  ];
}

const rolesAt = (path: Path, role: readonly string[] | string): [Path, string][] =>
  typeof role === 'string' ? [[path, role]] : role.map((id, index) => [[...path, index], id]);

const knownRoles: Rule = (programme) => {
  const known = new Set(programme.roles?.map(({ id }) => id));
  const used: [Path, string][] = [
    ...programme.route.flatMap((step, index) => rolesOfStep(step, ['route', index])),
    ...programme.reports.flatMap((report, index) => [
      ...rolesAt(['reports', index, 'owner'], report.owner),
      ...rolesAt(['reports', index, 'receivers'], report.receivers.map(afterColon)),
    ]),
    ...rolesAt(['oversight', 'bodies'], programme.oversight.bodies),
    ...rolesAt(['registrars'], programme.registrars ?? []),
  ];
  return used
    .filter(([, role]) => !known.has(role))
    .map(([path, role]) =>
      wrong(
        path,
        `Vai trò "${role}" không có trong danh sách roles.`,
        'Thêm vai trò vào roles hoặc sửa mã.',
      ),
    );
};

const afterColon = (receiver: string): string => receiver.slice(receiver.indexOf(':') + 1);

type Section = Programme['form']['sections'][number];

const sectionRules: readonly (readonly [
  broken: (section: Section) => boolean,
  field: string,
  problem: string,
  remedy: string,
])[] = [
  [
    ({ text, minimumCharacters, maximumCharacters }) =>
      text && maximumCharacters < (minimumCharacters ?? 1),
    'maximumCharacters',
    'Độ dài tối đa nhỏ hơn độ dài tối thiểu.',
    'Tăng số tối đa.',
  ],
  [
    ({ text, required, essential }) => !text && (required || essential),
    'required',
    'Mục chỉ có tiêu đề không thể là mục bắt buộc.',
    'Đặt required và essential là false, hoặc text là true.',
  ],
  [
    ({ text, required, essential }) => text && essential && !required,
    'essential',
    'Mục thiết yếu phải là mục bắt buộc.',
    'Đặt required là true hoặc essential là false.',
  ],
];

const sections: Rule = ({ form }) => [
  ...form.sections.flatMap((section, index) =>
    sectionRules
      .filter(([broken]) => broken(section))
      .map(([, field, problem, remedy]) =>
        wrong(['form', 'sections', index, field], problem, remedy),
      ),
  ),
  ...tooMuchText(form.sections.reduce((sum, section) => sum + section.maximumCharacters, 0)),
];

const tooMuchText = (characters: number): ValueProblem[] =>
  characters <= allSectionsCharacters
    ? []
    : [
        wrong(
          ['form', 'sections'],
          `Các mục cộng lại cho phép ${characters} ký tự, nhiều hơn ${allSectionsCharacters}.`,
          'Giảm maximumCharacters của một số mục; phần dài để ở tệp đính kèm.',
        ),
      ];

const materialFields: Rule = ({ form }) => {
  const known = new Set([
    ...contentFields,
    ...form.sections.filter(({ text }) => text).map(({ id }) => `sections.${id}`),
    ...(form.choices ?? []).map(({ id }) => `choices.${id}`),
    ...(form.days ?? []).map(({ id }) => `days.${id}`),
  ]);
  return form.materialFields.flatMap((field, index) =>
    known.has(field)
      ? []
      : [
          wrong(
            ['form', 'materialFields', index],
            `Không có trường "${field}" trong mẫu đề cương.`,
            `Ghi "sections." và mã mục, hoặc một trong: ${contentFields.join(', ')}.`,
          ),
        ],
  );
};

const instrument: Rule = ({ instrument: paper }) => {
  const found: ValueProblem[] = [];
  const isDated = paper.issuedOn !== '' || paper.printedDate !== undefined;
  if ((paper.symbol === '') !== !isDated && paper.issuedAfter === undefined)
    found.push(
      wrong(
        ['instrument', 'symbol'],
        'Số, ký hiệu và ngày ban hành phải cùng có hoặc cùng để trống.',
        'Để trống cả hai khi kế hoạch chưa ban hành; ghi printedDate khi bản in không có ngày.',
      ),
    );
  if (paper.symbol === '' && paper.numberIncomplete)
    found.push(
      wrong(
        ['instrument', 'numberIncomplete'],
        'Đánh dấu số chưa đủ nhưng không ghi số nào.',
        'Ghi phần đọc được, dùng dấu … cho phần mờ.',
      ),
    );
  if (!paper.signatories.some(({ role }) => role === 'issuer'))
    found.push(
      wrong(
        ['instrument', 'signatories'],
        'Không có người ký ban hành.',
        'Thêm một người ký có role là issuer.',
      ),
    );
  return found;
};

const dates: Rule = ({ window, instrument: { issuedOn }, reports }) => [
  ...(window.to < window.from
    ? [wrong(['window', 'to'], 'Ngày đóng trước ngày mở.', 'Sửa một trong hai ngày.')]
    : []),
  ...(window.hardTo !== undefined && window.hardTo < window.to
    ? [
        wrong(
          ['window', 'hardTo'],
          'Ngày chót trước ngày cuối đã công bố.',
          'Ghi từ ngày "to" trở đi, hoặc bỏ hardTo.',
        ),
      ]
    : []),
  ...(issuedOn !== '' && !window.opensOnIssue && window.from < issuedOn
    ? [
        wrong(
          ['window', 'from'],
          'Mở đăng ký trước ngày ban hành kế hoạch.',
          `Ghi từ ${issuedOn} trở đi.`,
        ),
      ]
    : []),
  ...reports.flatMap((report, index) => reportDates(report, ['reports', index])),
];

function reportDates(report: Programme['reports'][number], at: Path): ValueProblem[] {
  if (report.dataTo < report.dataFrom)
    return [
      wrong(
        [...at, 'dataTo'],
        'Kỳ số liệu kết thúc trước khi bắt đầu.',
        'Sửa dataFrom hoặc dataTo.',
      ),
    ];
  if (report.on <= report.dataTo)
    return [
      wrong(
        [...at, 'dataTo'],
        'Báo cáo được lập buổi sáng, nên ngày gửi phải sau ngày chốt số liệu.',
        'Lùi dataTo về trước ngày on ít nhất một ngày.',
      ),
    ];
  return [];
}

/** Decree 73/2023 sets day limits for managers only; other rules must not borrow them. */
const noBorrowedLimits: Rule = (programme) => {
  const { ruleSet, route, tracks } = programme;
  const ways = tracks ?? [{ id: undefined, ruleSet }];
  const free = new Set(
    ways.flatMap((way) =>
      way.ruleSet === 'decree_73' ? [] : stepsOf(programme, way.id).map(({ id }) => id),
    ),
  );
  return route.flatMap((step, index) =>
    free.has(step.id) && step.limit && /73\/2023/.test(step.limit.clause)
      ? [
          wrong(
            ['route', index, 'limit', 'clause'],
            'Bước này không theo Nghị định 73/2023 nhưng lấy thời hạn của nghị định.',
            'Ghi "nội bộ", hoặc đổi ruleSet thành decree_73.',
          ),
        ]
      : [],
  );
};

/** The steps of one way; none where its first step is wrong, which is told elsewhere. */
function stepsOf(programme: Programme, track: string | undefined): readonly Step[] {
  const start = programme.tracks?.find(({ id }) => id === track)?.start;
  const isKnown = start === undefined || programme.route.some(({ id }) => id === start);
  return isKnown && programme.route.length > 0 ? routeOf(programme, track) : [];
}

const reminders: Rule = ({ reminders: ladder, route }) => {
  const found: ValueProblem[] = [];
  if (
    ladder.escalateAfter.some(
      (days, index) => index > 0 && days <= (ladder.escalateAfter[index - 1] ?? 0),
    )
  )
    found.push(
      wrong(
        ['reminders', 'escalateAfter'],
        'Các bậc báo cấp trên phải tăng dần.',
        'Xếp số ngày từ nhỏ đến lớn, không trùng.',
      ),
    );
  const levels = ladder.escalateAfter.length;
  return [
    ...found,
    ...route.flatMap((step, index) =>
      step.escalateTo.length > levels
        ? [
            wrong(
              ['route', index, 'escalateTo'],
              `Có ${step.escalateTo.length} cấp được báo nhưng reminders.escalateAfter chỉ có ${levels} bậc.`,
              'Thêm bậc vào escalateAfter hoặc bớt cấp.',
            ),
          ]
        : [],
    ),
  ];
};

const rules: readonly Rule[] = [
  uniqueIds,
  knownRoles,
  sections,
  materialFields,
  instrument,
  dates,
  noBorrowedLimits,
  namesInPlan,
  reminders,
  routeRules,
  criteriaRules,
];

/** What contradicts itself in a plan whose shape is right. */
export const ruleProblems = (programme: Programme): readonly ValueProblem[] =>
  rules.flatMap((rule) => rule(programme));
