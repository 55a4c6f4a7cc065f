import { delegationsOf } from '../shared/adapters/dynamo/delegations.ts';
import { dynamoDossiers } from '../shared/adapters/dynamo/dossiers.ts';
import { dynamoLinks } from '../shared/adapters/dynamo/links.ts';
import { readOnlyOrganisation } from '../shared/adapters/dynamo/organisationReads.ts';
import { dynamoOutbox } from '../shared/adapters/dynamo/outbox.ts';
import { dynamoProgrammes } from '../shared/adapters/dynamo/programmes.ts';
import type { Tables } from '../shared/adapters/dynamo/table.ts';
import { dynamoWordings } from '../shared/adapters/dynamo/wordings.ts';
import { secretText } from '../shared/adapters/secrets/secrets.ts';
import { sesSendMail } from '../shared/adapters/ses/sendMail.ts';
import { signingKeysFrom } from '../shared/app/signingKeys.ts';
import {
  awsService,
  type CommonConfig,
  type Environment,
  mailConfig,
  secretArn,
} from './config.ts';
import type { MailNeeds } from './stream/mailer.ts';

/** What a function that sends mail works with. */
export function mailPorts(
  tables: Tables,
  { publicUrl }: Pick<CommonConfig, 'publicUrl'>,
  environment: Environment,
): MailNeeds {
  const secret = secretText(awsService(environment, 'SECRETS_MANAGER'), secretArn(environment));
  return {
    dossiers: dynamoDossiers(tables),
    programmes: dynamoProgrammes(tables),
    organisation: readOnlyOrganisation(tables),
    delegations: { of: delegationsOf(tables) },
    outbox: dynamoOutbox(tables),
    links: dynamoLinks(tables),
    wordings: dynamoWordings(tables),
    secret: async () => signingKeysFrom(await secret()),
    sendMail: sesSendMail({ ...awsService(environment, 'SES'), ...mailConfig(environment) }),
    publicUrl,
  };
}
