import type { Link, Moment, OutboxMail } from '../ports.ts';
import type { Needs } from './dependencies.ts';
import { mailFreshLink } from './freshLink.ts';
import type { LinkNeeds } from './linkView.ts';

/**
 * Mails the requests on a dossier that still wait for an answer once more, with links of today's key: for
 * when the key of the old ones was revoked. The same `occasion` mails each of them once.
 * @returns how many mails it added.
 */
export const remailRequests =
  (deps: LinkNeeds & Needs<'outbox'>) =>
  async (tenant: string, dossierId: string, occasion: string, moment: Moment): Promise<number> => {
    const asked = (await deps.outbox.ofDossier(tenant, dossierId)).filter(
      ({ link }) => link?.purpose === 'decide' && link.obligationId !== undefined,
    );
    const newest = new Map(
      asked
        .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
        .map((mail) => [`${mail.to.personId} ${mail.link?.obligationId}`, mail]),
    );
    const told = await Promise.all(
      [...newest.values()].map((mail) =>
        mailFreshLink(deps, linkIn(mail), moment, (root) => [`${root}#key#${occasion}`]),
      ),
    );
    return told.filter((outcome) => outcome === 'mailed').length;
  };

/** As much of the dead link as its mail still knows: whom it asked, for what, in whose place. */
const linkIn = ({ tenant, id, to, link, createdAt, actingFor }: OutboxMail): Link => ({
  purpose: 'decide',
  permits: [],
  expiresAt: '',
  ...link,
  tenant,
  hash: '',
  codeHash: '',
  wrongCodes: 0,
  personId: to.personId,
  personName: to.name,
  mailId: id,
  mailedAt: createdAt,
  ...(actingFor && { actingFor }),
});
