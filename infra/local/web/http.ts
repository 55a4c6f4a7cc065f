import type { ServerResponse } from 'node:http';
import type { HttpSpec } from '../assembly/assembly.ts';
import type { InvocationResult } from '../lambda/functionPool.ts';
import { type LoopbackServer, readBody, serveOnLoopback } from '../loopback.ts';
import { fromHttpResult, type PlainResponse, toHttpEvent } from './httpEvent.ts';

export interface HttpOptions {
  readonly port: number;
  /** Calls the function that serves the path. */
  readonly invoke: (event: unknown, path: string) => Promise<InvocationResult>;
  /** The system's time, epoch milliseconds. */
  readonly now: () => number;
  /** What the front door adds to each request, over anything the client sent. */
  readonly originHeaders: Readonly<Record<string, string>>;
}

/** Source: AWS Lambda limit of a synchronous invocation's payload, 6 MB; base64 takes a third more. */
const maximumBodyBytes = 4_500_000;

/** The HTTP API and its front door on this machine. */
export function startHttp(options: HttpOptions): Promise<LoopbackServer> {
  return serveOnLoopback(options.port, async (request, response) => {
    const body = await readBody(request, maximumBodyBytes).catch(() => undefined);
    if (!body) {
      response.setHeader('connection', 'close');
      return send(response, gatewayError(413, 'Request Entity Too Large'));
    }
    const result = await options.invoke(
      toHttpEvent({
        method: request.method ?? 'GET',
        url: request.url ?? '/',
        headers: { ...request.headers, ...options.originHeaders },
        body,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        now: options.now(),
      }),
      (request.url ?? '/').split('?')[0] ?? '/',
    );
    send(response, result.ok ? fromHttpResult(result.payload) : failed(result));
  });
}

const failed = (result: Extract<InvocationResult, { ok: false }>): PlainResponse =>
  result.errorType === 'Sandbox.Timedout'
    ? gatewayError(503, 'Service Unavailable')
    : gatewayError(500, 'Internal Server Error');

const gatewayError = (status: number, message: string): PlainResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
});

function send(response: ServerResponse, { status, headers, body }: PlainResponse): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status).end(body);
}

/** The function behind a path, as the gateway's routes say: the longest that fits wins. */
export function functionFor({ functionName, areas }: HttpSpec, path: string): string {
  const fitting = areas.filter(({ under }) => path === under || path.startsWith(`${under}/`));
  return (
    fitting.toSorted((a, b) => b.under.length - a.under.length)[0]?.functionName ?? functionName
  );
}

/** The headers with secrets in place of CloudFormation's `{{resolve:secretsmanager:ARN:…}}`. */
export const frontDoorHeaders = (
  { originHeaders }: HttpSpec,
  secret: (arn: string) => string | undefined,
): Record<string, string> =>
  Object.fromEntries(originHeaders.map(({ name, value }) => [name, resolved(value, secret)]));

function resolved(value: string, secret: (arn: string) => string | undefined): string {
  const [, arn] = /^\{\{resolve:secretsmanager:(arn:[^}]*?):SecretString:.*\}\}$/.exec(value) ?? [];
  if (!arn) return value;
  const found = secret(arn);
  if (found === undefined) throw new Error(`the front door needs the secret ${arn}`);
  return found;
}
