import { dynamoDossiers } from '../../shared/adapters/dynamo/dossiers.ts';
import { dynamoLinks } from '../../shared/adapters/dynamo/links.ts';
import { dynamoOrganisation } from '../../shared/adapters/dynamo/organisation.ts';
import { dynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import { dynamoProgrammes } from '../../shared/adapters/dynamo/programmes.ts';
import { dynamoWordings } from '../../shared/adapters/dynamo/wordings.ts';
import { secretText } from '../../shared/adapters/secrets/secrets.ts';
import { sendTimeoutMilliseconds } from '../../shared/adapters/ses/rawEmail.ts';
import { sesSendMail } from '../../shared/adapters/ses/sendMail.ts';
import { signingKeysFrom } from '../../shared/app/signingKeys.ts';
import { awsService, commonConfig, mailConfig, secretArn } from '../config.ts';
import { tablesOf } from '../dependencies.ts';
import { observation, observed } from '../middleware.ts';
import { mail } from '../stream/mail.ts';
import { streamHandler } from '../stream/streamHandler.ts';

const config = commonConfig(process.env);
const tables = tablesOf(config, process.env);
const secret = secretText(awsService(process.env, 'SECRETS_MANAGER'), secretArn(process.env));
const sender = { ...awsService(process.env, 'SES'), ...mailConfig(process.env) };

export const handler = observed(
  streamHandler({
    name: 'mail',
    parking: dynamoParking(tables, 'outbox'),
    observe: observation,
    reserveMilliseconds: sendTimeoutMilliseconds + 5_000,
    atOnce: 16,
    take: mail(
      {
        dossiers: dynamoDossiers(tables),
        programmes: dynamoProgrammes(tables),
        organisation: dynamoOrganisation(tables),
        outbox: dynamoOutbox(tables),
        links: dynamoLinks(tables),
        wordings: dynamoWordings(tables),
        secret: async () => signingKeysFrom(await secret()),
        sendMail: sesSendMail(sender),
        publicUrl: config.publicUrl,
      },
      observation,
    ),
  }),
);
