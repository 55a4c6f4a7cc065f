import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const bundledNode = resolve('node_modules/node/bin/node');
/** The Node that Lambda runs. */
const node = existsSync(bundledNode) ? bundledNode : process.execPath;

/** A function's environment as far as loading it asks for one; nothing is called while loading. */
const environment = {
  PATH: process.env.PATH ?? '',
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  PUBLIC_URL: 'http://127.0.0.1:3000',
  TENANTS: 'hcm-syt',
  RECORDS_TABLE: 'records',
  OUTBOX_TABLE: 'outbox',
  FILES_BUCKET: 'files',
  FAILED_TRIES_PER_NETWORK: '100',
  DRAFTS_KEPT_MONTHS: '24',
  MAIL_TEXTS_KEPT_MONTHS: '36',
  SIGN_INS_PER_NETWORK: '600',
  SECRET_ARN: 'arn:aws:secretsmanager:ap-southeast-1:000000000000:secret:bench',
  ORIGIN_SECRET_ARN: 'arn:aws:secretsmanager:ap-southeast-1:000000000000:secret:origin',
  MAIL_FROM: 'Bench <bench@sang-kien.example>',
  POWERTOOLS_SERVICE_NAME: 'bench',
  POWERTOOLS_METRICS_NAMESPACE: 'bench',
} as const;

export interface Cost {
  readonly wallMs: number;
  /** Processor time of the process, user and system. */
  readonly processorMs: number;
}

const sayProcessorTime =
  "process.on('exit',()=>require('node:fs').writeSync(1,JSON.stringify(process.cpuUsage())));";

/** Starts Node with this program and waits for its end. @throws when it fails. */
export async function startNode(program: string): Promise<Cost> {
  const began = performance.now();
  const child = spawn(node, ['-e', `${sayProcessorTime}${program}`], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const wallMs = performance.now() - began;
  if (code !== 0) throw new Error(`node ended with ${code} for ${program}`);
  // what the program above wrote
  const { user, system } = JSON.parse(said) as NodeJS.CpuUsage;
  return { wallMs, processorMs: (user + system) / 1000 };
}

const isHandler = "if(typeof m.handler!=='function')throw new Error('no handler')";

/** Loads a module as the Lambda runtime does: CommonJS by `require`, everything else by `import`. */
export const loading = (file: string): string =>
  file.endsWith('.cjs')
    ? `const m=require(${JSON.stringify(file)});${isHandler}`
    : `import(${JSON.stringify(pathToFileURL(file).href)}).then((m)=>{${isHandler}})`;

export const nothing = '0';
