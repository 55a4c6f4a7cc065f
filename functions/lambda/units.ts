import { dynamoOrganisation } from '../../shared/adapters/dynamo/organisation.ts';
import { unitsApp } from '../http/unitsApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, unitsApp, { organisation: dynamoOrganisation });
