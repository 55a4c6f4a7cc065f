import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** DynamoDB Local 3 needs it. */
const leastVersion = 17;

const ownJava = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../.local/jdk/bin',
  process.platform === 'win32' ? 'java.exe' : 'java',
);

/** Thrown with what to do about it, in Vietnamese and English. */
export class JavaMissing extends Error {}

/**
 * The Java to run DynamoDB Local with: JAVA_HOME, then PATH, then `.local/jdk`.
 * @throws {JavaMissing} when none of them is Java 17 or later.
 */
export function javaOrExplain(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const candidates = [
    ...(environment.JAVA_HOME ? [join(environment.JAVA_HOME, 'bin', 'java')] : []),
    'java',
    ...(existsSync(ownJava) ? [ownJava] : []),
  ];
  const found = candidates.map((path) => ({ path, version: versionOf(path, environment) }));
  const good = found.find(({ version }) => version !== undefined && version >= leastVersion);
  if (good) return good.path;
  throw new JavaMissing(explain(found.find(({ version }) => version !== undefined)));
}

/** Major version, or undefined where there is no Java. */
function versionOf(
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
): number | undefined {
  const { stderr, error } = spawnSync(path, ['-version'], {
    encoding: 'utf8',
    env: { PATH: environment.PATH },
  });
  const [, first = '', second = ''] = /version "(\d+)(?:\.(\d+))?/.exec(stderr ?? '') ?? [];
  if (error || first === '') return undefined;
  return Number(first === '1' ? second : first);
}

function explain(old: { path: string; version: number | undefined } | undefined): string {
  const what = old
    ? [
        `Java trên máy này là bản ${old.version} (${old.path}); cần bản ${leastVersion} trở lên.`,
        `The Java on this machine is version ${old.version} (${old.path}); version ${leastVersion} or later is needed.`,
      ]
    : [
        `Máy này chưa có Java; cần bản ${leastVersion} trở lên để chạy cơ sở dữ liệu tại chỗ.`,
        `There is no Java on this machine; version ${leastVersion} or later is needed for the local database.`,
      ];
  return [
    ...what,
    '',
    '  Debian/Ubuntu:  sudo apt-get install openjdk-17-jre-headless',
    '  macOS:          brew install openjdk@17',
    '  Windows:        winget install EclipseAdoptium.Temurin.17.JRE',
    '',
    'Hoặc giải nén một bản JRE 17 vào .local/jdk, hoặc đặt JAVA_HOME, rồi chạy lại npm start.',
    'Or unpack a JRE 17 into .local/jdk, or set JAVA_HOME, then run npm start again.',
  ].join('\n');
}
