import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Template, templatesOf } from '../support/assembly.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/runbooks.md'), 'utf8');
const [beginning = '', ...chapters] = page.split(/^## /m);
const sections = new Map(
  chapters.map((text) => [text.slice(0, text.indexOf('\n')), text] as const),
);

/** A stage of one department, and a shared one. */
let apps: readonly Template[];
beforeAll(async () => {
  apps = [(await templatesOf('example')).app, (await templatesOf('local')).app];
});

const ringing = () =>
  apps
    .flatMap((app) => app.of('AWS::CloudWatch::Alarm'))
    .map(({ id, Properties }) => ({ id, text: Properties.AlarmDescription as string }));
const sectionIn = (text: string) => /docs\/runbooks\.md#([a-z-]+)$/.exec(text)?.[1] ?? '';

test('every alarm, also the one that judges a release, ends with a section that exists', () => {
  expect(ringing().length).toBeGreaterThan(90);
  const lost = ringing().filter(({ text }) => !sections.has(sectionIn(text)));
  expect(lost).toEqual([]);
});

test('every section belongs to an alarm', () => {
  const told = new Set(ringing().map(({ text }) => sectionIn(text)));
  expect([...sections.keys()].filter((section) => !told.has(section))).toEqual([]);
});

test('every section has its parts in order, each with something to say', () => {
  const parts = ['Symptom', 'Whom it hurts', 'Check', 'Act', 'Prove', 'Undo', 'Played'];
  for (const [name, text] of sections) {
    const found = [...text.matchAll(/^\*\*([^*]+)\.\*\*\s+\S/gm)].map(([, part]) => part);
    expect([name, found]).toEqual([name, parts]);
  }
});

test('every command of ours that is named exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = [...page.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
  expect(new Set(named).size).toBeGreaterThan(3);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(beginning).toContain('npm run doctor -- --stage NAME');
});

test('every page that is named is served', () => {
  const manifest = readFileSync(join(root, 'functions/manifest.ts'), 'utf8');
  const named = [...page.matchAll(/`(\/[a-z-]+)(?:\/[a-z-]+)?`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((path) => !manifest.includes(`under: '${path}'`))).toEqual([]);
});

test('every test that plays a trouble exists, with the sentence that is quoted', () => {
  for (const [name, text] of sections) {
    const played = text.slice(text.indexOf('**Played.**'));
    const files = [...played.matchAll(/`(test\/[\w/]+\.test\.ts)`/g)].map(([, file = '']) => file);
    expect([name, files.length]).toEqual([name, 1]);
    const [file = ''] = files;
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    const code = readFileSync(join(root, file), 'utf8');
    const quoted = [...played.matchAll(/“([^”]+)”/g)].map(([, sentence = '']) => sentence);
    expect(quoted.filter((sentence) => !code.includes(sentence))).toEqual([]);
  }
});
