import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, Context } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import type { WebHono } from './http/web.ts';

type Answer = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyResultV2>;

/** Answers for an app that is built anew only when the front door's secret was rotated. */
export function answering(
  originSecret: () => Promise<string>,
  appFor: (originSecret: string) => WebHono,
): Answer {
  let current: { readonly secret: string; readonly answer: ReturnType<typeof handle> } | undefined;
  return async (event, context) => {
    const secret = await originSecret();
    if (current?.secret !== secret) current = { secret, answer: handle(appFor(secret)) };
    // Hono's types name the gateway's event more narrowly than Lambda's own
    return current.answer(event as never, context as never) as never;
  };
}
