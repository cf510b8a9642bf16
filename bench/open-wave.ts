// An open wave of the running product, and answers to it as Teams sends them.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardVerbs } from '#core/contract/card-action';
import { eventually } from '../tests/support/eventually';
import { makeApiClient, type makeTeamsActs, type Organisation } from '../tests/support/organisation';
import type { Product } from '../tests/support/product';

export const ratings = Object.fromEntries(
  ['PR1', 'PE1', 'PC1', 'PP1', 'PS1'].flatMap((id) => [
    [`${id}.expectation`, '6'],
    [`${id}.experience`, '4'],
  ]),
);

export const oidOf = (index: number): string => {
  const hash = createHash('sha256').update(`person ${index}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

export const bodyOf = (organisation: Organisation, serviceUrl: string, oid: string, data: object): string =>
  JSON.stringify({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: oid,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${oid}`, aadObjectId: oid, name: 'Somebody' },
    recipient: { id: '28:bot', name: 'PMO Pulse' },
    conversation: { conversationType: 'personal', tenantId: organisation.tenantId, id: `a:${oid}` },
    channelData: { tenant: { id: organisation.tenantId } },
    locale: 'en-US',
    value: { action: { type: 'Action.Execute', verb: cardVerbs.answer, data } },
  });

/** Opens a wave in the product and answers its id; the people invited to it are not those who answer. */
export const openWave = async (
  product: Product,
  serviceUrl: string,
  organisation: Organisation,
  acts: ReturnType<typeof makeTeamsActs>,
) => {
  const api = makeApiClient(product, organisation.tenantId);
  const base = `/api/workspaces/${organisation.workspaceId}`;
  await acts.installInTeam(organisation.lead);
  await api(organisation.lead, 'PUT', base, { kind: 'pmo' });
  for (const person of organisation.stakeholders) await acts.installPersonally(person, { serviceUrl });
  await api(organisation.lead, 'POST', `${base}/stakeholders`, {
    userIds: organisation.stakeholders.map(({ oid }) => oid),
  });
  const plan = { instrumentId: 'express', audience: { kind: 'everyone' } };
  const planned = await api(organisation.lead, 'POST', `${base}/waves`, plan);
  await api(organisation.lead, 'POST', `${base}/waves/${planned.body.id}/open`);
  const path = `${base}/waves/${planned.body.id}`;
  await eventually(async () => (await api(organisation.lead, 'GET', path)).body.counts.planned === 0);
  return {
    waveId: String(planned.body.id),
    answered: async () => (await api(organisation.lead, 'GET', path)).body.answered,
  };
};

/** The key of the one wave, as it lies in the data folder; with it every person can be given a seat. */
export const keyOf = async (product: Product, organisation: Organisation, waveId: string): Promise<Buffer> => {
  const name = createHash('sha256')
    .update(`${organisation.tenantId}|${organisation.workspaceId}|${waveId}`)
    .digest('hex');
  return readFile(join(product.dataDir, 'keys', `${name}.key`));
};
