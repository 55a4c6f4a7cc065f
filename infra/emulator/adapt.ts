import type { Template } from './template.ts';

type Json = unknown;
type Change = (value: Json, template: Template) => Json;

/**
 * What the emulator reads otherwise than AWS, each written so that it means the same on both, or
 * said where it cannot. Applied to every object of the template.
 */
const adaptations: readonly { readonly said: string; readonly change: Change }[] = [
  {
    said: 'a reference to a secret is written as its ARN (the emulator gives the name)',
    change: (value, { Resources }) => {
      const id = isObject(value) && Object.keys(value).length === 1 ? value.Ref : undefined;
      return typeof id === 'string' && Resources[id]?.Type === 'AWS::SecretsManager::Secret'
        ? { 'Fn::GetAtt': [id, 'Id'] }
        : value;
    },
  },
  {
    said: 'filters are written without $or, and absence without a type (the emulator lets nothing through them)',
    change: (value) =>
      isObject(value) && Array.isArray(value.Filters)
        ? { ...value, Filters: value.Filters.flatMap(alternatives) }
        : value,
  },
  {
    said: 'roles may send any mail (the emulator knows neither sender nor identity of a raw mail)',
    change: (value) => {
      if (!isObject(value) || value.Action !== 'ses:SendRawEmail') return value;
      const { Condition: _, ...statement } = value;
      return { ...statement, Resource: '*' };
    },
  },
  {
    said: 'policies do not insist on encrypted transport (the emulator speaks HTTP on this machine)',
    change: (value) =>
      isObject(value) && Array.isArray(value.Statement)
        ? { ...value, Statement: value.Statement.filter((one) => !insistsOnTls(one)) }
        : value,
  },
];

/** @param changes takes what was adapted, in words. */
export function adapted(template: Template, changes: Set<string>): Template {
  let result: Json = template;
  for (const { said, change } of adaptations) {
    const before = JSON.stringify(result);
    result = everywhere(result, (value) => change(value, template));
    if (JSON.stringify(result) !== before) changes.add(said);
  }
  return result as Template;
}

function everywhere(value: Json, change: (value: Json) => Json): Json {
  if (Array.isArray(value)) return value.map((one) => everywhere(one, change));
  if (!isObject(value)) return value;
  const changed = change(value);
  if (!isObject(changed)) return changed;
  return Object.fromEntries(
    Object.entries(changed).map(([name, inner]) => [name, everywhere(inner, change)]),
  );
}

const isObject = (value: Json): value is Record<string, Json> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function alternatives(filter: Json): Json[] {
  const pattern = JSON.parse((filter as { Pattern: string }).Pattern) as Record<string, Json>;
  const { $or: branches, ...common } = pattern;
  const patterns = Array.isArray(branches)
    ? branches.map((one) => ({ ...common, ...(one as object) }))
    : [pattern];
  return patterns.map((one) => ({ Pattern: JSON.stringify(everywhere(one, absentWhole)) }));
}

/** `{"maker":{"S":[absent]}}` asks for the letter; `{"maker":[absent]}` for the whole attribute. */
const absentWhole = (value: Json): Json =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          name,
          isObject(inner) && JSON.stringify(inner.S) === '[{"exists":false}]' ? inner.S : inner,
        ]),
      )
    : value;

const insistsOnTls = (statement: Json): boolean =>
  isObject(statement) &&
  statement.Effect === 'Deny' &&
  /aws:SecureTransport|s3:TlsVersion/.test(JSON.stringify(statement.Condition ?? ''));
