import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import { sendTimeoutMilliseconds } from '../../shared/adapters/ses/rawEmail.ts';
import { commonConfig } from '../config.ts';
import { tablesOf } from '../dependencies.ts';
import { mailPorts } from '../mailPorts.ts';
import { observation, observed } from '../middleware.ts';
import { mail } from '../stream/mail.ts';
import { streamHandler } from '../stream/streamHandler.ts';

const config = commonConfig(process.env);
const tables = tablesOf(config, process.env);

export const handler = observed(
  streamHandler({
    name: 'mail',
    parking: dynamoParking(tables, 'outbox'),
    observe: observation,
    reserveMilliseconds: sendTimeoutMilliseconds + 5_000,
    atOnce: 16,
    take: mail(mailPorts(tables, config, process.env), observation),
  }),
);
