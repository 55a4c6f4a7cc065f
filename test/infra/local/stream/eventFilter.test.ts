import { matches } from '../../../../infra/local/stream/eventFilter.ts';

const event = {
  eventName: 'INSERT',
  dynamodb: {
    Keys: { sk: { S: 'EVENT#000001' } },
    NewImage: { status: { S: 'pending' }, tags: ['a', 'b'], size: 5, nothing: null },
  },
};

const inImage = (pattern: object): boolean => matches({ dynamodb: { NewImage: pattern } }, event);

test.each([
  ['one of several values', { eventName: ['MODIFY', 'INSERT'] }, true],
  ['none of the values', { eventName: ['REMOVE'] }, false],
  ['a prefix', { dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } }, true],
  ['another prefix', { dynamodb: { Keys: { sk: { S: [{ prefix: 'STATE' }] } } } }, false],
  ['a suffix', { dynamodb: { Keys: { sk: { S: [{ suffix: '0001' }] } } } }, true],
  [
    'two fields, one of them wrong',
    { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: ['x'] } } } },
    false,
  ],
  ['a field below nothing', { userIdentity: { type: ['Service'] } }, false],
])('a pattern with %s: %j → %s', (_, pattern, expected) => {
  expect(matches(pattern, event)).toBe(expected);
});

test.each([
  ['exists', { status: { S: [{ exists: true }] } }, true],
  ['exists, but is a nested object', { status: [{ exists: true }] }, false],
  ['does not exist', { todoPk: { S: [{ exists: false }] } }, true],
  ['must exist and does not', { todoPk: { S: [{ exists: true }] } }, false],
  ['is anything but a list', { status: { S: [{ 'anything-but': ['sent', 'failed'] }] } }, true],
  ['is anything but itself', { status: { S: [{ 'anything-but': 'pending' }] } }, false],
  ['is anything but a prefix', { status: { S: [{ 'anything-but': { prefix: 'pend' } }] } }, false],
  ['is missing, which is not anything-but', { other: [{ 'anything-but': 'x' }] }, false],
  ['lies in a range', { size: [{ numeric: ['>', 0, '<=', 5] }] }, true],
  ['lies outside a range', { size: [{ numeric: ['>', 5] }] }, false],
  ['equals in another case', { status: { S: [{ 'equals-ignore-case': 'PENDING' }] } }, true],
  ['is null', { nothing: [null] }, true],
  ['is a list with a wanted element', { tags: ['b'] }, true],
])('a field that %s', (_, pattern, expected) => {
  expect(inImage(pattern)).toBe(expected);
});

test('alternatives under $or may hold whole patterns, themselves with $or', () => {
  const pattern = {
    $or: [
      { eventName: ['REMOVE'] },
      {
        $or: [
          { eventName: ['MODIFY'] },
          { dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } } },
        ],
      },
    ],
  };
  expect(matches(pattern, event)).toBe(true);
  expect(matches(pattern, { eventName: 'INSERT' })).toBe(false);
});

test('an operator that Lambda does not have is an error, not a silent miss', () => {
  expect(() => inImage({ status: { S: [{ contains: 'x' }] } })).toThrow('contains');
});
