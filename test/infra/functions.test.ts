import { type FunctionName, type FunctionSpec, manifest } from '../../functions/manifest.ts';
import { type Template, templatesOf } from '../support/assembly.ts';

let app: Template;
beforeAll(async () => {
  ({ app } = await templatesOf('example'));
});

const names = Object.keys(manifest) as FunctionName[];

const functionNamed = (name: FunctionName) =>
  app.of('AWS::Lambda::Function').find(({ id }) => new RegExp(`^${name}Function`, 'i').test(id))
    ?.Properties;

const environmentOf = (name: FunctionName): string[] =>
  Object.keys(functionNamed(name).Environment.Variables).sort();

test.each(names)('%s runs as the manifest says, traced, on Node 24 for arm64', (name) => {
  const spec: FunctionSpec = manifest[name];
  expect(functionNamed(name)).toMatchObject({
    Runtime: 'nodejs24.x',
    Architectures: ['arm64'],
    Handler: 'index.handler',
    MemorySize: spec.memoryMegabytes,
    Timeout: spec.timeoutSeconds,
    TracingConfig: { Mode: 'Active' },
  });
});

test.each(names)('%s knows where files lie just when it may touch some', (name) => {
  const { needs }: FunctionSpec = manifest[name];
  const touches = needs.some((need) => /^(attachments|published|reports|exports):/.test(need));
  expect(environmentOf(name).includes('FILES_BUCKET')).toBe(touches);
});

test.each(names)(
  '%s logs into a group of its own, encrypted and kept for a year in the example',
  (name) => {
    const { LogGroup } = functionNamed(name).LoggingConfig;
    expect(LogGroup.Ref).toMatch(new RegExp(`^${name}Log`, 'i'));
    expect(app.resources[LogGroup.Ref]?.Properties).toMatchObject({
      RetentionInDays: 365,
      KmsKeyId: { 'Fn::GetAtt': [expect.stringMatching(/^Key/), 'Arn'] },
    });
  },
);

test('no log group is kept for ever', () => {
  const groups = app.of('AWS::Logs::LogGroup');
  expect(groups.length).toBe(names.length + 1);
  expect(groups.every(({ Properties }) => Properties.RetentionInDays === 365)).toBe(true);
});

test('the stage limits how many copies run at once', () => {
  expect(functionNamed('report').ReservedConcurrentExecutions).toBe(2);
  expect(functionNamed('tick').ReservedConcurrentExecutions).toBe(1);
});

const common = [
  'POWERTOOLS_LOG_LEVEL',
  'POWERTOOLS_METRICS_NAMESPACE',
  'POWERTOOLS_SERVICE_NAME',
  'PUBLIC_URL',
  'TENANTS',
];

test('a function is told only what its needs let it use', () => {
  expect(environmentOf('project')).toEqual([...common, 'RECORDS_TABLE'].sort());
  expect(environmentOf('report')).toEqual(
    [...common, 'FILES_BUCKET', 'OUTBOX_TABLE', 'RECORDS_TABLE'].sort(),
  );
  expect(environmentOf('web')).toEqual(
    [
      ...common,
      'FAILED_TRIES_PER_NETWORK',
      'ORIGIN_SECRET_ARN',
      'OUTBOX_TABLE',
      'RECORDS_TABLE',
      'SECRET_ARN',
      'SIGN_INS_PER_NETWORK',
    ].sort(),
  );
  expect(environmentOf('mail')).toEqual(
    [
      ...common,
      'MAIL_CONFIGURATION_SET',
      'MAIL_FROM',
      'OUTBOX_TABLE',
      'RECORDS_TABLE',
      'SECRET_ARN',
    ].sort(),
  );
  expect(environmentOf('notify')).toEqual(environmentOf('mail'));
  expect(functionNamed('mail').Environment.Variables).toMatchObject({
    TENANTS: 'hcm-syt',
    MAIL_FROM: 'Sáng kiến – Sở Y tế TP. Hồ Chí Minh <sang-kien@mail.syt-hcm.example>',
    PUBLIC_URL: 'https://sangkien.syt-hcm.example',
    POWERTOOLS_SERVICE_NAME: 'mail',
  });
});

test('no secret stands in the template', () => {
  const text = JSON.stringify(app.resources);
  expect(text).not.toMatch(/"(SecretString|secretString)":/);
  const [distribution] = app.of('AWS::CloudFront::Distribution');
  const [header] = distribution?.Properties.DistributionConfig.Origins[0].OriginCustomHeaders ?? [];
  expect(header.HeaderName).toBe('x-origin-secret');
  expect(JSON.stringify(header.HeaderValue)).toContain('{{resolve:secretsmanager:');
  expect(environmentOf('web')).not.toContain('ORIGIN_KEY');
});

test('the front door speaks TLS 1.2 at least, caches no page and sends the security headers', () => {
  const [distribution] = app.of('AWS::CloudFront::Distribution');
  const { DefaultCacheBehavior, ViewerCertificate, Aliases } =
    distribution?.Properties.DistributionConfig ?? {};
  expect(DefaultCacheBehavior).toMatchObject({
    ViewerProtocolPolicy: 'redirect-to-https',
    CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    AllowedMethods: expect.arrayContaining(['POST']),
  });
  expect(ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021');
  expect(Aliases).toEqual(['sangkien.syt-hcm.example']);
  const [headers] = app.of('AWS::CloudFront::ResponseHeadersPolicy');
  expect(headers?.Properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig).toMatchObject({
    StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, Override: true },
    ContentTypeOptions: { Override: true },
    FrameOptions: { FrameOption: 'DENY', Override: false },
    ReferrerPolicy: { ReferrerPolicy: 'same-origin', Override: true },
  });
});

test('only style, script and picture are cached, each under the mark of its content', () => {
  const [distribution] = app.of('AWS::CloudFront::Distribution');
  const { CacheBehaviors } = distribution?.Properties.DistributionConfig ?? {};
  expect(CacheBehaviors.map(({ PathPattern }: { PathPattern: string }) => PathPattern)).toEqual([
    '*.css',
    '*.js',
    '*.svg',
  ]);
  const [cache] = app.of('AWS::CloudFront::CachePolicy');
  expect(cache?.Properties.CachePolicyConfig).toMatchObject({
    DefaultTTL: 0,
    ParametersInCacheKeyAndForwardedToOrigin: {
      QueryStringsConfig: { QueryStringBehavior: 'whitelist', QueryStrings: ['v'] },
      CookiesConfig: { CookieBehavior: 'none' },
    },
  });
});

test('queues and topics are encrypted with our own key', () => {
  for (const { Properties } of app.of('AWS::SQS::Queue'))
    expect(Properties.KmsMasterKeyId).toBeDefined();
  for (const { Properties } of app.of('AWS::SNS::Topic'))
    expect(Properties.KmsMasterKeyId).toBeDefined();
});
