import { dynamoLinks } from '../../shared/adapters/dynamo/links.ts';
import { secretText } from '../../shared/adapters/secrets/secrets.ts';
import { signingKeysFrom } from '../../shared/app/signingKeys.ts';
import { awsService, secretArn } from '../config.ts';
import { webApp } from '../http/webApp.tsx';
import { pageHandler } from '../pageHandler.ts';

const signing = secretText(awsService(process.env, 'SECRETS_MANAGER'), secretArn(process.env));

export const handler = pageHandler(process.env, webApp, {
  links: dynamoLinks,
  secret: async () => signingKeysFrom(await signing()),
});
