import { achievementsUsing } from '../../shared/adapters/dynamo/achievements.ts';
import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import { commonConfig } from '../config.ts';
import { tablesOf } from '../dependencies.ts';
import { mailPorts } from '../mailPorts.ts';
import { observation, observed } from '../middleware.ts';
import { sendReserveMilliseconds } from '../stream/mailer.ts';
import { notify } from '../stream/notify.ts';
import { streamHandler } from '../stream/streamHandler.ts';

const config = commonConfig(process.env);
const tables = tablesOf(config, process.env);

export const handler = observed(
  streamHandler({
    name: 'notify',
    parking: dynamoParking(tables, 'records'),
    observe: observation,
    reserveMilliseconds: sendReserveMilliseconds,
    atOnce: 8,
    take: notify(
      {
        ...mailPorts(tables, config, process.env),
        achievements: { using: achievementsUsing(tables) },
      },
      observation,
    ),
  }),
);
