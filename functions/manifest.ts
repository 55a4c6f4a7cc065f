/**
 * Every function and what starts it. Data only: CDK builds the stack from it, and the machine runs
 * what CDK made of it. `entry` is the file under `functions/lambda/` that the bundle starts from.
 */
export type Trigger =
  /** `under`: the path whose pages the function serves, the longest that fits; without it, all that no other serves. */
  | { readonly kind: 'http'; readonly under?: string }
  | {
      readonly kind: 'stream';
      readonly table: 'records' | 'outbox';
      readonly filter: object;
      readonly batch: number;
      readonly windowSeconds: number;
      /** Above 1 only the order per item is kept: never for events, which are an item each. */
      readonly parallel: number;
    }
  | { readonly kind: 'schedule'; readonly cron: string; readonly input: object }
  | { readonly kind: 'topic'; readonly topic: 'mailFeedback' };

export interface FunctionSpec {
  readonly entry: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly triggers: readonly Trigger[];
  /** What the role may do; CDK turns each into the narrowest policy. */
  readonly needs: readonly Need[];
}

/**
 * `get` to `check` are what is done with the items of a table, `list` and `todo` asking its indexes;
 * `attachments`, `published`, `reports` and `exports` are folders of the files. A test holds the needs of each
 * function to what its code can come to.
 */
export type Need =
  | `${'records' | 'outbox'}:${ItemNeed | IndexNeed}`
  | 'mail:send'
  | `${'attachments' | 'published' | 'reports' | 'exports'}:${'read' | 'write'}`
  | 'attachments:delete'
  | 'secret:read'
  | 'origin:read';

export type ItemNeed = 'get' | 'query' | 'put' | 'update' | 'delete' | 'check';
export type IndexNeed = 'list' | 'todo';

/** Events of dossiers, which have a hash; those of oversight cases come with their mails and owe no reader anything. */
const storedEvents = {
  eventName: ['INSERT'],
  dynamodb: {
    Keys: { sk: { S: [{ prefix: 'EVENT#' }] } },
    NewImage: { hash: { S: [{ exists: true }] } },
  },
};

/**
 * Mails that wait for the mailer, and the portions of a fan-out that make them: a portion waits behind
 * the mails of the one before. Mails that their maker sends itself have a `maker`.
 */
const pendingMails = {
  $or: [
    {
      dynamodb: {
        Keys: { sk: { S: ['MAIL'] } },
        NewImage: { status: { S: ['pending'] }, maker: { S: [{ exists: false }] } },
      },
    },
    {
      dynamodb: {
        Keys: { sk: { S: [{ prefix: 'STEP#' }] } },
        NewImage: { status: { S: ['waiting'] } },
      },
    },
  ],
};

const requestedReports = {
  dynamodb: { Keys: { sk: { S: ['REPORT'] } }, NewImage: { status: { S: ['requested'] } } },
};

