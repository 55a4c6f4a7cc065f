import type { Programme } from '../domain/programmes/programme.ts';
import type { DescriptionPart } from '../programmes/descriptionPart.ts';
import { parseProgramme } from '../programmes/parseProgramme.ts';
import type { FileProblem } from '../programmes/yamlSource.ts';
import type { Needs } from './dependencies.ts';
import { describePlan } from './describePlan.ts';
import { type Realm, unitOf } from './realm.ts';

export type ReadPlan =
  | { readonly problems: readonly FileProblem[] }
  | {
      readonly programme: Programme;
      /** Version in force until now. */
      readonly before?: number;
      readonly description: readonly DescriptionPart[];
    };

interface Request {
  readonly tenant: string;
  readonly realm: Realm;
  readonly text: string;
  readonly fileName: string;
}

/** Reads a plan file as the next version of its programme and says what it will do; saves nothing. */
export const readPlan =
  ({ programmes, holidays }: Needs<'programmes' | 'holidays'>) =>
  async ({ tenant, realm, text, fileName }: Request): Promise<ReadPlan> => {
    const parsed = parseProgramme(text, fileName);
    if (parsed.problems) return { problems: parsed.problems };
    const latest = await programmes.latest(tenant, parsed.programme.id);
    const found = [
      ...notYours(parsed.programme, latest, realm),
      ...(await wrongParent({ programmes }, tenant, parsed.programme)),
    ];
    const problems = found.map((trouble) => ({
      file: fileName,
      line: 1,
      column: 1,
      ...trouble,
    }));
    if (problems.length > 0) return { problems };
    const programme = { ...parsed.programme, version: (latest?.version ?? 0) + 1 };
    return {
      programme,
      ...(latest ? { before: latest.version } : {}),
      description: await describePlan({ holidays })(tenant, programme),
    };
  };

type Trouble = Pick<FileProblem, 'field' | 'problem' | 'remedy'>;

/** The plans above one another are there and lead upward. */
async function wrongParent(
  { programmes }: Needs<'programmes'>,
  tenant: string,
  programme: Programme,
): Promise<readonly Trouble[]> {
  const above = [programme.id];
  for (let id = programme.parentProgramme; id !== undefined; ) {
    if (above.includes(id)) return [circle([...above, id])];
    above.push(id);
    const parent: Programme | undefined = await programmes.latest(tenant, id);
    if (!parent) return above.length === 2 ? [noParent] : [];
    id = parent.parentProgramme;
  }
  return [];
}

const circle = (ids: readonly string[]): Trouble => ({
  field: 'parentProgramme',
  problem: `Các kế hoạch cấp trên tạo thành vòng: ${ids.join(' → ')}.`,
  remedy: 'Ghi mã kế hoạch cấp trên thật sự, hoặc bỏ trường và chỉ ghi parentInstruments.',
});

const noParent: Trouble = {
  field: 'parentProgramme',
  problem: 'Kế hoạch cấp trên này không có trong hệ thống.',
  remedy: 'Sửa mã kế hoạch cấp trên, hoặc bỏ trường và chỉ ghi parentInstruments.',
};

/** A plan is launched by whoever administers its issuer, for units that are administered too. */
function notYours(
  { issuer, eligibility }: Programme,
  latest: Programme | undefined,
  realm: Realm,
): readonly Trouble[] {
  const foreign = eligibility.units.filter((id) => !unitOf(realm, id));
  const found: [boolean, Trouble][] = [
    [
      !unitOf(realm, issuer.unitId),
      {
        field: 'issuer.unitId',
        problem: `Đơn vị ban hành "${issuer.unitId}" không thuộc phạm vi Ông/Bà quản trị.`,
        remedy: 'Sửa mã đơn vị, hoặc nhờ quản trị của đơn vị đó phát hành.',
      },
    ],
    [
      latest !== undefined && !unitOf(realm, latest.issuer.unitId),
      {
        field: 'id',
        problem: 'Mã kế hoạch này là của một đơn vị khác.',
        remedy: 'Đặt mã khác cho kế hoạch.',
      },
    ],
    [
      foreign.length > 0,
      {
        field: 'eligibility.units',
        problem: `Ngoài phạm vi quản trị: ${foreign.join(', ')}.`,
        remedy: 'Chỉ ghi đơn vị thuộc phạm vi quản trị.',
      },
    ],
    [
      eligibility.units.length === 0 && !realm.whole,
      {
        field: 'eligibility.units',
        problem: 'Kế hoạch cho mọi đơn vị chỉ Sở Y tế phát hành được.',
        remedy: 'Ghi mã các đơn vị tham gia.',
      },
    ],
  ];
  return found.flatMap(([applies, trouble]) => (applies ? [trouble] : []));
}
