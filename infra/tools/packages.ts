/** What `npm run check` reads of one package in a lock file of version 3. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface Wanted {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

/** Licences that allow shipping inside an Apache-2.0 product; SPDX expressions as packages write them. */
const shippedLicences = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'MIT AND OFL-1.1',
  '(MIT OR GPL-3.0-or-later)',
];

/** Further licences that are fine for what never leaves the developer's machine. */
const toolLicences = [
  'Apache-2.0 AND MIT',
  'Artistic-2.0',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  '(MIT OR CC0-1.0)',
  'MIT OR Apache-2.0',
  'MPL-2.0',
  'Python-2.0',
  'WTFPL',
];

/** Packages that may run a script of their own while being installed, each with what it does there. */
const installScripts: Readonly<Record<string, string>> = {
  '@parcel/watcher': 'looks whether its prebuilt file watcher fits, else compiles it',
  '@swc/core': 'looks whether its prebuilt compiler fits',
  esbuild: 'puts the prebuilt bundler in its place',
  node: 'fetches the Node that every script runs on, as a package',
  'unrs-resolver': 'looks whether its prebuilt resolver fits',
};

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

const isTool = ({ dev, devOptional }: LockedPackage): boolean => Boolean(dev ?? devOptional);

/** Versions that may move, licences nobody agreed to, scripts that nobody expects. @returns one line each. */
export function mistakesInPackages(wanted: Wanted, { packages }: Lock): string[] {
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  return [
    ...unpinned(wanted),
    ...locked.flatMap(([path, one]) => licenceMistakes(nameOf(path), one)),
    ...locked.flatMap(([path, one]) => scriptMistakes(nameOf(path), one)),
  ];
}

function unpinned({ dependencies, devDependencies, overrides }: Wanted): string[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...overrides })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `package.json: ${name} "${version}" is not one exact version`);
}

function licenceMistakes(name: string, one: LockedPackage): string[] {
  const allowed = isTool(one) ? [...shippedLicences, ...toolLicences] : shippedLicences;
  if (one.license && allowed.includes(one.license)) return [];
  const where = isTool(one) ? 'for a tool' : 'for what is shipped';
  return [`${name}: licence ${one.license ?? 'not named'} is not agreed on ${where}`];
}

function scriptMistakes(name: string, { hasInstallScript }: LockedPackage): string[] {
  if (!hasInstallScript || name in installScripts) return [];
  return [`${name}: runs a script when installed and is not on the agreed list`];
}

/** The page of licences: everything that may be inside what is deployed, in order of name. */
export function licencesPage({ packages }: Lock): string {
  const shipped = Object.entries(packages)
    .filter(([path, one]) => path !== '' && !isTool(one))
    .map(([path, { version = '', license = '' }]) => [nameOf(path), version, license] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '# Licences of what is shipped',
    '',
    'Made by `npm run licences` from the lock file; `npm run check` says when it is out of date. Bundling leaves',
    'most of it out: this is what may be inside, not what is. Tools that never leave a developer’s machine are',
    'not listed. `npm run sbom` prints the same as CycloneDX.',
    '',
    '| Package | Version | Licence |',
    '| --- | --- | --- |',
    ...shipped.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
}
