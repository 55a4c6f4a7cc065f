import { createServer, type IncomingMessage } from 'node:http';

export interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the stand-in does with a request: answer, or break the connection. */
export type Reply = { readonly status: number; readonly body: string } | 'break';

/** A local HTTP server that answers each request in turn; the last reply is repeated. */
export async function startAws(...replies: readonly Reply[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const reply = replies[Math.min(received.length, replies.length - 1)];
    received.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
    if (!reply || reply === 'break') return void request.socket.destroy();
    response.writeHead(reply.status).end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    received,
    service: {
      region: 'ap-southeast-1',
      endpoint: `http://127.0.0.1:${port}`,
      credentials: () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
