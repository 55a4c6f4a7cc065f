import * as z from 'zod/mini';
import { emptyContent } from '../../domain/dossier/content.ts';
import type { Dossier } from '../../domain/dossier/state.ts';
import { dataOf, ownBody, withData } from './itemData.ts';
import { tenantKey } from './keys.ts';
import { type Item, type Key, keyOf, N, S } from './table.ts';

export const dossierPk = (tenant: string, id: string): string => tenantKey(tenant, 'DOSSIER', id);
export const stateKey = (tenant: string, id: string): Key => ({
  pk: dossierPk(tenant, id),
  sk: 'STATE',
});
export const unitListPk = (tenant: string, programmeId: string, unitId: string): string =>
  tenantKey(tenant, 'PROGRAMME', programmeId, 'UNIT', unitId);
export const attentionPk = (tenant: string): string => tenantKey(tenant, 'ATTENTION');

export const toItem = (
  dossier: Dossier,
  { lastHash, attentionOn }: { lastHash: string; attentionOn: string | undefined },
): Item =>
  withData(
    {
      ...keyOf(stateKey(dossier.tenant, dossier.id)),
      version: N(dossier.version),
      lastHash: S(lastHash),
      listPk: S(unitListPk(dossier.tenant, dossier.programmeId, dossier.unitId)),
      listSk: S(`${dossier.createdOn}#${dossier.id}`),
      ...(attentionOn && {
        todoPk: S(attentionPk(dossier.tenant)),
        todoSk: S(`${attentionOn}#${dossier.id}`),
      }),
    },
    JSON.stringify(dossier),
  );

const body = ownBody<Dossier>(() => ({
  tenant: z.string(),
  id: z.string(),
  version: z.number(),
  programmeId: z.string(),
  programmeVersion: z.number(),
  unitId: z.string(),
  content: z.looseObject({ title: z.string(), authors: z.array(z.unknown()) }),
  current: z.looseObject({ kind: z.enum(['draft', 'step', 'ended']) }),
  commandIds: z.array(z.string()),
}));

/** Content stored before the form could ask for more has none of it. */
export function fromItem(item: Item): Dossier {
  const dossier = dataOf(item, body);
  return { ...dossier, content: { ...emptyContent, ...dossier.content } };
}
