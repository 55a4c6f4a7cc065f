import type { CaseFact } from '../../../events/schema/caseEvents.ts';
import { evolveCase } from '../../../shared/domain/oversight/evolve.ts';
import {
  answered,
  caseAfter,
  caseEvent,
  inspectionAfter,
  inspector,
  misuseAfter,
  planner,
  raised,
  raisedToo,
  suspicion,
  visit,
  ward,
} from '../../support/cases.ts';

test('an inspection begins with who visited what, and without findings', () => {
  expect(caseAfter(visit)).toEqual({
    kind: 'inspection',
    tenant: 'hcm-syt',
    id: 'case-1',
    version: 1,
    openedOn: '2023-09-11',
    openedBy: inspector,
    commandIds: ['c-1'],
    ...visit.data,
    findings: [],
  });
});

test('a misuse case begins with its account, and without notes', () => {
  expect(caseAfter(suspicion)).toEqual({
    kind: 'misuse',
    tenant: 'hcm-syt',
    id: 'case-1',
    version: 1,
    openedOn: '2023-09-11',
    openedBy: inspector,
    commandIds: ['c-1'],
    ...suspicion.data,
    notes: [],
  });
});

test('a case counts its events and keeps the commands that made them', () => {
  expect(inspectionAfter(raised, answered)).toMatchObject({
    version: 3,
    commandIds: ['c-1', 'c-2', 'c-3'],
  });
});

test('a new finding is open and names who raised it', () => {
  const after = evolveCase(caseAfter(visit), caseEvent(raised, 2, planner));
  const { findingId: id, ...rest } = raised.data;
  expect(after).toMatchObject({ findings: [{ id, ...rest, raisedBy: planner, status: 'open' }] });
});

test.each<[string, CaseFact, object]>([
  ['answered', answered, { status: 'answered', answer: 'Đã phổ biến 18/9.' }],
  [
    'reopened',
    { type: 'FindingReopened', data: { findingId: 'f1', reason: 'Thiếu danh sách ký.' } },
    { status: 'open', reopenedBecause: 'Thiếu danh sách ký.' },
  ],
  [
    'closed',
    { type: 'FindingClosed', data: { findingId: 'f1', note: 'Đạt.' } },
    { status: 'closed', closingNote: 'Đạt.' },
  ],
  [
    'reminded of',
    { type: 'FindingReminded', data: { findingId: 'f1', offset: 0 } },
    { status: 'open', remindedOn: '2023-09-11' },
  ],
])('a finding that is %s changes alone', (_, fact, change) => {
  const [first, second] = inspectionAfter(raised, raisedToo).findings;
  expect(inspectionAfter(raised, raisedToo, fact).findings).toEqual([
    { ...first, ...change },
    second,
  ]);
});

test('notes of a misuse case stand in order with their day and their writer', () => {
  const noted = misuseAfter({ type: 'MisuseNoteAdded', data: { text: 'Đã xem hồ sơ.' } });
  const next = caseEvent({ type: 'MisuseNoteAdded', data: { text: 'Đã hỏi.' } }, 3, ward);
  expect(evolveCase(noted, { ...next, on: '2023-09-12' })).toMatchObject({
    notes: [
      { on: '2023-09-11', by: inspector, text: 'Đã xem hồ sơ.' },
      { on: '2023-09-12', by: ward, text: 'Đã hỏi.' },
    ],
  });
});

test('a conclusion says which way, why and when', () => {
  const data = { verdict: 'substantiated', reason: 'Đủ chứng từ.' } as const;
  expect(misuseAfter({ type: 'MisuseConcluded', data }).conclusion).toEqual({
    ...data,
    on: '2023-09-11',
  });
});
