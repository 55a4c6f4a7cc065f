import { type Line, notOk, ok } from './line.ts';

export interface DomainFacts {
  /** The part of the sender's address behind the @. */
  readonly domain: string;
  readonly region: string;
  /** What SES knows of the identity; nothing where it could not be asked. */
  readonly identity?: {
    readonly verified: boolean;
    readonly dkimStatus: string;
    readonly dkimTokens: readonly string[];
    readonly mailFromDomain?: string;
    readonly mailFromStatus?: string;
  };
  /** Answers of the name system by name. */
  readonly cname: Readonly<Record<string, readonly string[]>>;
  readonly txt: Readonly<Record<string, readonly string[]>>;
  readonly mx: Readonly<Record<string, readonly string[]>>;
}

const toDnsAdministrator = 'gửi dòng sau cho người quản trị tên miền của Sở:';

/** A domain of its own for mail from the system: what it does to its name, the main domain is spared. */
export function judgeSubdomain({ domain }: DomainFacts): Line {
  const about = 'sending subdomain';
  return domain.split('.').length >= 3
    ? ok(about, domain)
    : notOk(
        about,
        `${domain} looks like the department's main domain`,
        `send from a subdomain such as mail.${domain} (mail.address of the stage)`,
        `dùng tên miền con riêng để gửi thư, ví dụ mail.${domain}`,
      );
}

export function judgeDkim({ domain, identity, cname }: DomainFacts): Line {
  const about = 'DKIM';
  if (!identity) throw new Error('DKIM is judged by what SES says');
  const records = identity.dkimTokens.map(
    (token) => [`${token}._domainkey.${domain}`, `${token}.dkim.amazonses.com`] as const,
  );
  const missing = records.filter(([name, target]) => !cname[name]?.includes(target));
  const lines = missing.map(([name, target]) => `${name} CNAME ${target}`).join('; ');
  if (records.length === 0)
    return notOk(about, 'SES gave no keys', 'turn Easy DKIM on for the identity in SES');
  if (missing.length > 0)
    return notOk(
      about,
      `${records.length - missing.length} of ${records.length} records are in the name system`,
      `add to the zone: ${lines}`,
      `${toDnsAdministrator} ${lines}`,
    );
  return identity.dkimStatus === 'SUCCESS'
    ? ok(about, `${records.length} records in the name system, SES found them`)
    : notOk(
        about,
        `the records are there, but SES says ${identity.dkimStatus}`,
        'wait up to 72 hours; then start the check again in SES',
      );
}

/** The return address under the own domain, without which SPF speaks for amazonses.com only. */
export function judgeMailFrom({ domain, region, identity, mx }: DomainFacts): Line {
  const about = 'MAIL FROM and its MX';
  const from = identity?.mailFromDomain;
  if (!from)
    return notOk(
      about,
      'the return address is that of amazonses.com',
      `set a custom MAIL FROM domain such as bounce.${domain} on the identity`,
    );
  const wanted = `feedback-smtp.${region}.amazonses.com`;
  const record = `${from} MX 10 ${wanted}`;
  if (!mx[from]?.includes(wanted))
    return notOk(
      about,
      `${from} has no MX to ${wanted}`,
      `add to the zone: ${record}`,
      `${toDnsAdministrator} ${record}`,
    );
  return identity.mailFromStatus === 'SUCCESS'
    ? ok(about, `${from} leads to ${wanted}`)
    : notOk(about, `SES says ${identity.mailFromStatus}`, 'wait up to 72 hours for SES to see it');
}

export function judgeSpf({ identity, domain, txt }: DomainFacts): Line {
  const about = 'SPF';
  const from = identity?.mailFromDomain ?? domain;
  const policies = (txt[from] ?? []).filter((one) => /^v=spf1\b/i.test(one));
  const record = `${from} TXT "v=spf1 include:amazonses.com -all"`;
  if (policies.length > 1)
    return notOk(
      about,
      `${from} has ${policies.length} SPF records; receivers then take none`,
      'join them into one',
      `gộp các bản ghi SPF của ${from} thành một`,
    );
  const [policy] = policies;
  if (!policy || !/\binclude:amazonses\.com\b/i.test(policy))
    return notOk(
      about,
      policy ? `${from} does not let SES send: ${policy}` : `${from} has no SPF record`,
      `add to the zone: ${record}`,
      `${toDnsAdministrator} ${record}`,
    );
  return ok(about, `${from}: ${policy}`);
}

/** Looked for at the domain, then above it; a policy of none is a beginning, not the end. */
export function judgeDmarc({ domain, txt }: DomainFacts): Line {
  const about = 'DMARC';
  const places = dmarcNames(domain);
  const found = places.flatMap((name) =>
    (txt[name] ?? []).filter((one) => /^v=DMARC1\b/i.test(one)).map((policy) => ({ name, policy })),
  )[0];
  const record = `_dmarc.${domain} TXT "v=DMARC1; p=none; rua=mailto:dmarc@${domain}"`;
  if (!found)
    return notOk(
      about,
      `no policy at ${places.join(' or ')}`,
      `add to the zone: ${record}; after 14 clean days quarantine, then reject`,
      `${toDnsAdministrator} ${record}`,
    );
  const tag = (name: string) =>
    new RegExp(`(?:^|;)\\s*${name}\\s*=\\s*([^;]+)`, 'i').exec(found.policy)?.[1]?.trim();
  const atDomain = found.name === places[0];
  const policy = (atDomain ? undefined : tag('sp')) ?? tag('p') ?? '';
  if (!/^(none|quarantine|reject)$/i.test(policy))
    return notOk(about, `${found.name} says p=${policy}`, `correct it: ${record}`);
  if (!tag('rua'))
    return notOk(
      about,
      `${found.name} asks for no reports, so nobody sees who sends in your name`,
      `add rua=mailto:… to ${found.name}`,
      `thêm rua=mailto:… vào bản ghi ${found.name} để nhận báo cáo`,
    );
  return ok(
    about,
    policy.toLowerCase() === 'none'
      ? `${found.name} says none: after 14 clean days change to quarantine, then reject`
      : `${found.name} says ${policy.toLowerCase()}`,
  );
}

/** `_dmarc` of the domain and of each domain above it, but for the last label. */
export function dmarcNames(domain: string): readonly string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, at) => `_dmarc.${labels.slice(at).join('.')}`);
}
