// Teams sends again what it got no answer to in time, and people press twice: whatever arrives twice counts once.
import { randomUUID } from 'node:crypto';
import { letters } from '#core/abcde/letter';
import { cardVerbs } from '#core/contract/card-action';
import { messageActions } from '#core/contract/message-action';
import { sampleCommunication } from '../../core/communication/sample-communication';
import { sampleStakeholder } from '../../core/samples';
import type { Somebody } from '../../support/organisation';
import { inputs, somebody, startWorld, type World } from './world';

jest.setTimeout(30_000);

let world: World;
let ann: Somebody;
beforeEach(async () => {
  world = await startWorld();
  ann = somebody(world, 0);
  await world.addWave('open', [ann]);
  const { tenantId, workspaceId } = world.ref;
  await world.stores.stakeholders.putAll([sampleStakeholder(ann.oid, { tenantId, workspaceId })]);
  await world.stores.communications.add(sampleCommunication('sent', { tenantId, workspaceId, state: 'sent' }));
});
afterEach(() => world.stop());

type Extra = Readonly<Record<string, unknown>>;
type Send = (extra: Extra) => Promise<{ status: number; body: unknown }>;

const members = (id: string) => [{ id }, { id: '28:bot' }];
const button = (data: Extra): Send => {
  return async (extra) => world.teams.execute(ann, { v: 1, ...data, ...(await claims()) }, extra);
};
const claims = async (): Promise<Extra> => ({
  workspaceId: world.ref.workspaceId,
  waveId: world.ref.waveId,
  seat: await world.seatOf(ann),
});
const submit = (data: Extra): Send => {
  return async (extra) =>
    world.teams.personal(ann, {
      type: 'message',
      value: { v: 1, ...data, ...(await claims()) },
      replyToId: '',
      ...extra,
    });
};
const chosen = {
  verb: cardVerbs.savePreferences,
  channel: 'page',
  frequency: 'monthly',
  language: 'de',
  asking: 'welcome',
};
const checked = (): Extra => ({
  ...{ workspaceId: world.ref.workspaceId, draftId: 'd', text: 'Please use it.', purpose: 'Form', channel: 'email' },
  ...Object.fromEntries(letters.map((letter) => [`rating-${letter}`, '4'])),
});
const lead = () => world.organisation.lead;

