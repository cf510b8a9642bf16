// A workspace with something on every page of the tab: a released wave, an open one, a planned one, and a register.
import { cardVerbs } from '#core/contract/card-action';
import type { ConnectorEmulator } from '../../support/connector-emulator';
import { eventually } from '../../support/eventually';
import {
  actionData,
  cardOf,
  elementsOf,
  makeApiClient,
  makeOrganisation,
  makeTeamsActs,
  type Organisation,
  sentTo,
} from '../../support/organisation';
import type { Product } from '../../support/product';
import { inputsOf } from './planted-answers';

const plan = (title: string) => ({ instrumentId: 'express', title, audience: { kind: 'everyone' } });

/** Twelve people answer a wave as planted and it is closed; then one more wave is opened and another one planned. */
export const releaseWave = async (product: Product, connector: ConnectorEmulator): Promise<Organisation> => {
  const organisation = makeOrganisation(connector, 12);
  const { lead, stakeholders } = organisation;
  const teams = makeTeamsActs(product, connector, organisation);
  const call = makeApiClient(product, organisation.tenantId);
  const base = `/api/workspaces/${organisation.workspaceId}`;
  const post = (path: string, body?: unknown) => call(lead, 'POST', `${base}/${path}`, body);

  await teams.installInTeam(lead);
  await call(lead, 'PUT', base, { kind: 'pmo' });
  await Promise.all(stakeholders.map((person) => teams.installPersonally(person)));
  await post('stakeholders', {
    people: stakeholders.map(({ oid }, place) => ({
      userId: oid,
      attributes: { area: place % 2 === 0 ? 'Delivery' : 'Finance' },
    })),
  });

  const open = async (title: string): Promise<string> => {
    const { id } = (await post('waves', plan(title))).body;
    await post(`waves/${id}/open`);
    return id;
  };
  const answer = async (person: Organisation['lead'], place: number): Promise<void> => {
    const sent = await eventually(() =>
      sentTo(connector, person).find((one) => elementsOf(cardOf(one)).some(({ verb }) => verb === cardVerbs.answer)),
    );
    await teams.execute(person, { ...actionData(cardOf(sent), cardVerbs.answer), ...inputsOf(place) });
  };
  const first = await open('Spring pulse');
  await Promise.all(stakeholders.map(answer));
  await post(`waves/${first}/close`);
  await eventually(async () => (await call(lead, 'GET', `${base}/waves/${first}/release`)).status === 200);
  await open('Summer pulse');
  await post('waves', plan('Autumn pulse'));
  return organisation;
};
