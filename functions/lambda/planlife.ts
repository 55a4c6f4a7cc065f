import { dynamoPlanCalls } from '../../shared/adapters/dynamo/planCalls.ts';
import { dynamoPlanCascade } from '../../shared/adapters/dynamo/planCascade.ts';
import { dynamoPlanLife } from '../../shared/adapters/dynamo/planLife.ts';
import { dynamoPlanTime } from '../../shared/adapters/dynamo/planTime.ts';
import { dynamoSupportVisits } from '../../shared/adapters/dynamo/supportVisits.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { awsService, filesBucket } from '../config.ts';
import { planlifeApp } from '../http/planlifeApp.ts';
import { pageHandler } from '../pageHandler.ts';
import { withDissemination } from '../withDissemination.ts';

export const handler = pageHandler(process.env, withDissemination(process.env, planlifeApp), {
  planLife: dynamoPlanLife,
  planTime: dynamoPlanTime,
  planCalls: dynamoPlanCalls,
  planCascade: dynamoPlanCascade,
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
  supportVisits: dynamoSupportVisits,
});
