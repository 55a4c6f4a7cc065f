import * as fc from 'fast-check';

/** As many cases of each parser of outside input as every run tries. */
export const cases = 10_000;

/** Holds a synchronous property over all the cases; a failing case prints its seed. */
export const survives = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void => {
  void fc.assert(property, { numRuns: cases });
};

const hostile = [
  '',
  '\u0000',
  '\ud800',
  '=cmd|calc',
  '../../x',
  '<script>',
  '\r\nBcc: a@b.example',
  '{{x}}',
  'a\u0301',
  '9'.repeat(40),
  '-1',
  '1e999',
  '2023-02-30',
  '0000-00-00',
  '10000-01-01',
  '__proto__',
  'constructor',
  '\u202egpj.exe',
  'ế'.repeat(300),
];

/** Text as anybody may send it: real letters, control characters, halves of letters, known tricks. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...hostile),
);

/** A value of JSON that a field may hold instead of what it should. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A real value of JSON in which up to three fields, anywhere, were replaced or removed. */
export const broken = (real: unknown): fc.Arbitrary<unknown> => {
  const paths = pathsOf(real);
  return fc
    .array(fc.tuple(fc.constantFrom(...paths), fc.option(anything)), { minLength: 1, maxLength: 3 })
    .map((edits) =>
      edits.reduce((value, [path, other]) => replaced(value, path, other), structuredClone(real)),
    );
};

type Path = readonly string[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

/** `null` removes the field. */
function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === key ? replaced(one, rest, other) : one));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(
    ([name]) => name !== key || rest.length > 0 || other !== null,
  );
  return Object.fromEntries(
    fields.map(([name, one]) => [name, name === key ? replaced(one, rest, other) : one]),
  );
}

/** Real bytes, cut off or with some of them changed, or bytes of no kind at all. */
export const brokenBytes = (...real: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...real),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
        )
        .map(([bytes, share, changes]) => {
          const copy = bytes.slice(0, share > 0.7 ? bytes.length : Math.ceil(bytes.length * share));
          for (const [at, value] of changes) if (copy.length > 0) copy[at % copy.length] = value;
          return copy;
        }),
    },
  );

/** Runs a parser that may refuse by this error only; anything else is a bug and is thrown on. */
export function readOrRefused<T>(
  read: () => T,
  refusal: new (...args: never[]) => Error,
): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof refusal) return undefined;
    throw error;
  }
}
