import { dynamoLinks } from '../../shared/adapters/dynamo/links.ts';
import { secretText } from '../../shared/adapters/secrets/secrets.ts';
import { signingKeysFrom } from '../../shared/app/signingKeys.ts';
import { awsService, secretArn } from '../config.ts';
import { decisionApp } from '../http/decisionApp.ts';
import { pageHandler } from '../pageHandler.ts';

const signing = secretText(awsService(process.env, 'SECRETS_MANAGER'), secretArn(process.env));

export const handler = pageHandler(process.env, decisionApp, {
  links: dynamoLinks,
  secret: async () => signingKeysFrom(await signing()),
});
