import { boardReads } from '../../shared/adapters/dynamo/boards.ts';
import { dynamoDelegations } from '../../shared/adapters/dynamo/delegations.ts';
import { dynamoLinks } from '../../shared/adapters/dynamo/links.ts';
import { dynamoNovelty } from '../../shared/adapters/dynamo/novelty.ts';
import { secretText } from '../../shared/adapters/secrets/secrets.ts';
import { signingKeysFrom } from '../../shared/app/signingKeys.ts';
import { awsService, secretArn } from '../config.ts';
import { safeguardsApp } from '../http/safeguardsApp.ts';
import { pageHandler } from '../pageHandler.ts';

const signing = secretText(awsService(process.env, 'SECRETS_MANAGER'), secretArn(process.env));

export const handler = pageHandler(process.env, safeguardsApp, {
  boards: boardReads,
  delegations: dynamoDelegations,
  links: dynamoLinks,
  novelty: dynamoNovelty,
  secret: async () => signingKeysFrom(await signing()),
});
