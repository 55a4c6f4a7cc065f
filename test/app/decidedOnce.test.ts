import * as fc from 'fast-check';
import { issueLink } from '../../shared/app/issueLink.ts';
import { decideByLink } from '../../shared/app/links.ts';
import { VersionConflict } from '../../shared/errors.ts';
import { appraised, deputies, director } from '../support/dossiers.ts';
import { startTables, type TestTables } from '../support/dynamo.ts';
import {
  ask,
  depsOn,
  fillHospital,
  keys,
  on,
  playOn,
  type TestDeps,
  tenant,
} from '../support/hospital.ts';

let local: TestTables;
let deps: TestDeps;

beforeAll(async () => {
  local = await startTables();
  deps = depsOn(local);
  await fillHospital(deps);
});
afterAll(() => local.stop());

const day = '2023-06-12';
const voters = [director, ...deputies];

/** One press of a button: whose, how, from the page or the mail, and how often the same form is sent. */
interface Press {
  readonly voter: number;
  readonly vote: 'for' | 'against' | 'abstain';
  readonly way: 'page' | 'link';
  readonly times: number;
}

const anyPress: fc.Arbitrary<Press> = fc.record({
  voter: fc.nat(voters.length - 1),
  vote: fc.constantFrom('for', 'against', 'abstain'),
  way: fc.constantFrom('page', 'link'),
  times: fc.integer({ min: 1, max: 3 }),
});
/** Presses of one moment happen at once; the moments follow each other. */
const anyCourse = fc.array(fc.array(anyPress, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 3,
});

let made = 0;

async function linkFor(dossierId: string, voter: number) {
  const person = voters[voter] ?? director;
  const { link, token, code } = issueLink(keys, {
    tenant,
    mailId: `bau-${dossierId}-${voter}`,
    mailedAt: `${day}T01:00:00.000Z`,
    request: {
      purpose: 'decide',
      dossierId,
      obligationId: 'vote:decision:1',
      permits: ['vote'],
      expiresAt: '2023-06-20T02:00:00.000Z',
    },
    person,
  });
  await deps.links.save(link);
  return { token, code };
}

/** The course on a dossier of its own. @returns ids of the presses that were told they count. */
async function played(dossierId: string, course: readonly (readonly Press[])[]) {
  const counted = new Set<string>();
  let presses = 0;
  const send = async ({ voter, vote, way }: Press, commandId: string): Promise<void> => {
    const command = { type: 'vote', vote } as const;
    const by = voters[voter] ?? director;
    const asked = { dossierId, commandId };
    const sent =
      way === 'page'
        ? ask(deps, by, command, day, asked)
        : linkFor(dossierId, voter).then((link) =>
            decideByLink(deps)({ ...link, command, moment: on(day), commandId }),
          );
    const outcome = await sent.catch((error: unknown) => {
      if (error instanceof VersionConflict) return { accepted: false };
      throw error;
    });
    if (outcome.accepted) counted.add(commandId);
  };
  for (const moment of course)
    await Promise.all(
      moment.flatMap((press) => {
        const commandId = `${dossierId}-an-${++presses}`;
        return Array.from({ length: press.times }, () => send(press, commandId));
      }),
    );
  return counted;
}

test('a decision counts exactly once under double clicks, concurrent approvers and replay, and whoever was told so is right', async () => {
  await fc.assert(
    fc.asyncProperty(anyCourse, async (course) => {
      const dossierId = `hs-${++made}`;
      await playOn(deps, appraised, dossierId);
      const counted = await played(dossierId, course);
      const events = await deps.dossiers.history(tenant, dossierId);
      const votes = events.filter(({ type }) => type === 'VoteCast');
      const byVoter = votes.map(({ by }) => by.personId);
      expect(new Set(byVoter).size).toBe(byVoter.length);
      expect(new Set(votes.map(({ commandId }) => commandId))).toEqual(counted);
      expect(events.filter(({ type }) => type === 'VoteConcluded').length).toBeLessThanOrEqual(1);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1));
      const pressed = course.flat().map(({ voter }) => voters[voter]?.personId);
      if (votes.length === 0) expect(pressed).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 300_000);
