import {
  isChildOf,
  type PaperPlan,
  paperRefusal,
  siblingsOf,
  standingOf,
  symbolIn,
  worstStandingFirst,
} from '../../../shared/domain/programmes/cascade.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const plan = (
  id: string,
  symbol: string,
  cites: readonly string[],
  more: Partial<Programme> = {},
): Programme => ({
  ...hospitalPlan,
  id,
  instrument: {
    ...hospitalPlan.instrument,
    symbol,
    numberIncomplete: symbol.includes('…'),
    issuedOn: '2026-02-02',
  },
  parentInstruments: cites,
  ...more,
});
const parent = plan('SO', '12/KH-SYT', ['5/KH-UBND ngày 01/02/2026']);

test('a plan is a child when it names the parent, or cites its complete number', () => {
  expect(isChildOf(plan('BV', '1/KH', ['12/KH-SYT ngày 02/02/2026']), parent)).toBe(true);
  expect(isChildOf(plan('BV', '1/KH', [], { parentProgramme: 'SO' }), parent)).toBe(true);
  expect(isChildOf(plan('BV', '1/KH', ['112/KH-SYT']), parent)).toBe(false);
  expect(isChildOf(plan('BV', '1/KH', ['12/KH-SYT'], { parentProgramme: 'X' }), parent)).toBe(
    false,
  );
  const unread = plan('SO', '9…/KH-SYT', []);
  expect(isChildOf(plan('BV', '1/KH', ['9…/KH-SYT']), unread)).toBe(false);
  expect(isChildOf(parent, parent)).toBe(false);
});

test('plans that cite the same paper are siblings while that paper is no plan of the system', () => {
  const early = plan('BTH', '9…/KH-QLCL', ['9317/KH-SYT ngày 30/12/2022']);
  const late = plan('SYT', '10424/SYT-TCCB', ['5337/KH-UBND', '9317/KH-SYT ngày 30/12/2022']);
  expect(isChildOf(early, late)).toBe(false);
  expect(siblingsOf(late, [early, late])).toEqual([{ symbol: '9317/KH-SYT', plans: [early] }]);
  const above = plan('CU', '9317/KH-SYT', []);
  expect(siblingsOf(late, [early, late, above])).toEqual([]);
});

const paper: PaperPlan = {
  number: 1,
  symbol: '7/KH-BV',
  issuedOn: '2026-03-01',
  by: { personId: 'p', name: 'Lý Thị Đầu Mối' },
  at: '2026-03-02T02:00:00.000Z',
  commandId: 'command-1',
};

test('a unit stands by its plan in the system, else by its paper; a draft is not issued', () => {
  const own = plan('BV', '3/KH', []);
  const draft = { ...own, instrument: { ...own.instrument, issuedOn: '' } };
  const unitId = own.issuer.unitId;
  expect(standingOf(unitId, [own], paper)).toMatchObject({ kind: 'issued', symbol: '3/KH' });
  expect(standingOf(unitId, [draft], undefined)).toEqual({ kind: 'draft' });
  expect(standingOf(unitId, [draft], paper)).toMatchObject({ symbol: '7/KH-BV' });
  expect(standingOf('hcm-khac', [own], undefined)).toEqual({ kind: 'missing' });
});

test('who has nothing comes first, then drafts, then whoever issued last', () => {
  const issued = (on: string) => ({ kind: 'issued' as const, on, symbol: '' });
  const all = [issued('2026-01-01'), { kind: 'draft' as const }, issued('2026-02-01')];
  expect([...all, { kind: 'missing' as const }].sort(worstStandingFirst)).toEqual([
    { kind: 'missing' },
    { kind: 'draft' },
    issued('2026-02-01'),
    issued('2026-01-01'),
  ]);
});

test('a paper needs a number, a day up to today and an address or a file', () => {
  const refusal = (more: object) =>
    paperRefusal({ symbol: '7/KH', issuedOn: '2026-03-01', hasFile: true, ...more }, '2026-03-01');
  expect(refusal({})).toBeUndefined();
  expect(refusal({ hasFile: false, url: 'https://bv.example/ke-hoach' })).toBeUndefined();
  expect(refusal({ hasFile: false })).toEqual({ because: 'no_proof' });
  expect(refusal({ url: 'http://bv.example' })).toEqual({ because: 'not_https' });
  expect(refusal({ url: 'https://<script>' })).toEqual({ because: 'not_an_address' });
  expect(refusal({ symbol: 'KH' })).toEqual({ because: 'no_number' });
  expect(refusal({ issuedOn: '2026-03-02' })).toEqual({ because: 'day_ahead' });
  expect(refusal({ issuedOn: '2026-02-30' })).toEqual({ because: 'not_a_day' });
});

test('the number of a cited paper is its first word', () => {
  expect(symbolIn('9317/KH-SYT ngày 30/12/2022')).toBe('9317/KH-SYT');
  expect(symbolIn('  9317/KH-SYT')).toBe('9317/KH-SYT');
  expect(symbolIn(' ')).toBe('');
});

test('a plan cites the papers that it implements, not those that it only mentions', () => {
  const related = (relation: string) => ({
    relatedInstruments: [{ symbol: '12/KH-SYT', issuedOn: '2026-02-02', relation }],
  });
  const child = (relation: string) =>
    plan('BV', '1/KH', [], related(relation) as unknown as Partial<Programme>);
  expect(isChildOf(child('implements'), parent)).toBe(true);
  expect(isChildOf(child('amends'), parent)).toBe(false);
});

test('a plan without a number is nobody’s parent by its number', () => {
  expect(isChildOf(plan('BV', '1/KH', ['']), plan('SO', '', []))).toBe(false);
});

test('a plan that cites a paper alone has no siblings', () => {
  const alone = plan('BV', '1/KH', ['9317/KH-SYT']);
  expect(siblingsOf(alone, [alone, plan('ND', '2/KH', ['8/KH-UBND'])])).toEqual([]);
});

test('of an issued plan whose day is lost, the day is the one that it must come after', () => {
  const own = plan('BV', '3/KH', []);
  const lost = {
    ...own,
    instrument: { ...own.instrument, issuedOn: '', issuedAfter: '2014-10-21' },
  };
  expect(standingOf(own.issuer.unitId, [lost], undefined)).toEqual({
    kind: 'issued',
    on: '2014-10-21',
    symbol: '3/KH',
  });
  expect(standingOf(own.issuer.unitId, [own], undefined)).toMatchObject({ on: '2026-02-02' });
});

test('a unit with a draft and an issued plan stands by the issued one', () => {
  const own = plan('BV', '3/KH', []);
  const draft = { ...own, instrument: { ...own.instrument, issuedOn: '' } };
  expect(standingOf(own.issuer.unitId, [draft, own], undefined)).toMatchObject({ symbol: '3/KH' });
});

test('nothing comes before a draft, and a draft before what is issued', () => {
  const issued = { kind: 'issued', on: '2026-01-01', symbol: '' } as const;
  expect(worstStandingFirst({ kind: 'missing' }, { kind: 'draft' })).toBeLessThan(0);
  expect(worstStandingFirst({ kind: 'draft' }, issued)).toBeLessThan(0);
  expect(worstStandingFirst(issued, { kind: 'missing' })).toBeGreaterThan(0);
});

test('an address of more than 500 characters proves nothing', () => {
  const url = `https://bv.example/${'x'.repeat(500)}`;
  expect(
    paperRefusal({ symbol: '7/KH', issuedOn: '2026-03-01', hasFile: false, url }, '2026-03-01'),
  ).toEqual({ because: 'too_long' });
});
