import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { type FunctionName, manifest } from '../../functions/manifest.ts';

/**
 * The function as it is without a bundler: our own files as they are, translated one by one, and every
 * package loaded from `node_modules`.
 */
export async function unbundled(
  names: readonly FunctionName[],
): Promise<(name: FunctionName) => string> {
  const outdir = resolve('.build', 'unbundled');
  await build({
    entryPoints: Object.fromEntries(
      names.map((name) => [`${name}/index`, `functions/lambda/${manifest[name].entry}.ts`]),
    ),
    outdir,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'warning',
  });
  return (name) => join(outdir, name, 'index.mjs');
}
