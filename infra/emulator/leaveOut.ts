import { adapted } from './adapt.ts';
import type { Resource, Template } from './template.ts';

/** Alarms of this kind are left out though their type is known. */
const metricMath = 'AWS::CloudWatch::Alarm with metric math';

/** The only kinds of resources that the emulator need not know, each with what is lost by that. */
export const agreed: Readonly<Record<string, string>> = {
  [metricMath]: 'an alarm on several measures; the templates’ tests hold it',
  'AWS::Backup::BackupSelection': 'which tables the copies are made of',
  'AWS::Budgets::Budget': 'the mail at 80 % and 100 % of the month’s budget',
  'AWS::CodeDeploy::Application': 'the name under which the canaries run',
  'AWS::CodeDeploy::DeploymentConfig': 'the pace of a canary',
  'AWS::CodeDeploy::DeploymentGroup': 'the canary: an update goes to everybody at once',
  'AWS::CloudWatch::CompositeAlarm': 'an alarm that rings when several others do',
};

export interface Fitted {
  readonly template: Template;
  /** Type and how many of it were left out. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** What else was changed, in words. */
  readonly changed: readonly string[];
}

/** A template asks for more than was agreed to do without. */
export class NotAgreed extends Error {}

/**
 * The template without what the emulator does not know.
 * @throws {NotAgreed} when that is more than agreed, or something that stays needs it.
 */
export function fitToEmulator(template: Template, known: ReadonlySet<string>): Fitted {
  const unknown = Object.entries(template.Resources).flatMap(([id, resource]) => {
    const kind = unknownKind(resource, known);
    return kind ? [[id, kind] as const] : [];
  });
  const surprises = new Set(unknown.map(([, kind]) => kind).filter((kind) => !agreed[kind]));
  if (surprises.size > 0)
    throw new NotAgreed(
      `not known to the emulator and not agreed to be left out: ${[...surprises].join(', ')}`,
    );
  const gone = new Set(unknown.map(([id]) => id));
  const leftOut = new Map<string, number>();
  for (const [, kind] of unknown) leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1);
  const changes = new Set<string>();
  const kept = Object.entries(template.Resources)
    .filter(([id]) => !gone.has(id))
    .map(([id, resource]) => [id, withoutReferences(id, resource, gone, changes)] as const);
  const outputs = Object.entries(template.Outputs ?? {}).filter(([, one]) => !refersTo(one, gone));
  return {
    template: adapted(
      {
        ...template,
        Resources: Object.fromEntries(kept),
        ...(template.Outputs && { Outputs: Object.fromEntries(outputs) }),
      },
      changes,
    ),
    leftOut,
    changed: [...changes],
  };
}

function unknownKind(
  { Type, Properties }: Resource,
  known: ReadonlySet<string>,
): string | undefined {
  if (!known.has(Type)) return Type;
  return Type === 'AWS::CloudWatch::Alarm' && Properties?.Metrics ? metricMath : undefined;
}

function withoutReferences(
  id: string,
  { DependsOn, UpdatePolicy, ...resource }: Resource,
  gone: ReadonlySet<string>,
  changes: Set<string>,
): Resource {
  if (refersTo(resource, gone)) throw new NotAgreed(`${id} needs what is left out`);
  const before = [DependsOn ?? []].flat().filter((one) => !gone.has(one));
  const updates = UpdatePolicy && !refersTo(UpdatePolicy, gone);
  if (UpdatePolicy && !updates) changes.add('aliases move at once, without CodeDeploy');
  return {
    ...resource,
    ...(before.length > 0 && { DependsOn: before }),
    ...(updates ? { UpdatePolicy } : {}),
  };
}

function refersTo(value: unknown, gone: ReadonlySet<string>): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some((one) => refersTo(one, gone));
  return Object.entries(value).some(([name, inner]) => {
    if (name === 'Ref') return gone.has(String(inner));
    if (name === 'Fn::GetAtt') return gone.has(String([inner].flat()[0]).split('.')[0] ?? '');
    return refersTo(inner, gone);
  });
}
