import { dynamoClient } from '../shared/adapters/dynamo/client.ts';
import type { Tables } from '../shared/adapters/dynamo/table.ts';
import { walledDynamo } from '../shared/adapters/dynamo/walledDynamo.ts';
import { departmentCredentials } from '../shared/adapters/sts/departmentCredentials.ts';
import { awsService, type CommonConfig, dataRoleArn, type Environment } from './config.ts';
import { tablesOf } from './dependencies.ts';

/** The tables as pages reach them: in a stage that several departments share, behind the second wall. */
export function pageTables(config: CommonConfig, environment: Environment): Tables {
  const roleArn = dataRoleArn(environment);
  if (roleArn === undefined) return tablesOf(config, environment);
  const role = { ...awsService(environment, 'STS'), roleArn };
  const client = walledDynamo((tenant) =>
    dynamoClient({
      ...awsService(environment, 'DYNAMODB'),
      credentials: () => departmentCredentials(role, tenant),
    }),
  );
  return { client, ...config.tables };
}
