import { secretText } from '../../shared/adapters/secrets/secrets.ts';
import { signingKeysFrom } from '../../shared/app/signingKeys.ts';
import { awsService, secretArn } from '../config.ts';
import { disseminationApp } from '../http/disseminationApp.ts';
import { pageHandler } from '../pageHandler.ts';
import { withDissemination } from '../withDissemination.ts';

const signing = secretText(awsService(process.env, 'SECRETS_MANAGER'), secretArn(process.env));

export const handler = pageHandler(process.env, withDissemination(process.env, disseminationApp), {
  secret: async () => signingKeysFrom(await signing()),
});
