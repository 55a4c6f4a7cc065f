import { achievementsUsing } from '../../shared/adapters/dynamo/achievements.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import { awsService, filesBucket } from '../config.ts';
import { dossierApp } from '../http/dossierApp.ts';
import { pageHandler } from '../pageHandler.ts';

export const handler = pageHandler(process.env, dossierApp, {
  sharedAchievements: achievementsUsing,
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
});
