import { awsService, commonConfig, secretArn } from '../../functions/config.ts';
import { dynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { type DynamoPorts, dynamoPorts } from '../../shared/adapters/dynamo/dynamoPorts.ts';
import { secretText } from '../../shared/adapters/secrets/secrets.ts';
import type { Needs } from '../../shared/app/dependencies.ts';
import { signingKeysFrom } from '../../shared/app/signingKeys.ts';
import { workingCalendar } from '../../shared/domain/calendar/workingCalendar.ts';

export type SamplePorts = DynamoPorts & Needs<'calendarOf' | 'secret' | 'publicUrl'>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reaches the tables and the secret as a function does, from the same environment. */
export function samplePorts(
  environment: Environment,
): SamplePorts & { readonly close: () => void } {
  const { tables, publicUrl } = commonConfig(environment);
  const client = dynamoClient(awsService(environment, 'DYNAMODB'));
  const ports = dynamoPorts({ client, ...tables });
  const text = secretText(awsService(environment, 'SECRETS_MANAGER'), secretArn(environment));
  return {
    ...ports,
    publicUrl,
    calendarOf: async (tenant) => workingCalendar(await ports.holidays.years(tenant)),
    secret: async () => signingKeysFrom(await text()),
    close: () => client.destroy(),
  };
}
