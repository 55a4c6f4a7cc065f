import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const standIns = 'infra/tools/standIns';

/** What a package imports for cases that no function meets, and what the bundles carry in its place. */
const replaced: readonly {
  readonly imported: RegExp;
  readonly by: RegExp;
  readonly standIn: string;
}[] = [
  {
    imported: /^@aws-sdk\/credential-provider-node$/,
    by: /node_modules\/@aws-sdk\//,
    standIn: `${standIns}/lambdaCredentials.ts`,
  },
  {
    imported: /^@smithy\/core\/event-streams$/,
    by: /node_modules\/@smithy\//,
    standIn: `${standIns}/noEventStreams.ts`,
  },
  {
    imported: /\/fromSharedConfigFiles$/,
    by: /node_modules\/@smithy\/core\//,
    standIn: `${standIns}/noProfileFiles.ts`,
  },
  {
    imported: /\/util-retry\/AdaptiveRetryStrategy$/,
    by: /node_modules\/@smithy\/core\//,
    standIn: `${standIns}/noAdaptiveRetry.ts`,
  },
  {
    imported: /\/getInstanceMetadataRegion$/,
    by: /node_modules\/@smithy\/core\//,
    standIn: `${standIns}/noInstanceRegion.ts`,
  },
  {
    imported: /^@aws-sdk\/middleware-endpoint-discovery$/,
    by: /node_modules\/@aws-sdk\/client-dynamodb\//,
    standIn: `${standIns}/noEndpointDiscovery.ts`,
  },
  {
    imported: /^\.\/emitWarningIfUnsupportedVersion$/,
    by: /node_modules\/@aws-sdk\/core\//,
    standIn: `${standIns}/noVersionWarning.ts`,
  },
  {
    imported: /\/loggerMiddleware$/,
    by: /node_modules\/@aws-sdk\/core\//,
    standIn: `${standIns}/noCallLog.ts`,
  },
  {
    imported: /\/endpoint\/endpointResolver$/,
    by: /node_modules\/@aws-sdk\/client-/,
    standIn: `${standIns}/givenEndpoint.ts`,
  },
  {
    imported: /^\.\/partitions$/,
    by: /node_modules\/@aws-sdk\/core\//,
    standIn: `${standIns}/noPartitions.ts`,
  },
  {
    imported: /^\.\/Sha256Js$/,
    by: /node_modules\/@smithy\/core\//,
    standIn: `${standIns}/noSlowHash.ts`,
  },
  {
    imported: /\/fetch\/index\.js$/,
    by: /node_modules\/nodemailer\//,
    standIn: `${standIns}/noRemoteContent.ts`,
  },
  {
    imported: /\/stringify\/\w+\.js$/,
    by: /node_modules\/yaml\//,
    standIn: `${standIns}/noYamlWriting.ts`,
  },
  {
    imported: /\/mime-types\.js$/,
    by: /node_modules\/nodemailer\//,
    standIn: 'shared/adapters/ses/mimeTypes.ts',
  },
];

/**
 * Errors that the calls we make can be answered with; of those of other calls, such as for backups, the
 * bundles carry nothing. One that is not among them still arrives under its name.
 */
const met: Readonly<Record<string, ReadonlySet<string>>> = {
  'client-dynamodb': new Set([
    'ConditionalCheckFailedException',
    'IdempotentParameterMismatchException',
    'InternalServerError',
    'ItemCollectionSizeLimitExceededException',
    'LimitExceededException',
    'ProvisionedThroughputExceededException',
    'ReplicatedWriteConflictException',
    'RequestLimitExceeded',
    'ResourceInUseException',
    'ResourceNotFoundException',
    'ThrottlingException',
    'TransactionCanceledException',
    'TransactionConflictException',
    'TransactionInProgressException',
  ]),
  'client-secrets-manager': new Set([
    'DecryptionFailure',
    'InternalServiceError',
    'InvalidParameterException',
    'InvalidRequestException',
    'ResourceNotFoundException',
  ]),
  'client-ses': new Set([
    'AccountSendingPausedException',
    'ConfigurationSetDoesNotExistException',
    'ConfigurationSetSendingPausedException',
    'LimitExceededException',
    'MailFromDomainNotVerifiedException',
    'MessageRejected',
  ]),
};

/** The list of a client's shapes without the registration of errors that we never meet. */
const withoutUnmet = (client: string, shapes: string): string =>
  shapes.replace(/^n0_registry\.registerError\((\w+)\$.*$/gm, (registration, name) =>
    met[client]?.has(name) ? registration : '',
  );

/** Only the tags of YAML 1.2 that need no name, as `readYaml` asks for. */
const yamlTags = `
import { schema } from './core/schema.js';
export const coreKnownTags = {};
export const getTags = () => schema.slice();
`;

/** Keeps out of the bundles what no function needs: 170 kB of the SDK and 100 kB of the mailer. */
export const leanPackages: Plugin = {
  name: 'lean-packages',
  setup: ({ onLoad, onResolve }) => {
    for (const { imported, by, standIn } of replaced) {
      onResolve({ filter: imported }, ({ importer }) =>
        by.test(importer) ? { path: join(root, standIn) } : undefined,
      );
    }
    // The SDK asks its package file for its version, and would carry along all of it.
    onLoad({ filter: /node_modules\/@aws-sdk\/[^/]+\/package\.json$/ }, ({ path }) => {
      const { name, version } = JSON.parse(readFileSync(path, 'utf8'));
      return { loader: 'json', contents: JSON.stringify({ name, version }) };
    });
    onLoad({ filter: /client-[a-z-]+\/dist-es\/schemas\/schemas_0\.js$/ }, ({ path }) => {
      const client = /client-[a-z-]+/.exec(path)?.[0] ?? '';
      return { contents: withoutUnmet(client, readFileSync(path, 'utf8')) };
    });
    onLoad({ filter: /node_modules\/yaml\/.*\/schema\/tags\.js$/ }, () => ({ contents: yamlTags }));
    // The same source as ES modules, of which only what is called is taken.
    onResolve({ filter: /^yaml$/ }, () => ({
      path: join(root, 'node_modules/yaml/browser/dist/index.js'),
      sideEffects: false,
    }));
    // The page renderer does not say that its browser half has no side effects on a server.
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ importer, path }) =>
      importer.includes('node_modules/hono/dist/jsx/')
        ? { path: resolve(dirname(importer), path), sideEffects: false }
        : undefined,
    );
  },
};