export const manifest = {
  web: {
    entry: 'web',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [{ kind: 'http' }],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'records:delete',
      'outbox:get',
      'outbox:put',
      'secret:read',
      'origin:read',
    ],
  },
  decision: {
    entry: 'decision',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [{ kind: 'http', under: '/q' }],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'outbox:get',
      'outbox:put',
      'secret:read',
      'origin:read',
    ],
  },
  desk: {
    entry: 'desk',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [{ kind: 'http', under: '/viec' }],
    needs: ['records:get', 'records:query', 'origin:read'],
  },
  dossier: {
    entry: 'dossier',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [{ kind: 'http', under: '/ho-so' }],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'outbox:list',
      'attachments:read',
      'attachments:write',
      'origin:read',
    ],
  },
  writing: {
    entry: 'writing',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [{ kind: 'http', under: '/soan' }],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'attachments:read',
      'attachments:write',
      'origin:read',
    ],
  },
  registrar: {
    entry: 'registrar',
    memoryMegabytes: 512,
    timeoutSeconds: 25,
    triggers: [
      { kind: 'http', under: '/dang-ky-thay' },
      { kind: 'http', under: '/sang-kien-cu' },
      { kind: 'http', under: '/gop-ho-so' },
    ],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'attachments:read',
      'attachments:write',
      'origin:read',
    ],
  },
  office: {
    entry: 'office',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [
      { kind: 'http', under: '/don-vi' },
      { kind: 'http', under: '/bao-cao' },
      { kind: 'http', under: '/kiem-tra' },
      { kind: 'http', under: '/chuong-trinh' },
    ],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'records:list',
      'outbox:get',
      'outbox:put',
      'outbox:list',
      'reports:read',
      'origin:read',
    ],
  },
  administration: {
    entry: 'administration',
    memoryMegabytes: 512,
    timeoutSeconds: 25,
    triggers: [{ kind: 'http', under: '/quan-tri' }],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'records:delete',
      'records:todo',
      'outbox:put',
      'attachments:read',
      'attachments:write',
      'origin:read',
    ],
  },
  plans: {
    entry: 'plans',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [{ kind: 'http', under: '/quan-tri/chuong-trinh' }],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'outbox:put',
      'attachments:read',
      'attachments:write',
      'origin:read',
    ],
  },
  planreading: {
    entry: 'planreading',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [{ kind: 'http', under: '/quan-tri/chuong-trinh/doc' }],
    needs: ['records:get', 'records:query', 'origin:read'],
  },
  planlife: {
    entry: 'planlife',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [{ kind: 'http', under: '/ke-hoach' }],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'outbox:put',
      'attachments:read',
      'attachments:write',
      'published:write',
      'origin:read',
    ],
  },
  units: {
    entry: 'units',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [{ kind: 'http', under: '/quan-tri/don-vi' }],
    needs: ['records:get', 'records:query', 'records:put', 'records:list', 'origin:read'],
  },
  wording: {
    entry: 'wording',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [{ kind: 'http', under: '/quan-tri/thu' }],
    needs: ['records:get', 'records:query', 'records:put', 'outbox:put', 'origin:read'],
  },
  audit: {
    entry: 'audit',
    memoryMegabytes: 1024,
    timeoutSeconds: 25,
    triggers: [{ kind: 'http', under: '/quan-tri/nhat-ky' }],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'records:todo',
      'exports:read',
      'exports:write',
      'origin:read',
    ],
  },
  safeguards: {
    entry: 'safeguards',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [
      { kind: 'http', under: '/uy-quyen' },
      { kind: 'http', under: '/khong-phai-toi' },
      { kind: 'http', under: '/tam-dung' },
    ],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'outbox:get',
      'outbox:put',
      'outbox:update',
      'secret:read',
      'origin:read',
    ],
  },
  dissemination: {
    entry: 'dissemination',
    memoryMegabytes: 512,
    timeoutSeconds: 20,
    triggers: [{ kind: 'http', under: '/pho-bien' }],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'outbox:put',
      'published:read',
      'secret:read',
      'origin:read',
    ],
  },
  novelty: {
    entry: 'novelty',
    memoryMegabytes: 1024,
    timeoutSeconds: 20,
    triggers: [{ kind: 'http', under: '/trung-lap' }],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'outbox:put',
      'origin:read',
    ],
  },
  notify: {
    entry: 'notify',
    memoryMegabytes: 256,
    timeoutSeconds: 60,
    triggers: [
      {
        kind: 'stream',
        table: 'records',
        filter: storedEvents,
        batch: 100,
        windowSeconds: 0,
        parallel: 1,
      },
    ],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'outbox:get',
      'outbox:put',
      'outbox:update',
      'mail:send',
      'secret:read',
    ],
  },
  project: {
    entry: 'project',
    memoryMegabytes: 256,
    timeoutSeconds: 60,
    triggers: [
      {
        kind: 'stream',
        table: 'records',
        filter: storedEvents,
        batch: 100,
        windowSeconds: 0,
        parallel: 1,
      },
    ],
    needs: ['records:get', 'records:put', 'records:update', 'records:delete'],
  },
  mail: {
    entry: 'mail',
    memoryMegabytes: 256,
    timeoutSeconds: 60,
    triggers: [
      {
        kind: 'stream',
        table: 'outbox',
        filter: pendingMails,
        batch: 100,
        windowSeconds: 0,
        parallel: 2,
      },
    ],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'records:check',
      'outbox:get',
      'outbox:put',
      'outbox:update',
      'mail:send',
      'secret:read',
    ],
  },
  report: {
    entry: 'report',
    memoryMegabytes: 1024,
    timeoutSeconds: 120,
    triggers: [
      {
        kind: 'stream',
        table: 'outbox',
        filter: requestedReports,
        batch: 1,
        windowSeconds: 0,
        parallel: 2,
      },
    ],
    needs: [
      'records:get',
      'records:query',
      'records:list',
      'outbox:get',
      'outbox:put',
      'outbox:update',
      'reports:read',
      'reports:write',
    ],
  },
  feedback: {
    entry: 'feedback',
    memoryMegabytes: 256,
    timeoutSeconds: 30,
    triggers: [{ kind: 'topic', topic: 'mailFeedback' }],
    needs: ['records:get', 'records:query', 'outbox:get', 'outbox:put', 'outbox:update'],
  },
  tick: {
    entry: 'tick',
    memoryMegabytes: 256,
    timeoutSeconds: 300,
    triggers: [
      {
        kind: 'schedule',
        cron: 'cron(0 7 * * ? *)',
        input: { tick: 'daily', at: '<aws.scheduler.scheduled-time>' },
      },
    ],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'records:delete',
      'records:todo',
      'records:list',
      'outbox:get',
      'outbox:put',
      'outbox:update',
      'outbox:todo',
      'attachments:delete',
    ],
  },
  sweep: {
    entry: 'sweep',
    memoryMegabytes: 256,
    timeoutSeconds: 120,
    triggers: [
      {
        kind: 'schedule',
        cron: 'cron(0/15 * * * ? *)',
        input: { tick: 'sweep', at: '<aws.scheduler.scheduled-time>' },
      },
    ],
    needs: [
      'records:get',
      'records:query',
      'records:put',
      'records:update',
      'records:delete',
      'records:todo',
      'outbox:get',
      'outbox:put',
      'outbox:update',
      'outbox:todo',
    ],
  },
} as const satisfies Record<string, FunctionSpec>;

export type FunctionName = keyof typeof manifest;
