import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const compiler = '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm';
const tinos = (style: string, file: string) => `@expo-google-fonts/tinos/${style}/${file}.ttf`;

/**
 * Files that the documents are made with. A bundle carries each one beside itself under `as`;
 * `from` is its path in the repository.
 */
export const documentAssets = [
  { from: `node_modules/${compiler}`, as: 'typst.wasm' },
  { from: `node_modules/${tinos('400Regular', 'Tinos_400Regular')}`, as: 'Tinos-Regular.ttf' },
  {
    from: `node_modules/${tinos('400Regular_Italic', 'Tinos_400Regular_Italic')}`,
    as: 'Tinos-Italic.ttf',
  },
  { from: `node_modules/${tinos('700Bold', 'Tinos_700Bold')}`, as: 'Tinos-Bold.ttf' },
  {
    from: `node_modules/${tinos('700Bold_Italic', 'Tinos_700Bold_Italic')}`,
    as: 'Tinos-BoldItalic.ttf',
  },
] as const;

type Asset = (typeof documentAssets)[number];
export type AssetName = Asset['as'];

const here = dirname(fileURLToPath(import.meta.url));

/** Folders from this one up to the root. */
function upwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

/** Beside the running module first, as in a deployed bundle; then the repository's packages. */
function pathOf({ from, as }: Asset, folder: string): string {
  const places = [join(folder, as), ...upwards(folder).map((parent) => join(parent, from))];
  const place = places.find((path) => existsSync(path));
  if (!place) throw new Error(`${as} is neither beside the module in ${folder} nor installed`);
  return place;
}

/** @throws when the file is neither beside the module nor in node_modules. */
export function readAsset(name: AssetName, folder = here): Uint8Array {
  const asset = documentAssets.find(({ as }) => as === name);
  if (!asset) throw new Error(`no asset is called ${name}`);
  return readFileSync(pathOf(asset, folder));
}

export const fontNames = [
  'Tinos-Regular.ttf',
  'Tinos-Italic.ttf',
  'Tinos-Bold.ttf',
  'Tinos-BoldItalic.ttf',
] as const satisfies readonly AssetName[];
