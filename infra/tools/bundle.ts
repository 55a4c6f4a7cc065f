import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { type FunctionName, manifest } from '../../functions/manifest.ts';
import { leanPackages } from './leanPackages.ts';
import { packedTables } from './packedTables.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const outdir = join(root, '.build');
const ledgerFile = join(outdir, 'bundles.json');
/** Functions that carry files beside their code, with the module that says which and its list. */
const assetLists: Readonly<Partial<Record<FunctionName, readonly [path: string, list: string]>>> = {
  report: ['shared/documents/assets.ts', 'documentAssets'],
  audit: ['functions/http/verifier.ts', 'verifierAssets'],
};

/** A file that a bundle carries beside its code; `from` is relative to the repository. */
export interface Asset {
  readonly from: string;
  readonly as: string;
}

interface Entry {
  /** Own sources that went into the bundle, with the hash of their content. */
  readonly sources: Readonly<Record<string, string>>;
  readonly bytes: number;
}

interface Ledger {
  /** Hash of everything that changes every bundle: the lock file and this folder's settings. */
  readonly tools: string;
  readonly entries: Readonly<Partial<Record<FunctionName, Entry>>>;
}

export interface Bundles {
  readonly directory: (name: FunctionName) => string;
  readonly bytes: Readonly<Record<FunctionName, number>>;
  readonly rebuilt: readonly FunctionName[];
}

const names = Object.keys(manifest) as FunctionName[];

/** Builds what changed since the last time, in one pass; the rest is taken as it lies in `.build/`. */
export async function bundleFunctions(options: { fresh?: boolean } = {}): Promise<Bundles> {
  const tools = toolsHash();
  const ledger = options.fresh ? { tools, entries: {} } : readLedger(tools);
  const stale = names.filter((name) => isStale(name, ledger.entries[name]));
  const built = stale.length > 0 ? await buildAll(stale) : {};
  const entries = { ...ledger.entries, ...built };
  if (stale.length > 0) writeFileSync(ledgerFile, JSON.stringify({ tools, entries }, null, 1));
  return {
    directory: bundleDirectory,
    bytes: Object.fromEntries(names.map((name) => [name, entries[name]?.bytes ?? 0])) as Record<
      FunctionName,
      number
    >,
    rebuilt: stale,
  };
}

export const bundleDirectory = (name: FunctionName): string => join(outdir, name);

async function buildAll(stale: readonly FunctionName[]): Promise<Record<string, Entry>> {
  for (const name of stale) rmSync(bundleDirectory(name), { recursive: true, force: true });
  const hasFiles = (name: FunctionName): boolean => name in assetLists;
  return {
    ...(await buildSome(stale.filter((name) => !hasFiles(name)))),
    ...(await buildSome(stale.filter(hasFiles), {
      // CommonJS has no `import.meta`; what a bundle carries beside its code is found by it.
      define: { 'import.meta.url': 'bundleUrl' },
      banner: { js: "const bundleUrl=require('node:url').pathToFileURL(__filename).href;" },
    })),
  };
}

async function buildSome(
  some: readonly FunctionName[],
  more: BuildOptions = {},
): Promise<Record<string, Entry>> {
  if (some.length === 0) return {};
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(
      some.map((name) => [`${name}/index`, `functions/lambda/${manifest[name].entry}.ts`]),
    ),
    outdir,
    bundle: true,
    minify: true,
    treeShaking: true,
    platform: 'node',
    target: 'node24',
    // Loads in the same time as ESM on Node 24 or faster, and needs no shim for `require`.
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    mainFields: ['module', 'main'],
    sourcemap: 'external',
    legalComments: 'none',
    // Vietnamese letters as they are: escaped they take twice the room.
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [leanPackages, packedTables],
    logLevel: 'warning',
    ...more,
    metafile: true,
  });
  for (const name of some) putMapAside(name);
  for (const name of some) await copyAssets(name);
  return Object.fromEntries(
    await Promise.all(some.map(async (name) => [name, await entryOf(name, metafile)])),
  );
}

/** Source maps stay at home: they double the package and tell the reader of a leak everything. */
function putMapAside(name: FunctionName): void {
  mkdirSync(join(outdir, 'maps'), { recursive: true });
  const map = join(bundleDirectory(name), 'index.cjs.map');
  cpSync(map, join(outdir, 'maps', `${name}.cjs.map`));
  rmSync(map);
}

/** The module that reads them says itself which files it needs. */
export async function listAssets(name: FunctionName): Promise<readonly Asset[]> {
  const [path, list] = assetLists[name] ?? [];
  if (!path || !list) return [];
  return (await import(pathToFileURL(join(root, path)).href))[list];
}

async function copyAssets(name: FunctionName): Promise<void> {
  for (const { from, as } of await listAssets(name))
    cpSync(join(root, from), join(bundleDirectory(name), as));
}

async function entryOf(name: FunctionName, metafile: Metafile): Promise<Entry> {
  const output = metafile.outputs[`.build/${name}/index.cjs`];
  if (!output) throw new Error(`esbuild wrote no bundle for ${name}`);
  const own = Object.keys(output.inputs).filter((path) => !path.includes('node_modules/'));
  const carried = (await listAssets(name)).map(({ from }) => from);
  const watched = [...own, ...carried.filter((path) => !path.includes('node_modules/'))];
  return {
    sources: Object.fromEntries(watched.map((path) => [path, hashOf(path)])),
    bytes: output.bytes,
  };
}

function isStale(name: FunctionName, entry: Entry | undefined): boolean {
  if (!entry || !existsSync(join(bundleDirectory(name), 'index.cjs'))) return true;
  return Object.entries(entry.sources).some(([path, hash]) => hashOf(path) !== hash);
}

function readLedger(tools: string): Ledger {
  if (!existsSync(ledgerFile)) return { tools, entries: {} };
  const ledger = JSON.parse(readFileSync(ledgerFile, 'utf8')) as Ledger;
  return ledger.tools === tools ? ledger : { tools, entries: {} };
}

const toolsHash = (): string =>
  [
    'package-lock.json',
    'functions/manifest.ts',
    'infra/tools/bundle.ts',
    'infra/tools/leanPackages.ts',
    'infra/tools/packedTables.ts',
  ]
    .map(hashOf)
    .join('.');

function hashOf(path: string): string {
  const file = join(root, path);
  if (!existsSync(file)) return 'missing';
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
