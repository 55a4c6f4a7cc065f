import { actOnDossier, type Outcome } from '../../shared/app/actOnDossier.ts';
import type { Seen } from '../../shared/app/actRequest.ts';
import {
  type DossierAtHand,
  type DossierView,
  dossierAtHand,
  dossierView,
} from '../../shared/app/dossierView.ts';
import type { Command } from '../../shared/domain/dossier/commands.ts';
import type { Visitor } from './visitor.ts';
import type { WebContext } from './web.ts';

/** The dossier named in the address, if it is this visitor's business. */
export const viewOf = (c: WebContext, visitor: Visitor): Promise<DossierView | undefined> =>
  dossierView(c.get('deps'))(
    visitor.person,
    c.req.param('id') ?? '',
    c.get('moment'),
    visitor.holdings,
  );

/** The same without what happened to it, for forms. */
export const atHandOf = (c: WebContext, visitor: Visitor): Promise<DossierAtHand | undefined> =>
  dossierAtHand(c.get('deps'))(
    visitor.person,
    c.req.param('id') ?? '',
    c.get('moment'),
    visitor.holdings,
  );

interface Asked {
  readonly dossierId: string;
  readonly command: Command;
  readonly commandId: string;
  readonly programmeId?: string;
  readonly seen?: Seen;
}

/** Runs a command in the visitor's name on the dossier that was read for this request. */
export const actOn = (
  c: WebContext,
  visitor: Visitor,
  seen: DossierAtHand,
  asked: Pick<Asked, 'command' | 'commandId'>,
): Promise<Outcome> => act(c, visitor, { ...asked, dossierId: seen.dossier.id, seen });

/** Runs a command in the visitor's name. */
export const act = (c: WebContext, { tenant, person }: Visitor, asked: Asked): Promise<Outcome> =>
  actOnDossier(c.get('deps'))({
    ...asked,
    tenant,
    by: { personId: person.id, name: person.name },
    administrator: asked.command.type === 'reassign',
    moment: c.get('moment'),
    channel: 'web',
  });
