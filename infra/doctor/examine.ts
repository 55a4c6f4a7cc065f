import { AwsRefused, NotAskable } from '../aws/signedCall.ts';
import {
  askAccount,
  askConfigurationSet,
  askDomain,
  askIdentity,
  askListed,
  askQuota,
} from './askMail.ts';
import {
  askAlarmAddresses,
  askKey,
  askMapping,
  askQueue,
  askRecovery,
  askSchedule,
  askTable,
} from './askParts.ts';
import { type Dns, NoDns } from './dns.ts';
import {
  type DomainFacts,
  judgeDkim,
  judgeDmarc,
  judgeMailFrom,
  judgeSpf,
  judgeSubdomain,
} from './judgeDomain.ts';
import {
  judgeAlarms,
  judgeKey,
  judgeMapping,
  judgeQueue,
  judgeRecovery,
  judgeSchedule,
  judgeTable,
} from './judgeParts.ts';
import {
  judgeConfigurationSet,
  judgeIdentity,
  judgeQuota,
  judgeReputation,
  judgeSandbox,
} from './judgeSes.ts';
import { type Line, notAsked, notOk } from './line.ts';
import type { Place } from './place.ts';

type Ask = (about: string, judge: () => Promise<readonly Line[]>) => Promise<readonly Line[]>;

/**
 * Looks at everything, changes nothing. Where AWS itself cannot say something that is a fault; where
 * a stand-in on this machine cannot, it is said that it was not asked.
 */
export async function examine(
  place: Place,
  { dns, standIn }: { readonly dns: Dns; readonly standIn: boolean },
): Promise<readonly Line[]> {
  const ask: Ask = async (about, judge) => {
    try {
      return await judge();
    } catch (error) {
      return [unanswered(about, error, standIn)];
    }
  };
  return [
    ...(await examineMail(place, dns, ask)),
    ...(await examineData(place, ask)),
    ...(await examineWork(place, ask)),
    ...byHand,
  ];
}

function unanswered(about: string, error: unknown, standIn: boolean): Line {
  if (error instanceof NotAskable) return notAsked(about, 'this machine has no such service');
  if (error instanceof NoDns) return notAsked(about, error.message);
  const reason = error instanceof Error ? error.message : String(error);
  if (standIn) return notAsked(about, `the stand-in does not answer this: ${reason.slice(0, 120)}`);
  return error instanceof AwsRefused && error.status === 403
    ? notOk(about, 'AWS did not allow the question', 'run it with a role that may read the account')
    : notOk(about, reason, 'look at this in the AWS console');
}

async function examineMail({ access, stage, of }: Place, dns: Dns, ask: Ask) {
  const { address } = stage.mail;
  const domain = address.slice(address.indexOf('@') + 1);
  let facts: DomainFacts = { domain, region: stage.region, cname: {}, txt: {}, mx: {} };
  const identity = await ask('SES identity', async () => {
    const found = await askIdentity(access, domain).catch(async (error: Error) => {
      if (error instanceof AwsRefused && error.status === 404)
        return { listed: await askListed(access, domain) };
      throw error;
    });
    if ('listed' in found) return [judgeIdentity(domain, found.listed)];
    facts = { ...facts, identity: found };
    return [judgeIdentity(domain, found.verified)];
  });
  const asked = await ask('name system', async () => {
    facts = await askDomain(dns, facts);
    return [
      ...(facts.identity
        ? [judgeDkim(facts), judgeMailFrom(facts)]
        : [notAsked('DKIM, MAIL FROM', 'SES could not say which records it wants')]),
      judgeSpf(facts),
      judgeDmarc(facts),
    ];
  });
  return [
    judgeSubdomain(facts),
    ...identity,
    ...asked,
    ...(await ask('SES account', async () => {
      const account = await askAccount(access);
      return [judgeSandbox(account, address), judgeReputation(account)];
    })),
    ...(await ask('SES quota', async () => [judgeQuota(await askQuota(access))])),
    ...(await eachOf(
      of('AWS::SES::ConfigurationSet'),
      'SES configuration set',
      ask,
      async ({ id }) => judgeConfigurationSet(await askConfigurationSet(access, id)),
    )),
  ];
}

type Found = ReturnType<Place['of']>[number];

/** One line for each; it is a fault when there is none. */
async function eachOf(
  found: readonly Found[],
  about: string,
  ask: Ask,
  judge: (one: Found) => Promise<Line>,
): Promise<readonly Line[]> {
  if (found.length === 0) return [notOk(about, 'none was deployed', 'deploy the stage')];
  const lines = await Promise.all(
    found.map((one) => ask(`${about} ${one.logicalId}`, async () => [await judge(one)])),
  );
  return lines.flat();
}

async function examineData({ access, of }: Place, ask: Ask) {
  const tables = of('AWS::DynamoDB::Table');
  return [
    ...(await eachOf(tables, 'table', ask, async ({ id }) =>
      judgeTable(await askTable(access, id)),
    )),
    ...(await eachOf(tables, 'recovery of table', ask, async ({ id }) =>
      judgeRecovery({
        ...(await askTable(access, id)),
        recoveryDays: await askRecovery(access, id),
      }),
    )),
    ...(await eachOf(of('AWS::KMS::Key'), 'key', ask, async ({ id }) =>
      judgeKey(await askKey(access, id)),
    )),
  ];
}

async function examineWork({ access, stage, of }: Place, ask: Ask) {
  const [group] = of('AWS::Scheduler::ScheduleGroup');
  return [
    ...(await eachOf(of('AWS::Scheduler::Schedule'), 'schedule', ask, async ({ id, logicalId }) => {
      const name = id.split('/').at(-1)?.split('|').at(-1) ?? id;
      return judgeSchedule({
        ...(await askSchedule(access, group?.id ?? 'default', name)),
        name: logicalId,
      });
    })),
    ...(await eachOf(
      of('AWS::Lambda::EventSourceMapping'),
      'stream reader',
      ask,
      async ({ id, logicalId }) => judgeMapping(await askMapping(access, id, logicalId)),
    )),
    ...(await eachOf(of('AWS::SQS::Queue'), 'failure queue', ask, async ({ id, logicalId }) =>
      judgeQueue({ ...(await askQueue(access, id)), name: logicalId }),
    )),
    ...(await ask('addresses of the alarms', async () => {
      const topics = of('AWS::SNS::Topic').map(({ id }) => id);
      const addresses = await askAlarmAddresses(access, topics);
      return [judgeAlarms({ ...addresses, wanted: stage.alarmEmails })];
    })),
  ];
}

/** What no program can see. */
const byHand: readonly Line[] = [
  notAsked(
    'test mail',
    'a person sends one to Outlook, Gmail, Zimbra and the department’s own gateway, and opens its link an hour later (gửi thư thử đến các hộp thư của Sở, mở đường dẫn sau một giờ)',
  ),
  notAsked(
    'mail that comes in',
    'the product takes no answers by mail yet, so it needs no MX of its own',
  ),
];
