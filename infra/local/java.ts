import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** DynamoDB Local 3 needs it. */
const leastVersion = 17;

const stateFolder = join(dirname(fileURLToPath(import.meta.url)), '../../.local');
/** Unpacked by hand, or fetched; on macOS the archive has two folders more. */
const ownJavas = ['jdk/bin/java', 'jre/*/bin/java', 'jre/*/Contents/Home/bin/java'].map((path) =>
  process.platform === 'win32' ? `${path}.exe` : path,
);

/** Thrown with what to do about it, in Vietnamese and English. */
export class JavaMissing extends Error {}

/**
 * The Java to run DynamoDB Local with: JAVA_HOME, then PATH, then the project's own in `.local`.
 * @throws {JavaMissing} when none of them is Java 17 or later.
 */
export function javaOrExplain(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  own: string = stateFolder,
): string {
  const candidates = [
    ...(environment.JAVA_HOME ? [join(environment.JAVA_HOME, 'bin', 'java')] : []),
    'java',
    ...globSync(ownJavas, { cwd: own }).map((path) => join(own, path)),
  ];
  const found = candidates.map((path) => ({ path, version: versionOf(path, environment) }));
  const good = found.find(({ version }) => version !== undefined && version >= leastVersion);
  if (good) return good.path;
  throw new JavaMissing(explain(found.find(({ version }) => version !== undefined)));
}

/**
 * The same, after fetching Eclipse Temurin into `.local/jre` when the machine has no Java that will do.
 * @throws {JavaMissing} when it cannot be fetched either.
 */
export async function javaOrFetched(
  say: (text: string) => void,
  fetchInto: (folder: string) => Promise<unknown> = fetchTemurin,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  own: string = stateFolder,
): Promise<string> {
  try {
    return javaOrExplain(environment, own);
  } catch (error) {
    if (!(error instanceof JavaMissing)) throw error;
    say(
      `Máy này chưa có Java ${leastVersion}; đang tải bản Eclipse Temurin (khoảng 50 MB) vào .local/jre… (Fetching Java.)`,
    );
    mkdirSync(own, { recursive: true });
    await fetchInto(own).catch((reason: unknown) => {
      const why = reason instanceof Error ? reason.message : String(reason);
      throw new JavaMissing(`Không tải được Java (could not fetch it): ${why}\n\n${error.message}`);
    });
    return javaOrExplain(environment, own);
  }
}

/** njre puts the archive's folder under `jre` beside the path that it is given. */
const fetchTemurin = async (folder: string): Promise<unknown> => {
  const { install } = await import('njre');
  return install(leastVersion, { type: 'jre', installPath: join(folder, 'java') });
};

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
