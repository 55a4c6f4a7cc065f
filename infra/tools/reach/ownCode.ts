import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type FunctionName, manifest } from '../../../functions/manifest.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const names = Object.keys(manifest) as FunctionName[];

/** A file's part of a bundle. */
export interface Part {
  readonly path: string;
  readonly code: string;
}

/**
 * Our own code of every function, as the bundler leaves it: what the function cannot reach is gone,
 * and a name means the same in all of it.
 */
export async function ownCode(): Promise<ReadonlyMap<FunctionName, readonly Part[]>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({
      in: `functions/lambda/${manifest[name].entry}.ts`,
      out: name,
    })),
    outdir: 'out',
    bundle: true,
    packages: 'external',
    write: false,
    treeShaking: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'warning',
  });
  return new Map(
    names.map((name) => [
      name,
      partsOf(outputFiles.find(({ path }) => path.endsWith(`/${name}.js`))?.text ?? ''),
    ]),
  );
}

/** The bundler writes each file's path above its part. */
const heading = /^\/\/ ((?:events|functions|shared)\/\S+)$/m;

function partsOf(bundle: string): readonly Part[] {
  const [, ...pieces] = bundle.split(heading);
  return pieces.flatMap((path, at) => (at % 2 === 0 ? [{ path, code: pieces[at + 1] ?? '' }] : []));
}
