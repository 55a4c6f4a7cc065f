import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { rulePacks, sangKienApp } from '../../sangKienApp.ts';
import { readStage } from '../../stage.ts';

/** One rule that one resource does not keep, and why that stands. */
export interface Finding {
  readonly pack: string;
  readonly rule: string;
  /** Place of the resource in its stack. */
  readonly resource: string;
  readonly reason?: string;
}

/** Every finding of the rule packs on a stage, acknowledged or not. */
export function findingsOf(stageName: string): readonly Finding[] {
  const scratch = mkdtempSync(join(tmpdir(), 'sang-kien-security-'));
  try {
    const bundle = join(scratch, 'bundle');
    mkdirSync(bundle);
    writeFileSync(join(bundle, 'index.cjs'), 'exports.handler = async () => {};\n');
    const { app } = sangKienApp({
      stage: readStage(stageName),
      bundle: () => bundle,
      outdir: join(scratch, 'out'),
      checked: false,
    });
    return rulePacks(app).flatMap((pack) => {
      // The pack leaves out what is acknowledged; the page is about just that.
      Object.assign(pack, { isAcknowledged: () => false });
      return pack.validateScope(app).violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath = '' }) => ({
          pack: pack.readPackName,
          rule: ruleName,
          resource: constructPath
            .split('/')
            .slice(1)
            .join('/')
            .replace(/\/Resource$/, ''),
          reason: reasonFor(app, constructPath, ruleName),
        })),
      );
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The reason on the resource or on what it is a part of, as the packs look for it. */
function reasonFor(app: App, path: string, rule: string): string | undefined {
  const resource = path
    .split('/')
    .reduce<IConstruct | undefined>((at, id) => at?.node.tryFindChild(id) as IConstruct, app);
  const around = resource?.node.scopes.toReversed() ?? [];
  return around.map((construct) => acknowledgedOn(construct).get(rule)).find((one) => one);
}

const acknowledgedOn = (construct: IConstruct): ReadonlyMap<string, string> =>
  new Map(
    construct.node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>))
      .map(([id, reason]) => [id.replace(/^annotation::/i, ''), reason]),
  );
