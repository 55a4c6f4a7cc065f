import { Hono } from 'hono';
import { administrationApp } from '../../functions/http/administrationApp.ts';
import { auditApp } from '../../functions/http/auditApp.ts';
import { decisionApp } from '../../functions/http/decisionApp.ts';
import { deskApp } from '../../functions/http/deskApp.ts';
import type { DisseminationDeps } from '../../functions/http/dissemination.ts';
import { disseminationApp } from '../../functions/http/disseminationApp.ts';
import { dossierApp } from '../../functions/http/dossierApp.ts';
import { noveltyApp } from '../../functions/http/noveltyApp.ts';
import { officeApp } from '../../functions/http/officeApp.ts';
import { planlifeApp } from '../../functions/http/planlifeApp.ts';
import { planreadingApp } from '../../functions/http/planreadingApp.ts';
import { plansApp } from '../../functions/http/plansApp.ts';
import { registrarApp } from '../../functions/http/registrarApp.ts';
import { safeguardsApp } from '../../functions/http/safeguardsApp.ts';
import { unitsApp } from '../../functions/http/unitsApp.ts';
import type { WebEnv, WebHono } from '../../functions/http/web.ts';
import { webApp } from '../../functions/http/webApp.tsx';
import { wordingApp } from '../../functions/http/wordingApp.ts';
import { writingApp } from '../../functions/http/writingApp.ts';
import { type FunctionName, type FunctionSpec, manifest } from '../../functions/manifest.ts';
import { asFunction } from './underRole.ts';

/** Every function with pages, by its name in the manifest. */
export function appsOf(deps: DisseminationDeps): Partial<Record<FunctionName, WebHono>> {
  return {
    administration: administrationApp(deps),
    audit: auditApp(deps),
    decision: decisionApp(deps),
    desk: deskApp(deps),
    dissemination: disseminationApp(deps),
    dossier: dossierApp(deps),
    novelty: noveltyApp(deps),
    office: officeApp(deps),
    planlife: planlifeApp(deps),
    planreading: planreadingApp(deps),
    plans: plansApp(deps),
    units: unitsApp(deps),
    registrar: registrarApp(deps),
    safeguards: safeguardsApp(deps),
    web: webApp(deps),
    wording: wordingApp(deps),
    writing: writingApp(deps),
  };
}

/** The functions with pages behind one address, as the gateway's routes divide the paths, each under its own role. */
export function wholeSite(deps: DisseminationDeps): WebHono {
  const apps = appsOf(deps);
  const site: WebHono = new Hono<WebEnv>();
  for (const { name, under, pages } of pathsOf(apps))
    for (const path of under ? [under, `${under}/*`] : ['*'])
      site.all(path, (c) => asFunction(name, () => pages.fetch(c.req.raw, c.env)));
  return site;
}

/** What no other function serves comes last. */
function pathsOf(apps: Partial<Record<FunctionName, WebHono>>) {
  const specs: Readonly<Record<string, FunctionSpec>> = manifest;
  return (Object.entries(apps) as [FunctionName, WebHono][])
    .flatMap(([name, pages]) =>
      (specs[name]?.triggers ?? []).flatMap((trigger) =>
        trigger.kind === 'http' ? [{ name, under: trigger.under ?? '', pages }] : [],
      ),
    )
    .sort((a, b) => b.under.length - a.under.length);
}
