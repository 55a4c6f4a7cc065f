import type { Context, Handler, Hono } from 'hono';
import type { Moment } from '../../shared/ports.ts';
import type { WebDependencies } from './webDependencies.ts';

/** What our middleware leaves for the routes. */
export interface WebEnv {
  readonly Variables: {
    readonly moment: Moment;
    readonly deps: WebDependencies;
  };
}

export type WebContext = Context<WebEnv>;
export type WebHandler = Handler<WebEnv>;
export type WebHono = Hono<WebEnv>;
