import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { TrieRouter } from 'hono/router/trie-router';
import { Hono } from 'hono/tiny';
import { InvalidInput, TryAgainLater, VersionConflict } from '../../shared/errors.ts';
import { fieldLabel } from '../../shared/pages/labels/fields.ts';
import { BadRequest, NamesDepartment } from './badRequest.ts';
import { inDepartment } from './inDepartment.ts';
import { requestId, requestMoment } from './requestMoment.ts';
import { messageResponse, notFound, type PageStatus, wantsJson } from './responses.tsx';
import { sameOrigin } from './sameOrigin.tsx';
import { sameSecret } from './secrets.ts';
import { securityHeaders } from './securityHeaders.ts';
import type { AssetUrls, WebContext, WebEnv, WebHono } from './web.ts';
import type { WebDependencies } from './webDependencies.ts';

/** A registration of routes; each area of the site has one. */
export type Area = (app: WebHono) => void;

/** These areas behind the checks that every request passes; Lambda and tests call it the same way. */
export function siteApp(deps: WebDependencies, areas: readonly Area[], assets: AssetUrls): WebHono {
  const app: WebHono = new Hono<WebEnv>();
  // the one that is carried anyway, to know the methods of a path
  app.router = new TrieRouter();
  app.use(securityHeaders);
  app.use(async (c, next) => {
    c.set('deps', deps);
    c.set('assets', assets);
    c.set('moment', requestMoment(c.env));
    await next();
  });
  app.use(throughFrontDoor(deps.originSecret));
  app.use(inDepartment);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => wrongMethod(c as WebContext, methods),
    }),
  );
  app.use(sameOrigin);
  for (const area of areas) area(app);
  app.notFound((c) => notFound(c));
  app.onError((error, c) => failure(c, error, deps));
  return app;
}

/** Refuses what comes around the front door, where such a door is configured. */
const throughFrontDoor =
  (secret: string | undefined): MiddlewareHandler<WebEnv> =>
  async (c, next) =>
    secret === undefined || sameSecret(c.req.header('x-origin-secret') ?? '', secret)
      ? next()
      : c.text('Forbidden', 403);

const wrongMethod = async (c: WebContext, methods: readonly string[]): Promise<Response> => {
  const response = await messageResponse(c, {
    status: 405,
    title: 'Cách gọi không đúng',
    body: <p>Trang này không nhận kiểu yêu cầu này. Chưa thực hiện gì.</p>,
  });
  response.headers.set('allow', methods.join(', '));
  return response;
};

interface Told {
  readonly status: PageStatus;
  readonly title: string;
  readonly message: string;
}

/** What a visitor is told of a thrown error; undefined for those that only the log should explain. */
function explained(error: unknown): Told | undefined {
  if (error instanceof BadRequest)
    return { status: error.status, title: 'Chưa thực hiện gì', message: error.message };
  if (error instanceof InvalidInput)
    return {
      status: 400,
      title: 'Nội dung không nhận được',
      message: `${fieldLabel(error.field)}: không hợp lệ.`,
    };
  if (error instanceof VersionConflict)
    return {
      status: 409,
      title: 'Có người vừa lưu trước',
      message:
        'Hồ sơ vừa được người khác thay đổi cùng lúc. Xin quay lại, tải lại trang rồi làm lại.',
    };
  if (error instanceof TryAgainLater)
    return {
      status: 503,
      title: 'Hệ thống đang bận',
      message: 'Chưa thực hiện gì; xin thử lại sau ít phút.',
    };
  return undefined;
}

function failure(c: WebContext, error: Error, deps: WebDependencies): Response | Promise<Response> {
  if (error instanceof HTTPException) return error.getResponse();
  if (error instanceof NamesDepartment) deps.onFailure({ error, requestId: requestId(c.env) });
  const told = explained(error) ?? unexpected(c, error, deps);
  if (wantsJson(c)) return c.json({ message: told.message }, told.status);
  return messageResponse(c, {
    status: told.status,
    title: told.title,
    tone: 'bad',
    body: <p>{told.message}</p>,
  });
}

function unexpected(c: WebContext, error: Error, deps: WebDependencies): Told {
  const id = requestId(c.env);
  deps.onFailure({ error, requestId: id });
  return {
    status: 500,
    title: 'Có lỗi ở phía chúng tôi',
    message: `Chưa rõ việc đã được thực hiện chưa; xin tải lại trang để xem. Nếu báo lỗi, xin kèm mã ${id}.`,
  };
}
