import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What nodemailer imports for cases that we never put before it, and what stands in its place. */
const standIns: readonly (readonly [imported: RegExp, by: string])[] = [
  [/\/fetch\/index\.js$/, 'infra/tools/standIns/noRemoteContent.ts'],
  [/\/mime-types\.js$/, 'shared/adapters/ses/mimeTypes.ts'],
];

/** Keeps 100 kB out of the mail function that no mail needs. */
export const leanPackages: Plugin = {
  name: 'lean-packages',
  setup: ({ onResolve }) => {
    for (const [imported, by] of standIns) {
      onResolve({ filter: imported }, ({ importer }) =>
        importer.includes('node_modules/nodemailer/') ? { path: join(root, by) } : undefined,
      );
    }
    // The page renderer does not say that its browser half has no side effects on a server.
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ importer, path }) =>
      importer.includes('node_modules/hono/dist/jsx/')
        ? { path: resolve(dirname(importer), path), sideEffects: false }
        : undefined,
    );
  },
};
