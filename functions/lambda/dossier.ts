import { achievementsUsing } from '../../shared/adapters/dynamo/achievements.ts';
import { dynamoDossiers } from '../../shared/adapters/dynamo/dossiers.ts';
import { mailsOfDossier } from '../../shared/adapters/dynamo/outbox.ts';
import { dynamoSupportVisits } from '../../shared/adapters/dynamo/supportVisits.ts';
import type { Tables } from '../../shared/adapters/dynamo/table.ts';
import { s3Files } from '../../shared/adapters/s3/files.ts';
import type { Outbox } from '../../shared/ports.ts';
import { awsService, filesBucket } from '../config.ts';
import { dossierApp } from '../http/dossierApp.ts';
import { pagesWithoutDossiers, partOf } from '../pageHandler.ts';

/** Mails are listed here and made elsewhere. */
const listOfMails = (tables: Tables): Outbox =>
  partOf<Outbox>('outbox', { ofDossier: mailsOfDossier(tables) });

export const handler = pagesWithoutDossiers(process.env, dossierApp, {
  dossiers: dynamoDossiers,
  outbox: listOfMails,
  sharedAchievements: achievementsUsing,
  files: s3Files({ name: filesBucket(process.env), ...awsService(process.env, 'S3') }),
  supportVisits: dynamoSupportVisits,
});
