import { type Line, notOk, ok } from './line.ts';

export interface SesAccount {
  readonly productionAccess: boolean;
  readonly sendingEnabled: boolean;
  /** `HEALTHY`, `PROBATION` or `SHUTDOWN`. */
  readonly enforcement: string;
}

/** In the sandbox only verified addresses get mail: nobody of a hospital would. */
export function judgeSandbox({ productionAccess }: SesAccount, address: string): Line {
  const about = 'SES production access';
  return productionAccess
    ? ok(about, 'the account is out of the sandbox')
    : notOk(
        about,
        'the account is in the sandbox: 200 mails a day, to verified addresses only',
        `request production access in the SES console. Use: work mails of a health department to its own staff from ${address}, asked for by their work, about 20 a person and month; bounces and complaints come by SNS and stop the address at once; nobody is mailed who left`,
        'đề nghị AWS mở quyền gửi thư thật (SES production access); nhà thầu chuẩn bị sẵn nội dung đề nghị',
      );
}

export function judgeReputation({ sendingEnabled, enforcement }: SesAccount): Line {
  const about = 'SES reputation';
  if (!sendingEnabled)
    return notOk(about, 'sending is switched off', 'find out why in the SES console, then resume');
  return enforcement === 'HEALTHY'
    ? ok(about, 'healthy')
    : notOk(
        about,
        `SES says ${enforcement}`,
        'read the reputation page of SES and answer its case',
      );
}

/** Mails a second below which the mails of a deadline day take hours. */
const wantedRate = 100;

export function judgeQuota(quota: {
  readonly perSecond: number;
  readonly perDay: number;
  readonly sentToday: number;
}): Line {
  const about = 'SES quota';
  const { perSecond, perDay, sentToday } = quota;
  const found = `${perSecond} a second, ${perDay} a day, ${sentToday} sent in 24 hours`;
  if (perDay > 0 && sentToday > perDay * 0.8)
    return notOk(about, found, 'ask for a larger daily quota today: 80 % of it is used');
  if (perSecond >= wantedRate || perDay < 0) return ok(about, found);
  const hours = (300_000 / perSecond / 3600).toFixed(0);
  return notOk(
    about,
    found,
    `ask for ${wantedRate} a second: the 300,000 mails of a deadline day in a large province would take ${hours} hours`,
  );
}

export const judgeIdentity = (domain: string, verified: boolean): Line =>
  verified
    ? ok('SES identity', `${domain} may send`)
    : notOk('SES identity', `${domain} is not verified`, 'put the DKIM records into the zone');

export interface ConfigurationSetFacts {
  readonly name: string;
  readonly sendingEnabled: boolean;
  readonly reputationMetrics: boolean;
  /** Of enabled destinations that lead to SNS. */
  readonly eventTypes: readonly string[];
}

const wantedEvents = ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'DELIVERY_DELAY'];

export function judgeConfigurationSet(facts: ConfigurationSetFacts): Line {
  const about = 'SES configuration set';
  const missing = wantedEvents.filter((type) => !facts.eventTypes.includes(type));
  if (missing.length > 0)
    return notOk(
      about,
      `${facts.name} does not tell of ${missing.join(', ')}`,
      'deploy again: a dead address would not be noticed',
    );
  if (!facts.sendingEnabled)
    return notOk(about, `sending through ${facts.name} is off`, 'turn it on in SES');
  return facts.reputationMetrics
    ? ok(about, `${facts.name} tells of ${wantedEvents.length} kinds of events`)
    : notOk(about, `${facts.name} measures no reputation`, 'deploy again: two alarms need it');
}
