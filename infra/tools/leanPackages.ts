import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const standIn = (name: string): string => join(root, 'infra/tools/standIns', name);

/** What is imported, by which package, and what the bundles carry in its place. */
const replaced: readonly {
  readonly path: RegExp;
  readonly by: RegExp;
  readonly standIn: string;
}[] = [
  {
    path: /^@aws-sdk\/credential-provider-node$/,
    by: /@aws-sdk/,
    standIn: standIn('lambdaCredentials.ts'),
  },
  { path: /^@smithy\/core\/event-streams$/, by: /@smithy/, standIn: standIn('noEventStreams.ts') },
  { path: /^mnemonist\/lru-cache$/, by: /@aws-sdk/, standIn: standIn('smallCache.ts') },
  { path: /\/fetch\/index\.js$/, by: /nodemailer/, standIn: standIn('noRemoteContent.ts') },
  {
    path: /\/mime-types\.js$/,
    by: /nodemailer/,
    standIn: join(root, 'shared/adapters/ses/mimeTypes.ts'),
  },
];

/**
 * Keeps the bundles below 450 kB: of five packages only the part that the functions use goes in.
 * Together they would add 250 kB to the mail function.
 */
export const leanPackages: Plugin = {
  name: 'lean-packages',
  setup: (build) => {
    for (const { path, by, standIn: file } of replaced) {
      build.onResolve({ filter: path }, ({ importer }) =>
        importer.includes('node_modules') && by.test(importer) ? { path: file } : undefined,
      );
    }
    // The SDK asks its package file for its version, and would carry along all of it.
    build.onLoad({ filter: /node_modules\/@aws-sdk\/[^/]+\/package\.json$/ }, ({ path }) => {
      const { name, version } = JSON.parse(readFileSync(path, 'utf8'));
      return { loader: 'json', contents: JSON.stringify({ name, version }) };
    });
    // The page renderer does not say that its browser half has no side effects on a server.
    build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ importer, path }) =>
      importer.includes('node_modules/hono/dist/jsx/')
        ? { path: resolve(dirname(importer), path), sideEffects: false }
        : undefined,
    );
  },
};
