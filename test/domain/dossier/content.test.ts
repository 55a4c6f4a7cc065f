import {
  broughtUpTo,
  changesBetween,
  emptyContent,
  mergeChanges,
  withChanges,
} from '../../../shared/domain/dossier/content.ts';
import type { Content } from '../../../shared/domain/dossier/state.ts';
import {
  act,
  dossierAfter,
  drafted,
  given,
  givenIn,
  hospital,
  mau,
  quality,
  save,
  started,
  submitted,
} from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

test('a new draft is a scheme for the annual plan with nothing else filled in', () => {
  expect(dossierAfter(started).content).toEqual({
    title: 'Điều phối máu hiếm',
    outputKind: 'scheme',
    channel: 'annual_plan',
    choices: {},
    days: {},
    obstacles: [],
    sections: {},
    risks: [],
    authors: [{ person: mau, share: 100, lead: true, consent: 'given' }],
    declared: false,
    committed: false,
    urgent: false,
    urgentReason: '',
  });
});

test.each<[string, Partial<Content>, unknown]>([
  ['outputKind', { outputKind: 'plan' }, 'scheme'],
  ['channel', { channel: 'commissioned' }, 'annual_plan'],
  ['obstacles', { obstacles: ['unclear'] }, []],
  ['risks', { risks: [{ risk: '', remedy: 'Gọi xe dự phòng' }] }, []],
  ['declared', { declared: true }, false],
  ['committed', { committed: true }, false],
  ['urgent', { urgent: true }, false],
  ['urgentReason', { urgentReason: 'Người bệnh đang chờ' }, ''],
])('a saved change of %s is on record with what was there before', (field, content, before) => {
  const after = Object.values(content)[0];
  const saved = given(...started).when(save(content));
  expect(saved.facts()).toEqual([
    { type: 'DraftSaved', data: { changes: [{ field, before, after }] } },
  ]);
  expect(saved.after().content).toMatchObject(content);
});

test.each<[string, Partial<Content>]>([
  ['channel', { channel: 'commissioned' }],
  ['declared', { declared: false }],
  ['committed', { committed: false }],
  ['urgent', { urgent: true }],
  ['urgentReason', { urgentReason: 'Người bệnh đang chờ' }],
])('%s stands as it was submitted', (field, content) => {
  const returned = act(quality, { type: 'return', reasons: 'Thiếu căn cứ' }, '2023-06-06');
  given(...submitted, returned)
    .when(save(content, '2023-06-07'))
    .isRefused('invalid_field', { field, problem: 'fixed_after_submission' });
});

test('where groups may not take part, one author may', () => {
  const alone = { ...hospitalPlan.eligibility, groups: false };
  givenIn({ ...hospital, programme: { ...hospitalPlan, eligibility: alone } }, ...started)
    .when(save({ title: 'Tên rõ hơn' }))
    .leadsTo('DraftSaved');
});

test('several savings are one change from the first value to the last', () => {
  expect(
    mergeChanges(
      [
        { field: 'title', before: 'A', after: 'B' },
        { field: 'urgent', before: false, after: true },
      ],
      [
        { field: 'title', before: 'B', after: 'C' },
        { field: 'urgent', before: true, after: false },
        { field: 'sections.I', before: '', after: 'Mục đích' },
      ],
    ),
  ).toEqual([
    { field: 'title', before: 'A', after: 'C' },
    { field: 'sections.I', before: '', after: 'Mục đích' },
  ]);
});

test('saved changes follow the content as it stands now', () => {
  const { content } = dossierAfter(drafted);
  const saved = ['title', 'sections.V.3', 'attachments'].map((field) => ({
    field,
    before: 'trước',
    after: 'đã lưu',
  }));
  expect(broughtUpTo(content, saved)).toEqual([
    { field: 'title', before: 'trước', after: content.title },
    { field: 'sections.V.3', before: 'trước', after: content.sections['V.3'] },
    { field: 'attachments', before: 'trước', after: 'đã lưu' },
  ]);
});

test('the changes between two contents turn the one into the other', () => {
  const { content } = dossierAfter(drafted);
  const changes = changesBetween(emptyContent, content);
  expect(withChanges(emptyContent, changes)).toEqual(content);
  expect(changesBetween(content, content)).toEqual([]);
});
