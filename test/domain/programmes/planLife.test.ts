import {
  disputed,
  isIssued,
  issueRefusal,
  lacksPaper,
  type PaperFacts,
  sameNumber,
  stageOf,
  withPaper,
} from '../../../shared/domain/programmes/planLife.ts';
import type { Programme } from '../../../shared/domain/programmes/programme.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const paper = (more: Partial<Programme['instrument']>, version = 1): Programme => ({
  ...hospitalPlan,
  version,
  instrument: { ...hospitalPlan.instrument, ...more },
});
const draft = paper({ symbol: '…/KH-SYT', numberIncomplete: true, issuedOn: '' });
const facts: PaperFacts = {
  symbol: '125/KH-SYT',
  issuedOn: '2026-03-02',
  signer: 'Nguyễn Văn Mẫu, Giám đốc',
  evidence: 'Sổ văn bản đi số 125',
};
const refusal = (more: Partial<PaperFacts>, plan = draft) =>
  issueRefusal(plan, { ...facts, ...more }, '2026-03-02');

test('a plan goes from draft to numbered to amended, and a lost date is a date all the same', () => {
  const numbered = withPaper(draft, facts);
  expect(stageOf(draft, undefined)).toBe('draft');
  expect(stageOf(numbered, draft)).toBe('numbered');
  expect(stageOf({ ...numbered, version: 3 }, numbered)).toBe('amended');
  expect(stageOf(paper({ issuedOn: '', issuedAfter: '2014-10-21' }), undefined)).toBe('numbered');
});

test('the numbered version is the same plan with the number and day of its paper', () => {
  const printed = paper({
    symbol: '',
    issuedOn: '',
    printedDate: 'ngày … tháng 6',
    issuedAfter: '2024-01-01',
  });
  const { instrument, ...rest } = withPaper(printed, { ...facts, symbol: ' 125/KH-SYT ' });
  expect(instrument).toMatchObject({
    symbol: '125/KH-SYT',
    issuedOn: '2026-03-02',
    numberIncomplete: false,
  });
  expect(Object.keys(instrument)).not.toEqual(expect.arrayContaining(['printedDate']));
  expect(Object.keys(instrument)).not.toEqual(expect.arrayContaining(['issuedAfter']));
  const { instrument: _, ...before } = printed;
  expect(rest).toEqual({ ...before, version: 2 });
});

test('a paper of today is taken; one of tomorrow, without a number or of a finished plan is not', () => {
  expect(refusal({})).toBeUndefined();
  expect(refusal({ issuedOn: '2026-03-03' })).toEqual({ because: 'in_future' });
  expect(refusal({ issuedOn: '2026-02-30' })).toEqual({ because: 'not_a_day' });
  expect(refusal({ symbol: '…/KH-SYT' })).toEqual({ because: 'number_incomplete' });
  expect(refusal({ symbol: '12…/KH-SYT' })).toEqual({ because: 'number_incomplete' });
  expect(refusal({ symbol: 'KH-SYT' })).toEqual({ because: 'number_incomplete' });
  for (const field of ['symbol', 'issuedOn', 'signer', 'evidence'] as const)
    expect(refusal({ [field]: ' ' })).toEqual({ because: 'empty', field });
  const complete = paper({ numberIncomplete: false, symbol: '1/KH', issuedOn: '2023-05-31' });
  expect(refusal({}, complete)).toEqual({ because: 'issued_already' });
});

test('a lost number is completed by a day after the one that the plan must come after', () => {
  const lost = paper({
    symbol: '',
    numberIncomplete: false,
    issuedOn: '',
    issuedAfter: '2014-10-21',
  });
  expect(refusal({ issuedOn: '2014-10-21' }, lost)).toEqual({
    because: 'too_early',
    after: '2014-10-21',
  });
  expect(refusal({ issuedOn: '2014-10-22' }, lost)).toBeUndefined();
});

test('the same number counts as repeated within one issuer and one year only', () => {
  const other = (more: Partial<Programme['instrument']>, unitId = draft.issuer.unitId) => ({
    ...paper({ symbol: '125/kh-syt', issuedOn: '2026-01-05', ...more }),
    id: 'OTHER',
    issuer: { ...draft.issuer, unitId },
  });
  expect(sameNumber(draft, facts, [draft, other({})])).toHaveLength(1);
  expect(sameNumber(draft, facts, [other({ issuedOn: '2025-12-31' })])).toEqual([]);
  expect(sameNumber(draft, facts, [other({ symbol: '126/KH-SYT' })])).toEqual([]);
  expect(sameNumber(draft, facts, [other({}, 'hcm-khac')])).toEqual([]);
});

test('a plan is issued once its paper has a day, or is known to be later than one', () => {
  expect(isIssued(draft)).toBe(false);
  expect(isIssued(paper({ issuedOn: '2026-03-02' }))).toBe(true);
  expect(isIssued(paper({ issuedOn: '', issuedAfter: '2014-10-21' }))).toBe(true);
});

test('a paper is lacking as long as its day or any part of its number is', () => {
  const whole = { symbol: '125/KH-SYT', numberIncomplete: false, issuedOn: '2026-03-02' };
  expect(lacksPaper(paper(whole))).toBe(false);
  expect(lacksPaper(paper({ ...whole, issuedOn: '' }))).toBe(true);
  expect(lacksPaper(paper({ ...whole, symbol: '' }))).toBe(true);
  expect(lacksPaper(paper({ ...whole, numberIncomplete: true }))).toBe(true);
});

test('a paper whose number was read with dots has no number, and blanks around it are none of it', () => {
  expect(refusal({ symbol: '12.../KH-SYT' })).toEqual({ because: 'number_incomplete' });
  expect(
    sameNumber(draft, { ...facts, symbol: ' 125/KH-SYT ' }, [
      { ...paper({ symbol: '125/KH-SYT', issuedOn: '2026-01-05' }), id: 'OTHER' },
    ]),
  ).toHaveLength(1);
});

test('disputed is a paper of which several days are claimed and none is settled', () => {
  const related = (more: object) => ({
    ...hospitalPlan,
    relatedInstruments: [
      { symbol: '5/QĐ-UBND', issuedOn: '', relation: 'implements', ...more },
    ] as unknown as Programme['relatedInstruments'],
  });
  const issuedOnClaims = [
    { on: '2024-01-02', where: 'mục I' },
    { on: '2024-02-01', where: 'mục V' },
  ];
  expect(disputed(related({ issuedOnClaims }))).toHaveLength(1);
  expect(disputed(related({ issuedOnClaims, issuedOn: '2024-01-02' }))).toEqual([]);
  expect(disputed(related({ issuedOnClaims: [] }))).toEqual([]);
  expect(disputed(related({}))).toEqual([]);
  const { relatedInstruments: _, ...alone } = hospitalPlan;
  expect(disputed(alone)).toEqual([]);
});
