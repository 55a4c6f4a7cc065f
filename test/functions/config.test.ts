import {
  awsService,
  commonConfig,
  filesBucket,
  mailConfig,
  perNetwork,
  secretArn,
} from '../../functions/config.ts';
import { keptMonths } from '../../functions/keptMonths.ts';

const environment = {
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  PUBLIC_URL: 'https://sang-kien.example',
  TENANTS: 'hcm,binh-thuan',
  RECORDS_TABLE: 'records',
};

test('a function knows its tenants and only the tables it was given', () => {
  expect(commonConfig(environment)).toEqual({
    region: 'ap-southeast-1',
    publicUrl: 'https://sang-kien.example',
    tenants: ['hcm', 'binh-thuan'],
    tables: { records: 'records', outbox: '' },
  });
});

test.each([
  ['PUBLIC_URL', 'https://sang-kien.example/'],
  ['PUBLIC_URL', 'sang-kien.example'],
  ['TENANTS', ''],
  ['TENANTS', 'hcm, binh-thuan'],
  ['AWS_REGION', undefined],
])('a wrong %s stops the cold start (%s)', (name, value) => {
  expect(() => commonConfig({ ...environment, [name]: value })).toThrow(name);
});

test('outside production the mailer has a list of who may be written to', () => {
  const mail = {
    MAIL_FROM: 'Sáng kiến <a@mail.example>',
    MAIL_ALLOWED: 'BTH.example, x@y.example',
  };
  expect(mailConfig(mail)).toEqual({
    from: 'Sáng kiến <a@mail.example>',
    allowed: ['bth.example', 'x@y.example'],
  });
  expect(mailConfig({ MAIL_FROM: 'a@b.example' })).toEqual({ from: 'a@b.example' });
  expect(() => mailConfig({})).toThrow('MAIL_FROM');
});

test('a service is looked for at Amazon unless the environment says otherwise', () => {
  expect(awsService(environment, 'SES')).not.toHaveProperty('endpoint');
  const local = { ...environment, AWS_ENDPOINT_URL_SES: 'http://127.0.0.1:8005' };
  expect(awsService(local, 'SES').endpoint).toBe('http://127.0.0.1:8005');
  expect(awsService(local, 'SES').credentials()).toEqual({
    accessKeyId: 'key',
    secretAccessKey: 'secret',
  });
});

test('a function behind links is told how much one network may try', () => {
  const told = { FAILED_TRIES_PER_NETWORK: '100', SIGN_INS_PER_NETWORK: '600' };
  expect(perNetwork(told)).toEqual({ failed: 100, sign_in: 600 });
  expect(() => perNetwork({ ...told, SIGN_INS_PER_NETWORK: '0' })).toThrow('SIGN_INS_PER_NETWORK');
  expect(() => perNetwork({})).toThrow('FAILED_TRIES_PER_NETWORK');
});

test('what is removed is kept as long as the stage says, and never shorter than the policy', () => {
  const told = { DRAFTS_KEPT_MONTHS: '36', MAIL_TEXTS_KEPT_MONTHS: '36' };
  expect(keptMonths(told)).toEqual({ draft: 36, mail_text: 36 });
  expect(() => keptMonths({ ...told, DRAFTS_KEPT_MONTHS: '23' })).toThrow('DRAFTS_KEPT_MONTHS');
  expect(() => keptMonths({ ...told, MAIL_TEXTS_KEPT_MONTHS: '35' })).toThrow('MAIL_TEXTS_KEPT');
  expect(() => keptMonths({})).toThrow('DRAFTS_KEPT_MONTHS');
});

test('what a function needs and does not get is named', () => {
  expect(() => filesBucket({})).toThrow('FILES_BUCKET');
  expect(() => secretArn({})).toThrow('SECRET_ARN');
  expect(() => awsService({ AWS_REGION: 'x' }, 'S3').credentials()).toThrow('AWS_ACCESS_KEY_ID');
});