const kinds: Readonly<Record<string, Send>> = {
  'an installation': (extra) => world.teams.installPersonally(ann, extra),
  'an upgrade': (extra) => world.teams.installPersonally(ann, { action: 'add-upgrade', ...extra }),
  'a removal': (extra) => world.teams.installPersonally(ann, { action: 'remove', ...extra }),
  'a new conversation': (extra) =>
    world.teams.personal(ann, { type: 'conversationUpdate', membersAdded: members(ann.id), ...extra }),
  'the end of a conversation': (extra) =>
    world.teams.personal(ann, { type: 'conversationUpdate', membersRemoved: members(ann.id), ...extra }),
  'an installation in a team': (extra) =>
    world.teams.inTeam(lead(), { type: 'installationUpdate', action: 'add', ...extra }),
  'a removal from a team': (extra) =>
    world.teams.inTeam(lead(), { type: 'installationUpdate', action: 'remove', ...extra }),
  'a team with the bot in it': (extra) =>
    world.teams.inTeam(lead(), { type: 'conversationUpdate', membersAdded: members('29:x'), ...extra }),
  'a team without it': (extra) =>
    world.teams.inTeam(lead(), { type: 'conversationUpdate', membersRemoved: members('29:x'), ...extra }),
  help: (extra) => world.teams.personal(ann, { type: 'message', text: 'help', ...extra }),
  stop: (extra) => world.teams.personal(ann, { type: 'message', text: 'stop', ...extra }),
  start: (extra) => world.teams.personal(ann, { type: 'message', text: 'start', ...extra }),
  settings: (extra) => world.teams.personal(ann, { type: 'message', text: 'settings', ...extra }),
  'a word in a channel': (extra) => world.teams.inTeam(lead(), { type: 'message', text: 'help', ...extra }),
  'an answer that is sent': submit({ verb: cardVerbs.answer, ...inputs() }),
  'a change that is sent': submit({ verb: cardVerbs.change }),
  'a choice that is sent': submit(chosen),
  'an answer': button({ verb: cardVerbs.answer, ...inputs() }),
  'a change': button({ verb: cardVerbs.change }),
  'not now': button({ verb: cardVerbs.notNow }),
  'stop asking': button({ verb: cardVerbs.stop }),
  'ask again': button({ verb: cardVerbs.resume }),
  preferences: button({ verb: cardVerbs.showPreferences }),
  'chosen preferences': button(chosen),
  'setting up': (extra) =>
    world.teams.execute(lead(), { v: 1, verb: cardVerbs.setUpPmo, workspaceId: world.ref.workspaceId }, extra),
  'a note in the register': (extra) =>
    world.teams.inTeam(lead(), {
      type: 'invoke',
      name: 'composeExtension/submitAction',
      value: {
        commandId: messageActions.noteInRegister,
        data: { v: 1, userId: ann.oid, workspaceId: world.ref.workspaceId, kind: 'needs', text: 'Less paper' },
      },
      ...extra,
    }),
  'a message to be checked': (extra) =>
    world.teams.personal(ann, { type: 'message', text: 'check Please use the new form.', ...extra }),
  'a message entered in the register': (extra) =>
    world.teams.execute(lead(), { v: 1, verb: cardVerbs.enterMessage, ...checked() }, extra),
  'a message entered from its dialog': (extra) =>
    world.teams.inTeam(lead(), {
      type: 'invoke',
      name: 'composeExtension/submitAction',
      value: {
        commandId: messageActions.checkMessage,
        data: { v: 1, step: 'enter', isComposing: false, ...checked() },
      },
      ...extra,
    }),
  'what came of a message': (extra) =>
    world.teams.execute(
      lead(),
      {
        ...{ v: 1, verb: cardVerbs.reviewMessage, workspaceId: world.ref.workspaceId },
        ...{ communicationId: 'sent', reached: 'yes', lesson: 'Ask earlier' },
      },
      extra,
    ),
  'receiving a report': button({ verb: cardVerbs.receiveQvr }),
};

/** All that is stored and all that was said, without what changes from one activity to the next. */
const outcome = async () => ({
  workspaces: await world.stores.workspaces.list(world.organisation.tenantId),
  people: await world.stores.people.list(world.organisation.tenantId),
  rows: await world.rows(),
  register: await world.stores.stakeholders.list(world.ref),
  communications: await world.stores.communications.list(world.ref),
  audit: await world.stores.audit.list(world.ref, null, 10),
  said: world.connector.sent.map(({ method, conversationId, activity }) => ({
    method,
    conversationId,
    activity: activity.attachments ?? activity.text,
  })),
});

test.each(Object.keys(kinds))('%s, sent again by Teams, counts and is answered once', async (name) => {
  const send = kinds[name] as Send;
  const id = randomUUID();
  const first = await send({ id });
  const once = await outcome();
  expect(await send({ id })).toEqual(first);
  expect(await outcome()).toEqual(once);
});

test.each(Object.keys(kinds))('%s, sent four times at once, counts and is answered once', async (name) => {
  const send = kinds[name] as Send;
  const id = randomUUID();
  const answers = await Promise.all([send({ id }), send({ id }), send({ id }), send({ id })]);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  const atOnce = await outcome();
  await send({ id });
  expect(await outcome()).toEqual(atOnce);
  const greetings = world.connector.sent.length;
  expect(greetings).toBeLessThanOrEqual(
    1 +
      Number(
        name === 'help' ||
          name === 'settings' ||
          name === 'stop' ||
          name === 'start' ||
          name === 'a message to be checked',
      ),
  );
});

test('the same words said twice are two questions', async () => {
  await world.teams.say(ann, 'help');
  const before = world.connector.sent.length;
  await world.teams.say(ann, 'help');
  expect(world.connector.sent.length).toBe(before + 1);
});

test('a removal that is repeated after a new installation does not undo it', async () => {
  const id = randomUUID();
  await world.teams.installPersonally(ann, { action: 'remove', id });
  await world.teams.installPersonally(ann);
  await world.teams.installPersonally(ann, { action: 'remove', id });
  const { tenantId } = world.organisation;
  expect((await world.stores.people.find({ tenantId, oid: ann.oid }))?.value.reachability).toBe('reachable');
});
