import type { AuditNote } from '../../../events/schema/auditNotes.ts';
import {
  contentOf,
  isNote,
  isOfCase,
  subjectOf,
  withheldFrom,
} from '../../../shared/domain/audit/trailed.ts';
import { caseEvent, suspicion, visit } from '../../support/cases.ts';
import { drafted, play, submitted } from '../../support/dossiers.ts';

const renamed: AuditNote = {
  v: 1,
  id: 'n-1',
  tenant: 'hcm',
  at: '2023-06-09T02:00:00.000Z',
  by: { personId: 'p-admin', name: 'Ngô Văn Quản Trị' },
  channel: 'web',
  kind: 'unit_saved',
  subject: { id: 'bth', name: 'Bệnh viện Truyền máu Huyết học' },
  before: { code: 'BTH' },
  after: { code: 'TMHH' },
};
const { events: ofDraft } = play(drafted);
const [draftStarted, draftSaved] = ofDraft;
const handedIn = play(submitted).events.at(-1);
if (!draftStarted || !draftSaved || !handedIn) throw new Error('nothing happened');
const seen = caseEvent(visit, 1);
const suspected = caseEvent(suspicion, 1);
const concluded = caseEvent(
  { type: 'MisuseConcluded', data: { verdict: 'unfounded', reason: 'Đã đối chiếu hóa đơn' } },
  2,
);

test('what stands in the trail is a note, of a case, or of a dossier', () => {
  expect([renamed, seen, handedIn].map(isNote)).toEqual([true, false, false]);
  expect([renamed, seen, handedIn].map(isOfCase)).toEqual([false, true, false]);
});

test('all of a misuse case is kept back, and nothing of an inspection', () => {
  expect([suspected, concluded].map(withheldFrom)).toEqual(['misuse_case', 'misuse_case']);
  expect(withheldFrom(seen)).toBeUndefined();
});

test('a dossier is kept back until it is handed in', () => {
  expect(ofDraft.map(withheldFrom)).toEqual(['draft', 'draft']);
  expect(withheldFrom(handedIn)).toBeUndefined();
});

test('a note is never kept back', () => {
  expect(withheldFrom(renamed)).toBeUndefined();
});

test('a note is about what it names, a case about itself', () => {
  expect(subjectOf(renamed)).toEqual({ id: 'bth', name: 'Bệnh viện Truyền máu Huyết học' });
  expect(subjectOf(seen)).toEqual({ id: 'case-1' });
});

test('a dossier is named by its title, and by its number once it has one', () => {
  expect(subjectOf(draftStarted)).toEqual({ id: 'd-1', name: 'Điều phối máu hiếm' });
  expect(subjectOf(handedIn)).toEqual({
    id: 'd-1',
    name: '[BTH-2023-0001] Điều phối nhanh đơn vị máu nhóm hiếm giữa các bệnh viện',
  });
});

test('a note tells what it was before and after', () => {
  expect(contentOf(renamed)).toEqual({ before: { code: 'BTH' }, after: { code: 'TMHH' } });
});

test('an event that changes fields tells each of them before and after', () => {
  const { before, after } = contentOf(draftSaved);
  expect(before).toMatchObject({ title: 'Điều phối máu hiếm', declared: false });
  expect(after).toMatchObject({
    title: 'Điều phối nhanh đơn vị máu nhóm hiếm giữa các bệnh viện',
    declared: true,
  });
});

test('any other event tells what it says, and nothing before', () => {
  expect(contentOf(concluded)).toEqual({
    after: { verdict: 'unfounded', reason: 'Đã đối chiếu hóa đơn' },
  });
  expect(contentOf(draftStarted)).toEqual({ after: draftStarted.data });
});
