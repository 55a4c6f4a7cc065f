import {
  type DomainFacts,
  dmarcNames,
  judgeDkim,
  judgeDmarc,
  judgeMailFrom,
  judgeSpf,
  judgeSubdomain,
} from '../../../infra/doctor/judgeDomain.ts';

const domain = 'mail.syt-hcm.example';
const bounce = 'bounce.mail.syt-hcm.example';
const feedback = 'feedback-smtp.ap-southeast-1.amazonses.com';

const good: DomainFacts & { readonly identity: NonNullable<DomainFacts['identity']> } = {
  domain,
  region: 'ap-southeast-1',
  identity: {
    verified: true,
    dkimStatus: 'SUCCESS',
    dkimTokens: ['aa', 'bb'],
    mailFromDomain: bounce,
    mailFromStatus: 'SUCCESS',
  },
  cname: {
    [`aa._domainkey.${domain}`]: ['aa.dkim.amazonses.com'],
    [`bb._domainkey.${domain}`]: ['bb.dkim.amazonses.com'],
  },
  txt: {
    [bounce]: ['v=spf1 include:amazonses.com -all'],
    [`_dmarc.${domain}`]: ['v=DMARC1; p=reject; rua=mailto:dmarc@syt-hcm.example'],
  },
  mx: { [bounce]: [feedback] },
};

const withIdentity = (changes: Partial<typeof good.identity>) => ({
  ...good,
  identity: { ...good.identity, ...changes },
});
const withTxt = (txt: DomainFacts['txt']) => ({ ...good, txt });

test('a domain with everything in place has nothing to do', () => {
  for (const judge of [judgeSubdomain, judgeDkim, judgeMailFrom, judgeSpf, judgeDmarc])
    expect(judge(good).verdict).toBe('ok');
});

test('mail from the main domain puts its name at risk', () => {
  expect(judgeSubdomain({ ...good, domain: 'syt-hcm.example' })).toMatchObject({
    verdict: 'not ok',
    next: expect.stringContaining('mail.syt-hcm.example'),
    nextVi: expect.stringContaining('tên miền con'),
  });
});

test('the missing DKIM record is named whole, for the department’s administrator too', () => {
  const record = `bb._domainkey.${domain} CNAME bb.dkim.amazonses.com`;
  const elsewhere = { ...good.cname, [`bb._domainkey.${domain}`]: ['other.example'] };
  expect(judgeDkim({ ...good, cname: elsewhere })).toMatchObject({
    found: '1 of 2 records are in the name system',
    next: expect.stringContaining(record),
    nextVi: expect.stringContaining(record),
  });
});

test.each([
  ['SES has no keys for the domain', { dkimTokens: [] }, 'SES gave no keys'],
  ['SES has not seen them yet', { dkimStatus: 'PENDING' }, 'SES says PENDING'],
])('DKIM is not ok while %s', (_, changes, found) => {
  expect(judgeDkim(withIdentity(changes))).toMatchObject({
    verdict: 'not ok',
    found: expect.stringContaining(found),
  });
});

test('a return address at amazonses.com is not the department’s', () => {
  const { mailFromDomain: _, ...identity } = good.identity;
  expect(judgeMailFrom({ ...good, identity })).toMatchObject({
    verdict: 'not ok',
    next: expect.stringContaining(`bounce.${domain}`),
  });
});

test('a return address without its MX gets no bounces', () => {
  expect(judgeMailFrom({ ...good, mx: { [bounce]: ['mx.other.example'] } })).toMatchObject({
    verdict: 'not ok',
    next: `add to the zone: ${bounce} MX 10 ${feedback}`,
  });
  expect(judgeMailFrom(withIdentity({ mailFromStatus: 'FAILED' })).found).toBe('SES says FAILED');
});

test.each([
  ['is missing', [], 'has no SPF record'],
  ['speaks of others', ['v=spf1 mx -all'], 'does not let SES send: v=spf1 mx -all'],
  [
    'is there twice',
    ['v=spf1 include:amazonses.com -all', 'v=spf1 mx -all'],
    'has 2 SPF records; receivers then take none',
  ],
])('SPF is not ok when the record %s', (_, records, found) => {
  expect(judgeSpf(withTxt({ [bounce]: records }))).toMatchObject({
    verdict: 'not ok',
    found: `${bounce} ${found}`,
  });
});

test('other texts at the name do not count as SPF', () => {
  const records = ['spf1 of old', 'v=spf10', 'v=spf1 include:amazonses.com ~all'];
  expect(judgeSpf(withTxt({ [bounce]: records })).verdict).toBe('ok');
});

test('DMARC is looked for at the domain and above it, where the policy for subdomains counts', () => {
  expect(dmarcNames(domain)).toEqual(['_dmarc.mail.syt-hcm.example', '_dmarc.syt-hcm.example']);
  const above = (policy: string) => judgeDmarc(withTxt({ '_dmarc.syt-hcm.example': [policy] }));
  expect(above('v=DMARC1; p=reject; sp=quarantine; rua=mailto:a@b.example').found).toBe(
    '_dmarc.syt-hcm.example says quarantine',
  );
});

test.each([
  ['there is none', [], 'no policy at'],
  ['nobody gets the reports', ['v=DMARC1; p=reject'], 'asks for no reports'],
  ['it says nothing that counts', ['v=DMARC1; p=maybe; rua=mailto:a@b.example'], 'says p=maybe'],
])('DMARC is not ok when %s', (_, records, found) => {
  expect(judgeDmarc(withTxt({ [`_dmarc.${domain}`]: records }))).toMatchObject({
    verdict: 'not ok',
    found: expect.stringContaining(found),
  });
});

test('a policy of none is a beginning, and what follows is said', () => {
  const line = judgeDmarc(
    withTxt({ [`_dmarc.${domain}`]: ['v=DMARC1; p=none; rua=mailto:a@b.example'] }),
  );
  expect(line).toMatchObject({ verdict: 'ok', found: expect.stringContaining('14 clean days') });
});
