import type { remailRequests } from '../../../shared/app/remailRequests.ts';
import type { Dossiers, Moment } from '../../../shared/ports.ts';

export interface Remailing {
  readonly dossiers: Pick<Dossiers, 'needingAttention'>;
  readonly remail: ReturnType<typeof remailRequests>;
  readonly tenants: readonly string[];
  /** Names the occasion: the key that was revoked. */
  readonly occasion: string;
  readonly moment: Moment;
  /** So that the mailers keep to what SES allows, and a wave of mails wakes no filter. */
  readonly mailsPerMinute: number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** A day behind which nothing waits. */
const endOfTime = '9999-12-31';

/** Mails every open request of the departments once more, at a pace; begun anew it goes on where it was. */
export async function remailAll(remailing: Remailing): Promise<number> {
  const { dossiers, remail, tenants, occasion, moment, mailsPerMinute, pause } = remailing;
  let mailed = 0;
  for (const tenant of tenants) {
    for (const id of await dossiers.needingAttention(tenant, endOfTime)) {
      const added = await remail(tenant, id, occasion, moment);
      mailed += added;
      if (added > 0) await pause((added * 60_000) / mailsPerMinute);
    }
  }
  return mailed;
}
