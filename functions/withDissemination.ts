import { dynamoDissemination } from '../shared/adapters/dynamo/dissemination.ts';
import { commonConfig, type Environment } from './config.ts';
import type { DisseminationDeps } from './http/dissemination.ts';
import type { WebHono } from './http/web.ts';
import type { WebDependencies } from './http/webDependencies.ts';
import { pageTables } from './pageTables.ts';

/** An app that may touch rounds, for the functions that are granted it; no other bundle carries them. */
export function withDissemination(
  environment: Environment,
  appFor: (deps: DisseminationDeps) => WebHono,
): (deps: WebDependencies) => WebHono {
  const dissemination = dynamoDissemination(pageTables(commonConfig(environment), environment));
  return (deps) => appFor({ ...deps, dissemination });
}
