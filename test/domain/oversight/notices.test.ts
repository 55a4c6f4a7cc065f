import type { CaseFact } from '../../../events/schema/caseEvents.ts';
import type { PersonRef } from '../../../events/schema/envelope.ts';
import { evolveCase } from '../../../shared/domain/oversight/evolve.ts';
import { caseNoticesOf } from '../../../shared/domain/oversight/notices.ts';
import {
  answered,
  caseAfter,
  caseEvent,
  inspector,
  planner,
  raised,
  raisedToo,
  suspicion,
  visit,
  ward,
} from '../../support/cases.ts';

const auditor: PersonRef = { personId: 'p-kiem', name: 'Đỗ Thị Kiểm Thử' };
const bodies = [inspector, planner, auditor];

/** What the last fact tells, after the others have happened. */
function noticesOf(
  before: readonly CaseFact[],
  last: CaseFact,
  by: PersonRef = inspector,
  channel: 'web' | 'tick' = 'web',
) {
  const event = { ...caseEvent(last, before.length + 1, by), channel };
  const state = before.length > 0 ? caseAfter(...before) : undefined;
  return caseNoticesOf(event, evolveCase(state, event), bodies);
}

const told = (...args: Parameters<typeof noticesOf>) =>
  noticesOf(...args).map(({ template, to }) => [template, to.name]);

const due = raised.data.due;
const reopened: CaseFact = {
  type: 'FindingReopened',
  data: { findingId: 'f1', reason: 'Thiếu danh sách ký.' },
};
const closed: CaseFact = { type: 'FindingClosed', data: { findingId: 'f1', note: 'Đạt.' } };
const reminded: CaseFact = { type: 'FindingReminded', data: { findingId: 'f1', offset: 1 } };
const found = [visit, raised, raisedToo];

describe('a finding of an inspection', () => {
  test.each<[string, readonly CaseFact[], CaseFact, object]>([
    ['is raised', [visit], raised, { news: 'raised', by: inspector.name, due }],
    [
      'is reopened',
      [...found, answered],
      reopened,
      { news: 'reopened', by: inspector.name, note: 'Thiếu danh sách ký.', due },
    ],
    [
      'is closed',
      [...found, answered],
      closed,
      { news: 'closed', by: inspector.name, note: 'Đạt.' },
    ],
    ['is reminded of', found, reminded, { news: 'reminded', due, offset: 1 }],
  ])('is told to whoever answers for it when it %s', (_, before, last, news) => {
    expect(noticesOf(before, last)).toEqual([
      {
        template: 'finding',
        to: ward,
        facts: {
          caseId: 'case-1',
          unitName: 'Bệnh viện Truyền máu Huyết học',
          place: 'Khoa Xét nghiệm',
          finding: 'Chưa phổ biến kế hoạch đến tổ trực.',
          ...news,
        },
      },
    ]);
  });

  test('is told with its answer to whoever raised it', () => {
    expect(noticesOf(found, answered, ward)).toEqual([
      {
        template: 'finding',
        to: inspector,
        facts: {
          caseId: 'case-1',
          unitName: 'Bệnh viện Truyền máu Huyết học',
          place: 'Khoa Xét nghiệm',
          finding: 'Chưa phổ biến kế hoạch đến tổ trực.',
          news: 'answered',
          by: ward.name,
          note: 'Đã phổ biến 18/9.',
        },
      },
    ]);
  });

  test('is told with its answer to every inspector of the visit, each once', () => {
    const together: CaseFact = {
      ...visit,
      data: { ...visit.data, inspectors: [planner, inspector, auditor] },
    };
    expect(told([together, raised], answered, ward)).toEqual([
      ['finding', inspector.name],
      ['finding', planner.name],
      ['finding', auditor.name],
    ]);
  });

  test('is no news for whoever acted', () => {
    expect(told([visit], raised, ward)).toEqual([]);
    expect(told(found, answered, inspector)).toEqual([]);
  });

  test('is reminded of in nobody’s name, even if the clock runs as the responsible person', () => {
    expect(told(found, reminded, ward, 'tick')).toEqual([['finding', ward.name]]);
  });
});

test('a visit that has found nothing yet is told to nobody', () => {
  expect(noticesOf([], visit, ward)).toEqual([]);
});

test('an event about a finding that the case does not have is told to nobody', () => {
  const event = caseEvent(reminded, 3);
  expect(caseNoticesOf(event, caseAfter(visit, raisedToo), bodies)).toEqual([]);
});

describe('a misuse case', () => {
  const noted: CaseFact = { type: 'MisuseNoteAdded', data: { text: 'Đã xem hồ sơ.' } };
  const concluded: CaseFact = {
    type: 'MisuseConcluded',
    data: { verdict: 'unfounded', reason: 'Đủ chứng từ.' },
  };

  test.each<[string, readonly CaseFact[], CaseFact]>([
    ['opened', [], suspicion],
    ['noted', [suspicion], noted],
    ['concluded', [suspicion, noted], concluded],
  ])(
    'that was %s is told without a word of it to the bodies it does not concern',
    (news, before, last) => {
      expect(noticesOf(before, last)).toEqual([
        {
          template: 'misuse_case',
          to: auditor,
          facts: { caseId: 'case-1', on: '2023-09-11', news },
        },
      ]);
    },
  );

  test('is told to every body but whoever acted and whom it concerns', () => {
    expect(told([suspicion], noted, auditor)).toEqual([['misuse_case', inspector.name]]);
  });
});
