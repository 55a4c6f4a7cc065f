import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentAssets, fontNames, readAsset } from '../../shared/documents/assets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every file that a bundle has to carry is installed where the list says', () => {
  expect(documentAssets.filter(({ from }) => !existsSync(from))).toEqual([]);
});

test('the fonts are whole: Regular, Italic, Bold, BoldItalic, each with its own letters', () => {
  const sizes = fontNames.map((name) => readAsset(name).length);
  expect(new Set(sizes).size).toBe(4);
  expect(Math.min(...sizes)).toBeGreaterThan(400_000);
});

test('a file beside the bundle is taken first', () => {
  writeFileSync(join(folder, 'Tinos-Bold.ttf'), 'beside');
  expect(Buffer.from(readAsset('Tinos-Bold.ttf', folder)).toString()).toBe('beside');
});

test('a bundle without its files says which one is missing and where it looked', () => {
  expect(() => readAsset('typst.wasm', folder)).toThrow(
    `typst.wasm is neither beside the module in ${folder}`,
  );
});
