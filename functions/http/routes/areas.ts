import { assetRoutes } from '../assets.ts';
import type { WebHono } from '../web.ts';
import { attachmentRoutes } from './attachments.tsx';
import { boardRoutes } from './boards.tsx';
import { decisionLinkRoutes } from './decisionLink.tsx';
import { deskRoutes } from './desk.tsx';
import { dossierRoutes } from './dossier.tsx';
import { dossierActionRoutes } from './dossierActions.tsx';
import { dossierEditRoutes } from './dossierEdit.tsx';
import { newDossierRoutes } from './newDossier.tsx';
import { oversightRoutes } from './oversight.tsx';
import { programmeRoutes } from './programmes.tsx';
import { reportRoutes } from './reports.tsx';
import { signInRoutes } from './signIn.tsx';

/** Every area of the site; a new one adds its line here and, for the header, in `navigation.ts`. */
export const areas: readonly ((app: WebHono) => void)[] = [
  assetRoutes,
  signInRoutes,
  deskRoutes,
  programmeRoutes,
  newDossierRoutes,
  dossierEditRoutes,
  attachmentRoutes,
  dossierActionRoutes,
  dossierRoutes,
  decisionLinkRoutes,
  boardRoutes,
  reportRoutes,
  oversightRoutes,
];
