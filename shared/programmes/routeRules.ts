import type { Programme } from '../domain/programmes/programme.ts';
import { type RouteProblem, routeProblems } from '../domain/programmes/route.ts';
import type { Path, ValueProblem } from './yamlSource.ts';

type Sentence = (detail: string) => { readonly problem: string; readonly remedy: string };

const sentences: Readonly<Record<RouteProblem['problem'], Sentence>> = {
  no_steps: () => ({
    problem: 'Kế hoạch không có bước nào.',
    remedy: 'Thêm ít nhất một bước vào route.',
  }),
  duplicate_id: () => ({
    problem: 'Mã bước đã dùng ở trên.',
    remedy: 'Đặt mã khác cho bước này.',
  }),
  missing_outcome: (outcome) => ({
    problem: `Chưa nói bước nào tiếp theo khi kết quả là "${outcome}".`,
    remedy: `Thêm "${outcome}" vào next.`,
  }),
  unknown_outcome: (outcome) => ({
    problem: `Loại bước này không có kết quả "${outcome}".`,
    remedy: 'Sửa tên kết quả hoặc bỏ dòng này.',
  }),
  unknown_next: (target) => ({
    problem: `Không có bước "${target}".`,
    remedy: 'Ghi mã một bước của kế hoạch, end:archived hoặc end:refused.',
  }),
  unreachable: () => ({
    problem: 'Không đường nào dẫn đến bước này.',
    remedy: 'Cho một bước trước dẫn đến đây hoặc bỏ bước.',
  }),
  dead_end: () => ({
    problem: 'Hồ sơ vào bước này không bao giờ kết thúc.',
    remedy: 'Cho một kết quả dẫn đến end:archived hoặc end:refused.',
  }),
};

/** The place in the file that a problem of the route is about. */
function pathOf({ route }: Programme, { stepId, problem, detail }: RouteProblem): Path {
  if (problem === 'no_steps') return ['route'];
  const index =
    problem === 'duplicate_id'
      ? route.findLastIndex(({ id }) => id === stepId)
      : route.findIndex(({ id }) => id === stepId);
  if (problem === 'duplicate_id') return ['route', index, 'id'];
  if (problem === 'missing_outcome') return ['route', index, 'next'];
  if (problem === 'unknown_outcome') return ['route', index, 'next', detail ?? ''];
  if (problem !== 'unknown_next') return ['route', index];
  const outcome = Object.entries(route[index]?.next ?? {}).find(([, to]) => to === detail)?.[0];
  return ['route', index, 'next', outcome ?? ''];
}

/** No dossier gets lost on the route: every outcome leads on, every step is reached and left. */
export const routeRules = (programme: Programme): readonly ValueProblem[] =>
  routeProblems(programme).map((found) => ({
    path: pathOf(programme, found),
    ...sentences[found.problem](found.detail ?? ''),
  }));
