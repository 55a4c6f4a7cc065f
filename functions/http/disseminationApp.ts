import type { DisseminationDeps } from './dissemination.ts';
import { disseminationBoardRoutes } from './routes/disseminationBoard.tsx';
import { disseminationBriefingRoutes } from './routes/disseminationBriefing.tsx';
import { disseminationCodeRoutes } from './routes/disseminationCode.tsx';
import { disseminationPublicRoutes } from './routes/disseminationPublic.tsx';
import { disseminationReadingRoutes } from './routes/disseminationReading.tsx';
import { disseminationUnitRoutes } from './routes/disseminationUnit.tsx';
import { siteApp } from './siteApp.tsx';
import { unmarkedAssets } from './unmarkedAssets.ts';
import type { WebHono } from './web.ts';

/** A plan's way to everybody: what strangers may open comes first, the boards' addresses would take it. */
export const disseminationApp = (deps: DisseminationDeps): WebHono =>
  siteApp(
    deps,
    [
      disseminationPublicRoutes(deps),
      disseminationReadingRoutes(deps),
      disseminationCodeRoutes(deps),
      disseminationBoardRoutes(deps),
      disseminationUnitRoutes(deps),
      disseminationBriefingRoutes(deps),
    ],
    unmarkedAssets,
  );
