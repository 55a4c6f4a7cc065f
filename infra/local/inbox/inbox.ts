import { type LoopbackServer, serveOnLoopback } from '../loopback.ts';
import type { MailStore } from '../mailStore.ts';
import type { SystemClock } from '../time/clock.ts';
import type { Schedules } from '../time/schedules.ts';

export interface InboxOptions {
  readonly port: number;
  readonly mails: MailStore;
  readonly clock: SystemClock;
  readonly schedules: Schedules;
  readonly webUrl: string;
}

export const startInbox = (options: InboxOptions): Promise<LoopbackServer> =>
  serveOnLoopback(options.port, (_request, response) => void response.end('inbox'));
