import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** One planted line per rule: file, its content, and the rules that must speak up about it. */
const planted: readonly (readonly [file: string, content: string, rules: readonly string[]])[] = [
  [
    'shared/domain/a.ts',
    "import * as z from 'zod/mini';\nexport const a = z;",
    ['domain-has-no-packages'],
  ],
  [
    'shared/domain/b.ts',
    "import type { Port } from '../ports.ts';\nexport type B = Port;",
    ['domain-is-pure'],
  ],
  [
    'shared/domain/c.ts',
    "import { randomUUID } from 'node:crypto';\nexport const c = randomUUID;",
    ['domain-has-no-node'],
  ],
  [
    'shared/domain/d.ts',
    "import { event } from '../../events/schema/event.ts';\nexport const d = event;",
    ['domain-takes-types-of-events'],
  ],
  [
    'shared/domain/fine.ts',
    "import type { Event } from '../../events/schema/event.ts';\nexport type Fine = Event;",
    [],
  ],
  [
    'events/schema/e.ts',
    "import type { Fine } from '../../shared/domain/fine.ts';\nexport type E = Fine;",
    ['events-know-nothing'],
  ],
  [
    'shared/app/f.ts',
    "import { table } from '../adapters/dynamo/table.ts';\nexport const f = table;",
    ['verbs-know-no-adapter'],
  ],
  [
    'shared/app/g.ts',
    "import { SESClient } from '@aws-sdk/client-ses';\nexport const g = SESClient;",
    ['sdk-only-in-adapters'],
  ],
  [
    'shared/messages/h.ts',
    "import { g } from '../app/g.ts';\nexport const h = g;",
    ['words-and-pages-are-functions'],
  ],
  [
    'shared/novelty/n.ts',
    "import { g } from '../app/g.ts';\nexport const n = g;",
    ['novelty-is-a-function'],
  ],
  [
    'shared/documents/i.ts',
    "import { g } from '../app/g.ts';\nexport const i = g;",
    ['documents-are-functions'],
  ],
  [
    'shared/imports/v.ts',
    "import { g } from '../app/g.ts';\nexport const v = g;",
    ['imports-are-functions'],
  ],
  [
    'shared/adapters/ses/j.ts',
    "import { table } from '../dynamo/table.ts';\nexport const j = table;",
    ['adapters-apart'],
  ],
  [
    'shared/adapters/ses/k.ts',
    "import { g } from '../../app/g.ts';\nexport const k = g;",
    ['adapters-know-no-verb'],
  ],
  [
    'functions/l.ts',
    "import middy from '@middy/core';\nexport const l = middy;",
    ['middy-in-one-file'],
  ],
  [
    'functions/m.ts',
    "import { stage } from '../infra/stage.ts';\nexport const m = stage;",
    ['functions-know-no-infra'],
  ],
  [
    'functions/manifest.ts',
    "import { l } from './l.ts';\nexport const manifest = l;",
    ['manifest-is-data'],
  ],
  [
    'infra/n.ts',
    "import type { Fine } from '../shared/domain/fine.ts';\nexport type N = Fine;",
    ['stacks-know-the-manifest'],
  ],
  [
    'infra/local/o.ts',
    "import { l } from '../../functions/l.ts';\nexport const o = l;",
    ['machine-runs-the-assembly'],
  ],
  [
    'infra/local/p.ts',
    "import { App } from 'aws-cdk-lib';\nexport const p = App;",
    ['constructs-not-on-the-machine'],
  ],
  [
    'bench/q.ts',
    "import { sample } from '../test/sample.ts';\nexport const q = sample;",
    ['nothing-imports-tests'],
  ],
  [
    'bench/r.ts',
    "import { App } from 'aws-cdk-lib';\nexport const r = App;",
    ['cdk-only-in-infra'],
  ],
  ['bench/s.ts', "import { t } from './t.ts';\nexport const s = () => t;", ['no-cycles']],
  // A circle is told once, where it was entered.
  ['bench/t.ts', "import { s } from './s.ts';\nexport const t = () => s;", []],
  ['bench/u.ts', "import { gone } from './gone.ts';\nexport const u = gone;", ['resolves']],
];

const ground: readonly (readonly [string, string])[] = [
  ['events/schema/event.ts', 'export const event = 1;\nexport type Event = 1;'],
  ['shared/ports.ts', 'export type Port = 1;'],
  [
    'shared/adapters/dynamo/table.ts',
    "import { GetItemCommand } from '@aws-sdk/client-dynamodb';\nexport const table = GetItemCommand;",
  ],
  ['infra/stage.ts', 'export const stage = 1;'],
  ['test/sample.ts', 'export const sample = 1;'],
];

let folder: string;
let found: Map<string, string[]>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sang-kien-rules-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json']) {
    copyFileSync(join(root, name), join(folder, name));
  }
  for (const [file, content] of [...ground, ...planted]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${content}\n`);
  }
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/depcruise'),
    [
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'events',
      'shared',
      'functions',
      'infra',
      'bench',
      'test',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  found = new Map();
  for (const { from, rule } of JSON.parse(stdout).summary.violations) {
    found.set(from, [...(found.get(from) ?? []), rule.name]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(planted.map(([file, , rules]) => [file, rules] as const))(
  '%s breaks %j',
  (file, rules) => {
    expect([...new Set(found.get(file) ?? [])]).toEqual(rules);
  },
);

test('what may be imported is let pass', () => {
  for (const [file] of ground) expect(found.get(file)).toBeUndefined();
});
