import type { IncomingMessage } from 'node:http';
import { Hono } from 'hono';
import { type LoopbackServer, readBody, serveOnLoopback } from '../loopback.ts';
import { inboxApp } from './inboxApp.tsx';
import type { InboxParts } from './inboxParts.ts';

interface InboxOptions extends InboxParts {
  readonly port: number;
}

/** The page on which every mail of the system can be read and its clock be moved. */
export function startInbox(options: InboxOptions): Promise<LoopbackServer> {
  const app = new Hono().route('/', inboxApp(options));
  return serveOnLoopback(options.port, async (request, response) => {
    const answer = await app.fetch(await toRequest(request));
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
}

async function toRequest(request: IncomingMessage): Promise<Request> {
  const { method = 'GET' } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, [value].flat().join(', ')]],
  );
  return new Request(`http://${request.headers.host}${request.url ?? '/'}`, {
    method,
    headers,
    ...(hasBody && { body: new Uint8Array(await readBody(request, 10_000)) }),
  });
}
