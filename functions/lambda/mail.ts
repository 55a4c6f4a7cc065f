import { dynamoDissemination } from '../../shared/adapters/dynamo/dissemination.ts';
import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import { sendTimeoutMilliseconds } from '../../shared/adapters/ses/rawEmail.ts';
import { commonConfig } from '../config.ts';
import { tablesOf } from '../dependencies.ts';
import { mailPorts } from '../mailPorts.ts';
import { observation, observed } from '../middleware.ts';
import { mail } from '../stream/mail.ts';
import { mailOrSpread } from '../stream/spread.ts';
import { streamHandler } from '../stream/streamHandler.ts';

const config = commonConfig(process.env);
const tables = tablesOf(config, process.env);
const ports = mailPorts(tables, config, process.env);

export const handler = observed(
  streamHandler({
    name: 'mail',
    parking: dynamoParking(tables, 'outbox'),
    observe: observation,
    reserveMilliseconds: sendTimeoutMilliseconds + 5_000,
    atOnce: 16,
    take: mailOrSpread(mail(ports, observation), {
      ...ports,
      dissemination: dynamoDissemination(tables),
    }),
  }),
);
