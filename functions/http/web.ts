import type { Context } from 'hono';
import type { Hono } from 'hono/tiny';
import type { Moment } from '../../shared/ports.ts';
import type { WebDependencies } from './webDependencies.ts';

/** Where the pages find their stylesheet and script. */
export interface AssetUrls {
  readonly styles: string;
  readonly script: string;
}

/** What our middleware leaves for the routes. */
export interface WebEnv {
  readonly Variables: {
    readonly moment: Moment;
    readonly deps: WebDependencies;
    readonly assets: AssetUrls;
  };
}

export type WebContext = Context<WebEnv>;
export type WebHono = Hono<WebEnv>;
