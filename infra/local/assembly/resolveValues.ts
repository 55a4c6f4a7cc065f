/** A resource of a CloudFormation template as synthesised. */
export interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

export interface Template {
  readonly stackName: string;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly outputs: Readonly<Record<string, { Value: unknown; Export?: { Name: unknown } }>>;
  readonly parameters: Readonly<Record<string, { Default?: unknown }>>;
}

export interface Place {
  readonly account: string;
  readonly region: string;
}

export type Resolve = (value: unknown) => unknown;

/** What CloudFormation would put in place of intrinsic functions, with local names for resources. */
export function resolverOf(
  template: Template,
  place: Place,
  importValue: (name: string) => unknown,
): Resolve {
  const pseudo: Readonly<Record<string, unknown>> = {
    'AWS::Region': place.region,
    'AWS::AccountId': place.account,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': template.stackName,
    'AWS::NoValue': undefined,
  };

  const ref = (name: string): unknown => {
    if (name in pseudo) return pseudo[name];
    const resource = template.resources.get(name);
    if (resource) return identifierOf(name, resource, place, resolve);
    const parameter = template.parameters[name];
    if (parameter) return parameter.Default;
    throw new Error(`${template.stackName}: Ref to unknown ${name}`);
  };

  const attribute = (name: string, attributeName: string): unknown => {
    const resource = template.resources.get(name);
    if (!resource) throw new Error(`${template.stackName}: Fn::GetAtt of unknown ${name}`);
    return attributeOf(name, resource, attributeName, place, resolve);
  };

  const substitute = (text: string, own: Readonly<Record<string, unknown>>): string =>
    text.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (name in own) return String(resolve(own[name]));
      const [id = '', ...rest] = name.split('.');
      return String(rest.length > 0 ? attribute(id, rest.join('.')) : ref(name));
    });

  const intrinsics: Readonly<Record<string, (argument: unknown) => unknown>> = {
    Ref: (name) => ref(String(name)),
    'Fn::GetAtt': (argument) => {
      const [name = '', attributeName = ''] = Array.isArray(argument)
        ? argument.map(String)
        : String(argument).split('.');
      return attribute(name, attributeName);
    },
    'Fn::Sub': (argument) =>
      Array.isArray(argument)
        ? substitute(String(argument[0]), argument[1] as Record<string, unknown>)
        : substitute(String(argument), {}),
    'Fn::Join': (argument) => {
      const [separator, parts] = argument as [string, unknown[]];
      return (resolve(parts) as unknown[]).join(separator);
    },
    'Fn::Select': (argument) => {
      const [index, list] = argument as [unknown, unknown];
      return (resolve(list) as unknown[])[Number(index)];
    },
    'Fn::Split': (argument) => {
      const [separator, text] = argument as [string, unknown];
      return String(resolve(text)).split(separator);
    },
    'Fn::ImportValue': (argument) => importValue(String(resolve(argument))),
  };

  const resolveObject = (value: object): unknown => {
    const entries = Object.entries(value);
    const [first] = entries;
    const intrinsic = entries.length === 1 && first ? intrinsics[first[0]] : undefined;
    if (intrinsic && first) return intrinsic(first[1]);
    return Object.fromEntries(entries.map(([name, one]) => [name, resolve(one)]));
  };

  const resolve: Resolve = (value) => {
    if (Array.isArray(value)) return value.map(resolve).filter((one) => one !== undefined);
    return value !== null && typeof value === 'object' ? resolveObject(value) : value;
  };
  return resolve;
}

/** The property that carries a resource's own name; without it the logical id is the name. */
const nameProperty: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SecretsManager::Secret': 'Name',
  'AWS::SES::ConfigurationSet': 'Name',
  'AWS::SES::EmailIdentity': 'EmailIdentity',
  'AWS::Scheduler::Schedule': 'Name',
};

export function nameOf(logicalId: string, resource: Resource, resolve: Resolve): string {
  const property = nameProperty[resource.Type];
  const given = property ? resolve(resource.Properties?.[property]) : undefined;
  if (typeof given === 'string') return given;
  return resource.Type === 'AWS::S3::Bucket' ? logicalId.toLowerCase() : logicalId;
}

const arnService: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'dynamodb:R:A:table/',
  'AWS::Lambda::Function': 'lambda:R:A:function:',
  'AWS::S3::Bucket': 's3:::',
  'AWS::SQS::Queue': 'sqs:R:A:',
  'AWS::SNS::Topic': 'sns:R:A:',
  'AWS::SecretsManager::Secret': 'secretsmanager:R:A:secret:',
};

export function arnOf(
  logicalId: string,
  resource: Resource,
  place: Place,
  resolve: Resolve,
): string {
  const service = arnService[resource.Type] ?? `${resource.Type.toLowerCase()}:R:A:`;
  const prefix = service.replace('R', place.region).replace('A', place.account);
  return `arn:aws:${prefix}${nameOf(logicalId, resource, resolve)}`;
}

/** The function's ARN and the alias's name; a version of its own exists only on AWS. */
function aliasArn({ Properties = {} }: Resource, { account, region }: Place, resolve: Resolve) {
  const [functionName, name] = [resolve(Properties.FunctionName), resolve(Properties.Name)];
  return `arn:aws:lambda:${region}:${account}:function:${functionName}:${name}`;
}

/** What `Ref` gives: an ARN for topics, secrets and aliases, an address for queues, else the name. */
function identifierOf(id: string, resource: Resource, place: Place, resolve: Resolve): string {
  switch (resource.Type) {
    case 'AWS::SNS::Topic':
    case 'AWS::SecretsManager::Secret':
      return arnOf(id, resource, place, resolve);
    case 'AWS::Lambda::Alias':
      return aliasArn(resource, place, resolve);
    case 'AWS::SQS::Queue':
      return `https://sqs.${place.region}.amazonaws.com/${place.account}/${nameOf(id, resource, resolve)}`;
    default:
      return nameOf(id, resource, resolve);
  }
}

function attributeOf(
  id: string,
  resource: Resource,
  attribute: string,
  place: Place,
  resolve: Resolve,
): string {
  switch (attribute) {
    case 'Arn':
    case 'TopicArn':
      return arnOf(id, resource, place, resolve);
    case 'StreamArn':
      return `${arnOf(id, resource, place, resolve)}/stream/local`;
    case 'QueueName':
    case 'TopicName':
      return nameOf(id, resource, resolve);
    default:
      return `local:${id}:${attribute}`;
  }
}
