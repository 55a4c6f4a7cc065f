import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stage } from '../../infra/stage.ts';
import { synthAssembly } from '../../infra/tools/synth.ts';

export interface Resource {
  readonly Type: string;
  // Templates are looked at by path in the tests; their shape is CloudFormation's.
  // biome-ignore lint/suspicious/noExplicitAny: the properties of a hundred resource types
  readonly Properties: any;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly UpdatePolicy?: Readonly<Record<string, object>>;
}

export interface Template {
  readonly resources: Readonly<Record<string, Resource>>;
  /** Every resource of a type, by logical id. */
  readonly of: (type: string) => readonly (Resource & { readonly id: string })[];
}

/** A folder with a function that does nothing, in place of the built bundles. */
export function stubBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sang-kien-bundle-'));
  writeFileSync(join(folder, 'index.cjs'), 'exports.handler = async () => {};\n');
  return folder;
}

/** Both templates of a stage, made in this process with stub bundles. */
export async function templatesOf(
  stage: string | Stage,
  options: { checked?: boolean } = {},
): Promise<{ readonly data: Template; readonly app: Template; readonly directory: string }> {
  const bundle = stubBundle();
  const outdir = mkdtempSync(join(tmpdir(), 'sang-kien-assembly-'));
  const made = await synthAssembly(stage, outdir, { ...options, bundle: () => bundle });
  return {
    data: templateIn(made.dataTemplate),
    app: templateIn(made.appTemplate),
    directory: made.directory,
  };
}

function templateIn(file: string): Template {
  const { Resources: resources } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    resources,
    of: (type) =>
      Object.entries(resources as Record<string, Resource>)
        .filter(([, { Type }]) => Type === type)
        .map(([id, resource]) => ({ id, ...resource })),
  };
}
