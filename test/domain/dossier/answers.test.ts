import { missingFrom } from '../../../shared/domain/dossier/checklist.ts';
import { withChanges } from '../../../shared/domain/dossier/content.ts';
import { act, dossierAfter, drafted, givenIn, hospital, mau } from '../../support/dossiers.ts';
import { hospitalPlan } from '../../support/programmes.ts';

const programme = {
  ...hospitalPlan,
  form: {
    ...hospitalPlan.form,
    choices: [
      {
        id: 'field',
        label: 'Lĩnh vực',
        options: [
          { id: 'procedures', name: 'cải cách thủ tục' },
          { id: 'egov', name: 'chính quyền số' },
        ],
        many: false,
        required: true,
      },
      {
        id: 'index',
        label: 'Chỉ số',
        options: [
          { id: 'par_index', name: 'PAR INDEX' },
          { id: 'sipas', name: 'SIPAS' },
        ],
        many: true,
        required: false,
      },
    ],
    days: [{ id: 'applied', label: 'Ngày áp dụng lần đầu', required: true }],
  },
};
const world = { ...hospital, programme };
const { content } = dossierAfter(drafted);
const save = (part: object) => act(mau, { type: 'saveDraft', content: part }, '2023-06-05');

test('choices and days that the plan asks for are missing until they are given', () => {
  expect(missingFrom(content, programme, { urgent: false })).toEqual([
    { field: 'choices.field', problem: 'empty', label: 'Lĩnh vực' },
    { field: 'days.applied', problem: 'empty', label: 'Ngày áp dụng lần đầu' },
  ]);
  const given = { ...content, choices: { field: ['egov'] }, days: { applied: '2023-05-02' } };
  expect(missingFrom(given, programme, { urgent: false })).toEqual([]);
});

test('each choice and each day is a change of its own', () => {
  givenIn(world, ...drafted)
    .when(
      save({
        choices: { field: ['egov'], index: ['sipas', 'sipas', 'par_index'] },
        days: { applied: ' 2023-05-02 ' },
      }),
    )
    .leadsTo({
      type: 'DraftSaved',
      data: {
        changes: [
          { field: 'choices.field', before: [], after: ['egov'] },
          { field: 'choices.index', before: [], after: ['sipas', 'par_index'] },
          { field: 'days.applied', before: '', after: '2023-05-02' },
        ],
      },
    })
    .leaves({
      content: {
        choices: { field: ['egov'], index: ['sipas', 'par_index'] },
        days: { applied: '2023-05-02' },
      },
    });
});

test.each([
  [
    'an option that the plan does not list',
    { choices: { field: ['other'] } },
    'choices.field',
    'unknown_value',
  ],
  [
    'a choice that the plan does not ask',
    { choices: { colour: ['egov'] } },
    'choices.colour',
    'unknown_value',
  ],
  [
    'two options where one is asked',
    { choices: { field: ['egov', 'procedures'] } },
    'choices.field',
    'too_many',
  ],
  ['a day that does not exist', { days: { applied: '2023-02-30' } }, 'days.applied', 'not_a_day'],
  [
    'a day that the plan does not ask',
    { days: { born: '2023-02-03' } },
    'days.born',
    'unknown_value',
  ],
])('%s is refused with its field', (_what, part, field, problem) => {
  givenIn(world, ...drafted)
    .when(save(part))
    .isRefused('invalid_field', { field, problem });
});

test('a stored choice that is no list, and a stored day that is no text, are not taken in', () => {
  const change = (field: string, after: unknown) => [{ field, before: '', after }];
  expect(() => withChanges(content, change('choices.field', 'egov'))).toThrow('another kind');
  expect(() => withChanges(content, change('days.applied', ['2023-05-02']))).toThrow(
    'another kind',
  );
});

test('a plan that does not ask for obstacles, risks or the kind of paper does not miss them', () => {
  const lean = {
    ...hospitalPlan,
    obstacleClasses: [],
    outputKinds: [],
    form: { ...hospitalPlan.form, risks: 'not_asked' as const },
  };
  expect(missingFrom({ ...content, obstacles: [], risks: [] }, lean, { urgent: false })).toEqual(
    [],
  );
});

test('a plan without a time for the rest has no urgent lane', () => {
  const { paperworkLimit: _, ...form } = hospitalPlan.form;
  givenIn({ ...hospital, programme: { ...hospitalPlan, form } }, ...drafted)
    .when(save({ urgent: true }))
    .isRefused('invalid_field', { field: 'urgent', problem: 'unknown_value' });
});
