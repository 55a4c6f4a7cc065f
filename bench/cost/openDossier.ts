import { dossierApp } from '../../functions/http/dossierApp.ts';
import type { Act } from '../../infra/rehearsal/journeys.ts';
import { later } from '../../shared/app/later.ts';
import { secretHash } from '../../shared/app/linkToken.ts';
import type { Sessions } from '../../shared/ports.ts';
import type { Deployed } from './deployed.ts';

const random = 'r'.repeat(43);
const hour = 3_600_000;

/** The dossier's page, as whoever did the act sees it signed in. */
export async function openDossier(
  { deps, countPage }: Deployed,
  sessions: Sessions,
  tenant: string,
  { dossierId, at, by }: Act,
): Promise<void> {
  const expiresAt = later(at, hour);
  await sessions.save(secretHash(random), { tenant, personId: by.personId, expiresAt });
  const app = dossierApp({
    ...deps,
    tenants: [tenant],
    onFailure: ({ error }) => {
      throw error;
    },
  });
  countPage();
  const answer = await app.request(
    `/ho-so/${dossierId}`,
    { headers: { cookie: `phien=${tenant}.${random}` } },
    { event: { requestContext: { timeEpoch: Date.parse(at), requestId: 'cost' } } },
  );
  if (answer.status !== 200) throw new Error(`the page was answered with ${answer.status}`);
  await answer.text();
}
