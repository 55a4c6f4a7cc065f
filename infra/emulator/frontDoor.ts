import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FrontDoor {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Behind {
  readonly api: string;
  readonly publicUrl: string;
  /** What the distribution adds to each request. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Stands where CloudFront stands, before pages that believe to be at `publicUrl`. */
export async function frontDoor(behind: Behind): Promise<FrontDoor> {
  const server = createServer((request, response) => {
    passOn(behind, `http://${request.headers.host}`, request, response).catch((error: Error) =>
      response.writeHead(502).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function passOn(
  { api, publicUrl, headers: added }: Behind,
  own: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', headers, url } = request;
  const answer = await fetch(`${api}${url}`, {
    method,
    headers: {
      ...passed(headers),
      ...(headers.origin && { origin: headers.origin === own ? publicUrl : headers.origin }),
      ...added,
    },
    redirect: 'manual',
    ...(method === 'POST' && { body: Buffer.concat(chunks) }),
  });
  for (const [name, value] of answer.headers)
    if (!ownToEachHop.has(name)) response.appendHeader(name, value);
  response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
}

const passed = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    ['accept', 'content-type', 'cookie', 'sec-fetch-site'].flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

const ownToEachHop = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'transfer-encoding',
]);
