import { dynamoTries } from '../shared/adapters/dynamo/tries.ts';
import { secretText } from '../shared/adapters/secrets/secrets.ts';
import { signingKeysFrom } from '../shared/app/signingKeys.ts';
import { awsService, type Environment, perNetwork, secretArn } from './config.ts';

/** What a function is granted whose pages open by mailed links or send them. */
export function linkDoor(environment: Environment) {
  const signing = secretText(awsService(environment, 'SECRETS_MANAGER'), secretArn(environment));
  return {
    secret: async () => signingKeysFrom(await signing()),
    tries: dynamoTries,
    perNetwork: perNetwork(environment),
  };
}
