import { type AwsAccess, queryCall, restCall } from '../aws/signedCall.ts';
import { inside, insideAll } from '../aws/xml.ts';
import type { Dns } from './dns.ts';
import { type DomainFacts, dmarcNames } from './judgeDomain.ts';
import type { ConfigurationSetFacts, SesAccount } from './judgeSes.ts';

const sesVersion = '2010-12-01';
const v2 = (path: string) => ({
  service: 'email',
  path: `/v2/email/${path}`,
});

export async function askAccount(access: AwsAccess): Promise<SesAccount> {
  const account = await restCall<{
    ProductionAccessEnabled?: boolean;
    SendingEnabled?: boolean;
    EnforcementStatus?: string;
  }>(access, v2('account'));
  return {
    productionAccess: account.ProductionAccessEnabled === true,
    sendingEnabled: account.SendingEnabled !== false,
    enforcement: account.EnforcementStatus ?? 'HEALTHY',
  };
}

export async function askQuota(access: AwsAccess) {
  const answer = await queryCall(access, 'email', sesVersion, { Action: 'GetSendQuota' });
  const number = (name: string) => Number(inside(answer, name) ?? 0);
  return {
    perSecond: number('MaxSendRate'),
    perDay: number('Max24HourSend'),
    sentToday: number('SentLast24Hours'),
  };
}

interface Identity {
  readonly VerifiedForSendingStatus?: boolean;
  readonly DkimAttributes?: { readonly Status?: string; readonly Tokens?: readonly string[] };
  readonly MailFromAttributes?: {
    readonly MailFromDomain?: string;
    readonly MailFromDomainStatus?: string;
  };
}

export async function askIdentity(
  access: AwsAccess,
  domain: string,
): Promise<NonNullable<DomainFacts['identity']>> {
  const found = await restCall<Identity>(access, v2(`identities/${domain}`));
  const { DkimAttributes: dkim, MailFromAttributes: from } = found;
  return {
    verified: found.VerifiedForSendingStatus === true,
    dkimStatus: dkim?.Status ?? 'NOT_STARTED',
    dkimTokens: dkim?.Tokens ?? [],
    ...(from?.MailFromDomain && {
      mailFromDomain: from.MailFromDomain,
      mailFromStatus: from.MailFromDomainStatus ?? 'PENDING',
    }),
  };
}

/** Whether the older protocol, which this machine's SES speaks, lists the domain. */
export async function askListed(access: AwsAccess, domain: string): Promise<boolean> {
  const answer = await queryCall(access, 'email', sesVersion, { Action: 'ListIdentities' });
  return insideAll(answer, 'member').includes(domain);
}

export async function askConfigurationSet(
  access: AwsAccess,
  name: string,
): Promise<ConfigurationSetFacts> {
  const path = `configuration-sets/${name}`;
  const set = await restCall<{
    SendingOptions?: { SendingEnabled?: boolean };
    ReputationOptions?: { ReputationMetricsEnabled?: boolean };
  }>(access, v2(path));
  const { EventDestinations = [] } = await restCall<{
    EventDestinations?: readonly {
      Enabled?: boolean;
      MatchingEventTypes?: readonly string[];
      SnsDestination?: object;
    }[];
  }>(access, v2(`${path}/event-destinations`));
  return {
    name,
    sendingEnabled: set.SendingOptions?.SendingEnabled !== false,
    reputationMetrics: set.ReputationOptions?.ReputationMetricsEnabled === true,
    eventTypes: EventDestinations.filter((one) => one.Enabled && one.SnsDestination).flatMap(
      ({ MatchingEventTypes = [] }) => MatchingEventTypes.map((type) => type.toUpperCase()),
    ),
  };
}

/** Everything the name system must say about the domain. */
export async function askDomain(
  dns: Dns,
  facts: Pick<DomainFacts, 'domain' | 'region' | 'identity'>,
): Promise<DomainFacts> {
  const { domain, identity } = facts;
  const from = identity?.mailFromDomain;
  const tokens = identity?.dkimTokens ?? [];
  return {
    ...facts,
    cname: await each(
      tokens.map((token) => `${token}._domainkey.${domain}`),
      dns.cname,
    ),
    txt: await each([domain, ...(from ? [from] : []), ...dmarcNames(domain)], dns.txt),
    mx: await each(from ? [from] : [], dns.mx),
  };
}

const each = async (
  names: readonly string[],
  ask: (name: string) => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> =>
  Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await ask(name)] as const)),
  );
