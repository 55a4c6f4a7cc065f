import { dynamoAchievements } from '../../shared/adapters/dynamo/achievements.ts';
import { dynamoBoards } from '../../shared/adapters/dynamo/boards.ts';
import { dynamoDossiers } from '../../shared/adapters/dynamo/dossiers.ts';
import { dynamoNovelty } from '../../shared/adapters/dynamo/novelty.ts';
import { dynamoParking } from '../../shared/adapters/dynamo/parking.ts';
import { dynamoProgrammes } from '../../shared/adapters/dynamo/programmes.ts';
import { commonConfig } from '../config.ts';
import { tablesOf } from '../dependencies.ts';
import { observation, observed } from '../middleware.ts';
import { project } from '../stream/project.ts';
import { streamHandler } from '../stream/streamHandler.ts';

const tables = tablesOf(commonConfig(process.env), process.env);

export const handler = observed(
  streamHandler({
    name: 'project',
    parking: dynamoParking(tables, 'records'),
    observe: observation,
    reserveMilliseconds: 5_000,
    atOnce: 4,
    take: project({
      boards: dynamoBoards(tables),
      dossiers: dynamoDossiers(tables),
      programmes: dynamoProgrammes(tables),
      novelty: dynamoNovelty(tables),
      achievements: dynamoAchievements(tables),
    }),
  }),
);
