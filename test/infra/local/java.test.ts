import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JavaMissing, javaOrExplain, javaOrFetched } from '../../../infra/local/java.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'java-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that says it is Java, as Java does: on standard error. */
function javaIn(place: string, version: string): string {
  const bin = join(folder, place, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  chmodSync(join(bin, 'java'), 0o755);
  return join(folder, place);
}

const path = (home: string): string => `${join(home, 'bin')}:/usr/bin/nothing`;

test('JAVA_HOME comes before PATH', () => {
  const home = javaIn('home', '21.0.1');
  const inPath = javaIn('path', '17.0.15');
  expect(javaOrExplain({ JAVA_HOME: home, PATH: path(inPath) })).toBe(join(home, 'bin', 'java'));
  expect(javaOrExplain({ PATH: path(inPath) })).toBe('java');
});

test('an old JAVA_HOME is passed over for a good Java in PATH', () => {
  const home = javaIn('home', '11.0.2');
  expect(javaOrExplain({ JAVA_HOME: home, PATH: path(javaIn('path', '17.0.15')) })).toBe('java');
});

test.each([
  ['1.8.0_392', 'bản 8', 'version 8'],
  ['11.0.2', 'bản 11', 'version 11'],
])(
  'Java %s is too old: both languages say which was found and what to do',
  (version, vietnamese, english) => {
    const explain = () => javaOrExplain({ PATH: path(javaIn('path', version)) });
    expect(explain).toThrow(JavaMissing);
    expect(explain).toThrow(vietnamese);
    expect(explain).toThrow(english);
    expect(explain).toThrow('apt-get install openjdk-17-jre-headless');
  },
);

test('an own Java in the project folder is found, whichever way it was unpacked', () => {
  javaIn('own/jre/jdk-17.0.15+6-jre', '17.0.15');
  expect(javaOrExplain({ PATH: folder }, join(folder, 'own'))).toContain('jdk-17.0.15+6-jre');
  javaIn('by-hand/jdk', '17.0.15');
  expect(javaOrExplain({ PATH: folder }, join(folder, 'by-hand'))).toContain('by-hand/jdk');
});

describe('fetching Java', () => {
  const said: string[] = [];
  const fetched = (fetchInto: (own: string) => Promise<unknown>) =>
    javaOrFetched((text) => said.push(text), fetchInto, { PATH: folder }, join(folder, 'own'));
  beforeEach(() => said.splice(0));

  test('a machine without Java is told, gets one into the project folder, and goes on with it', async () => {
    const java = await fetched(async () => javaIn('own/jre/jdk-17.0.15+6-jre', '17.0.15'));
    expect(java).toBe(join(folder, 'own/jre/jdk-17.0.15+6-jre/bin/java'));
    expect(said.join()).toContain('.local/jre');
  });

  test('nothing is fetched where there is a Java already', async () => {
    javaIn('own/jdk', '17.0.15');
    await fetched(() => Promise.reject(new Error('not to be called')));
    expect(said).toEqual([]);
  });

  test('without internet the reason and the remedy are said', async () => {
    const failing = fetched(() => Promise.reject(new Error('ENOTFOUND')));
    await expect(failing).rejects.toThrow(JavaMissing);
    await expect(failing).rejects.toThrow(/ENOTFOUND.*apt-get install openjdk-17-jre-headless/s);
  });

  test('a Java that does not run after fetching is no Java', async () => {
    await expect(fetched(async () => {})).rejects.toThrow('Máy này chưa có Java');
  });
});

test('no Java at all is said in both languages, with the remedy', () => {
  const explain = () => javaOrExplain({ PATH: folder });
  expect(explain).toThrow('Máy này chưa có Java');
  expect(explain).toThrow('There is no Java on this machine');
  expect(explain).toThrow('.local/jdk');
});
