import { dynamoDissemination } from '../../shared/adapters/dynamo/dissemination.ts';
import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import { commonConfig } from '../config.ts';
import { tablesOf } from '../dependencies.ts';
import { mailPorts } from '../mailPorts.ts';
import { observation, observed } from '../middleware.ts';
import { mail } from '../stream/mail.ts';
import { sendReserveMilliseconds } from '../stream/mailer.ts';
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
    reserveMilliseconds: sendReserveMilliseconds,
    // a whole batch, whose mails read together and then wait for their turn
    atOnce: 100,
    take: mailOrSpread(mail(ports, observation), {
      ...ports,
      dissemination: dynamoDissemination(tables),
    }),
  }),
);
