import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

/** Packs the tables that the search for similar work reads: half their size, unpacked once at the start. */
export const packedTables: Plugin = {
  name: 'packed-tables',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/domain\/novelty\/(?:concepts|scenes)\/\w+\.ts$/ }, ({ path }) => {
      const [, name, table = ''] =
        /^export const (\w+) = `([^`\\$]+)`;$/m.exec(readFileSync(path, 'utf8')) ?? [];
      if (name === undefined) throw new Error(`${path} is not one table`);
      const packed = brotliCompressSync(table).toString('base64');
      return {
        loader: 'js',
        contents: `import { brotliDecompressSync } from 'node:zlib';
export const ${name} = brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString('utf8');`,
      };
    });
  },
};
