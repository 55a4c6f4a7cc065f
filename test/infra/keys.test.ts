import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type LocalSecrets, startSecrets } from '../../infra/local/parts/secrets.ts';
import { listKeys, revokeKey, rotateKeys } from '../../infra/tools/keys/changeKeys.ts';
import { type KeyRing, withCurrent, withKey, withoutKey } from '../../infra/tools/keys/keyRing.ts';
import { type KeyStore, keyStore } from '../../infra/tools/keys/keyStore.ts';
import { secretText } from '../../shared/adapters/secrets/secrets.ts';
import { readToken, type TokenContent, writeToken } from '../../shared/app/linkToken.ts';
import { type SigningKeys, signingKeysFrom } from '../../shared/app/signingKeys.ts';
import { testCredentials, testRegion } from '../support/dynamo.ts';

const arn = 'arn:aws:secretsmanager:ap-southeast-1:000000000000:secret:SigningKeys';
const firstKey = 'a'.repeat(64);
const service = (endpoint: string) => ({
  region: testRegion,
  endpoint,
  credentials: () => testCredentials,
});

let secrets: LocalSecrets;
let store: KeyStore;
let now: number;
/** The keys as a warm function knows them, which reads the secret every five minutes. */
let known: () => Promise<SigningKeys>;

beforeEach(async () => {
  const SecretString = JSON.stringify({ current: 'k1', k1: firstKey });
  secrets = await startSecrets([{ arn, name: 'SigningKeys', properties: { SecretString } }]);
  store = keyStore(
    new SecretsManagerClient({ ...service(secrets.endpoint), credentials: testCredentials }),
    arn,
  );
  now = Date.parse('2026-11-29T02:00:00.000Z');
  const text = secretText(service(secrets.endpoint), arn, () => now);
  known = async () => signingKeysFrom(await text());
});
afterEach(() => secrets.stop());

const content: TokenContent = {
  tenant: 'hcm',
  purpose: 'decide',
  secret: 'c2VjcmV0',
  expiresAt: '2026-12-13T02:00:00.000Z',
};
const opens = async (token: string) => readToken(await known(), token, ['decide']) !== undefined;

const changing = (more: object = {}) => ({
  store,
  newKey: () => 'b'.repeat(64),
  today: '2026-11-29',
  untilKnown: async () => {
    now += 6 * 60 * 1000;
  },
  say: () => {},
  ...more,
});

test('after a rotation the new key signs, and the links of the old one still open', async () => {
  const old = writeToken((await known()).current, content);
  expect(await rotateKeys(changing())).toBe('k2.2026-11-29');
  now += 6 * 60 * 1000;
  expect((await known()).current.id).toBe('k2.2026-11-29');
  expect(await opens(old)).toBe(true);
  expect(await opens(writeToken((await known()).current, content))).toBe(true);
});

test('no function signs with a key that another function may not know yet', async () => {
  let signing: string | undefined;
  const untilKnown = async () => {
    ({ current: signing } = await store.read());
    expect(Object.keys(await store.read())).toContain('k2.2026-11-29');
  };
  await rotateKeys(changing({ untilKnown }));
  expect(signing).toBe('k1');
});

test('a revoked key opens nothing any more, and another signs at once', async () => {
  const old = writeToken((await known()).current, content);
  await revokeKey(changing(), 'k1');
  expect(await opens(old)).toBe(false);
  const ring = await store.read();
  expect(Object.keys(ring).sort()).toEqual(['current', 'k2.2026-11-29']);
  expect(await opens(writeToken((await known()).current, content))).toBe(true);
});

test('a key that only verifies is revoked without another one', async () => {
  await rotateKeys(changing());
  await revokeKey(changing(), 'k1');
  expect(Object.keys(await store.read()).sort()).toEqual(['current', 'k2.2026-11-29']);
});

test('a key that is not there is told with those that are, and nothing changes', async () => {
  await expect(revokeKey(changing(), 'k7')).rejects.toThrow('no key k7; there are: k1');
  expect(await store.read()).toEqual({ current: 'k1', k1: firstKey });
});

test('the list says which key signs, and never a value', async () => {
  await rotateKeys(changing());
  const lines: string[] = [];
  await listKeys({ store, say: (line) => lines.push(line) });
  expect(lines).toEqual(['k1: the first, verifies', 'k2.2026-11-29: since 2026-11-29, signs']);
});

test('what was changed outlives the process', async () => {
  expect(JSON.parse(secrets.value(arn) ?? '')).toEqual(await store.read());
});

describe('the ring', () => {
  const ring = (days: readonly string[]): KeyRing =>
    days.reduce<KeyRing>(
      (all, day) => {
        const { ring: more, id } = withKey(all, firstKey, day);
        return withCurrent(more, id, day);
      },
      { current: 'k1', k1: firstKey },
    );

  test('a key verifies for 30 days after the next one took over, and not on the 31st', () => {
    const keptOn = (today: string) => {
      const { ring: more, id } = withKey(ring(['2026-01-01']), firstKey, today);
      return Object.keys(withCurrent(more, id, today));
    };
    expect(keptOn('2026-01-31')).toContain('k1');
    expect(keptOn('2026-02-01')).not.toContain('k1');
    expect(keptOn('2026-02-01')).toContain('k2.2026-01-01');
  });

  test('the key that signs cannot be taken away, and none that is not there can sign', () => {
    const two = ring(['2026-11-29']);
    expect(() => withoutKey(two, 'k2.2026-11-29')).toThrow('another key must take over first');
    expect(() => withCurrent(two, 'k9', '2026-11-29')).toThrow('no key k9');
  });

  test('functions read what the commands write', () => {
    const keys = signingKeysFrom(JSON.stringify(ring(['2026-11-01', '2026-11-29'])));
    expect(keys.all.map(({ id }) => id)).toEqual(['k1', 'k2.2026-11-01', 'k3.2026-11-29']);
    expect(keys.current.id).toBe('k3.2026-11-29');
  });
});
