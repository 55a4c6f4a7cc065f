import { sessionNonce } from '../../functions/http/secrets.ts';
import { combinations, filled, paramsIn, type Route } from './everyRoute.ts';
import type { Things } from './twoDepartments.ts';
import type { Visitor } from './visitor.ts';

/** Ids by the name of the parameter that they stand for. */
export type Ids = Readonly<Record<string, readonly string[]>>;

export const idsOf = (things: Things): Ids => ({
  id: [
    things.dossier,
    things.draft,
    things.person.id,
    things.unit,
    things.report.replaceAll('#', '~'),
    things.inspection,
    things.misuse,
    things.programme,
    things.call,
  ],
  unit: [things.unit],
  person: [things.person.id, things.leaver],
  programme: [things.programme],
  call: [things.call],
  file: [things.file],
  fileId: [things.file],
});

/** Parameters that say which of somebody's things is meant, not whose. */
export const places: Ids = {
  number: ['1'],
  version: ['2'],
  findingId: ['f1'],
  place: ['1'],
  act: ['doi-ten', 'giai-the', 'sap-nhap', 'chuyen'],
};

/** What nobody ever had. */
export const nobodys = 'khong-co-gi';

/** What any form of ours may ask for, so that no form is sent back for want of a field. */
const anyForm = {
  reasons: 'Lý do',
  reason: 'Lý do',
  text: 'Nội dung',
  note: 'Ghi chú',
  source: 'Nguồn',
  place: '1',
  choice: 'co',
  answer: 'Trả lời',
  who: 'NV-xa-p2',
  workingDays: '5',
  verdict: 'confirmed',
  unit: 'xa-bv',
  fromUnit: 'xa-bv',
  role: 'inspector',
  from: '2023-09-12',
  to: '2023-09-15',
  staffCode: 'X-1',
  firstDay: '2023-10-02',
  on: '2023-09-11',
  how: 'release',
  title: 'Tên',
  description: 'Mô tả',
  until: '2024-05-01',
  symbol: '1/KH',
  issuedOn: '2023-09-01',
  evidence: 'Căn cứ',
  signer: 'Người ký',
  programme: 'all',
  url: 'https://sokhac.example/',
};

let forms = 0;

/** Opens the page, or sends a form that lacks nothing in the visitor's own name. */
export const tried = (
  visitor: Visitor,
  { method }: Pick<Route, 'method'>,
  path: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> => {
  if (method === 'GET') return visitor.get(path);
  const nonce = sessionNonce(visitor.jar.get('phien') ?? '');
  const commandId = `la-ma-nguoi-khac-${++forms}`;
  return visitor.post(path, { fields: { ...anyForm, nonce, commandId, ...more } });
};

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
}

/** An answer without what any two answers differ in: ids of the address, and ids of forms. */
export async function plainly(answer: Response, ids: readonly string[]): Promise<Answer> {
  const without = (text: string): string =>
    ids.reduce(
      (left, id) => left.replaceAll(encodeURIComponent(id), '∅').replaceAll(id, '∅'),
      text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '∅'),
    );
  const location = answer.headers.get('location');
  return {
    status: answer.status,
    location: location && without(location),
    text: without(await answer.text()),
  };
}

export interface Attempt {
  readonly route: Route;
  readonly path: string;
  readonly ids: readonly string[];
  /** The same address with what nobody ever had in place of what is somebody else's. */
  readonly control: string;
}

/** Every address of the route in which at least one thing is somebody else's. */
export function attemptsOn(route: Route, { theirs, own }: { theirs: Ids; own: Ids }): Attempt[] {
  const names = paramsIn(route.path);
  const foreign = (name: string) => theirs[name] ?? [];
  const lists = Object.fromEntries(
    names.map((name) => {
      const mine = names.some((other) => other !== name && foreign(other).length > 0);
      return [name, places[name] ?? [...foreign(name), ...(mine ? (own[name] ?? []) : [])]];
    }),
  );
  return combinations(lists)
    .filter((values) => names.some((name) => foreign(name).includes(values[name] ?? '')))
    .map((values) => {
      const instead = names.map((name): [string, string] => {
        const value = values[name] ?? '';
        return [name, foreign(name).includes(value) ? nobodys : value];
      });
      return {
        route,
        path: filled(route.path, values),
        ids: [...Object.values(values), nobodys],
        control: filled(route.path, Object.fromEntries(instead)),
      };
    });
}
