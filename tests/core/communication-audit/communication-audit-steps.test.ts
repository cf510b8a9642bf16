import { letters, type Ratings } from '#core/abcde/letter';
import type { AuditDeed } from '#core/audit/audit-entry';
import { auditResultOf } from '#core/communication-audit/audit-result';
import { viewAudit } from '#core/communication-audit/audit-view';
import type { AboutAudit } from '#core/communication-audit/change-audit';
import { isFinished, raterOf } from '#core/communication-audit/communication-audit';
import { makeCommunicationAuditSteps } from '#core/communication-audit/communication-audit-steps';
import { makeMemoryChannelInventoryStore } from '../../support/memory/memory-channel-inventory-store';
import { makeMemoryCommunicationAuditStore } from '../../support/memory/memory-communication-audit-store';
import { makeMemoryCommunicationStore } from '../../support/memory/memory-communication-store';
import { makeMemoryReleaseStore } from '../../support/memory/memory-release-store';
import { sampleRatings } from '../abcde/sample-check';
import { sampleCommunication } from '../communication/sample-communication';
import { accept } from '../measure/accept';
import { makeClock, sampleWorkspace, tenantId, workspaceId } from '../samples';
import { quarter } from './sample-audit';

const workspace = sampleWorkspace();
const ref = { tenantId, workspaceId };

const about = (oid: string, role: 'lead' | 'member' = 'member'): AboutAudit => ({
  access: { workspace, role },
  by: { tenantId, oid },
  quarter,
});

const makeWorld = () => {
  const deeds: AuditDeed[] = [];
  const communications = makeMemoryCommunicationStore();
  const communicationAudits = makeMemoryCommunicationAuditStore();
  let findings = 0;
  const steps = makeCommunicationAuditSteps({
    communications,
    communicationAudits,
    channelInventory: makeMemoryChannelInventoryStore(),
    releases: makeMemoryReleaseStore(),
    roster: { members: async () => ['mia', 'lea', 'ines'].map((oid) => ({ oid, name: `Name of ${oid}` })) },
    recordAudit: async (_workspace, _by, deed) => void deeds.push(deed),
    clock: makeClock(),
    ids: { next: () => `finding-${++findings}` },
    // Chance takes the last first.
    shuffle: (values) => [...values].reverse(),
  });
  const send = (id: string, authorId = 'ada', sentAt = '2026-11-20T09:00:00.000Z') =>
    communications.add(sampleCommunication(id, { authorId, state: 'sent', sentBy: 'elsewhere', sentAt }));
  const stored = async () => {
    const found = await communicationAudits.find({ ...ref, quarter });
    if (!found) throw new Error('There is no audit');
    return found.value;
  };
  const rateAll = async (oid: string, rating: (id: string) => Ratings) => {
    const audit = await stored();
    const seat = raterOf(audit, oid)?.seat ?? 1;
    for (const { communicationId, ownOf } of audit.sample)
      if (!ownOf.includes(seat))
        accept(await steps.rateMessage(about(oid), communicationId, { ratings: rating(communicationId), note: '' }));
    accept(await steps.finishRating(about(oid)));
  };
  return { ...steps, communications, send, stored, rateAll, deeds };
};

const kindOf = (result: { readonly ok: boolean; readonly error?: { readonly kind: string } }) =>
  result.ok ? 'ok' : result.error?.kind;

const idsOf = ({ sample }: { readonly sample: readonly { readonly communicationId: string }[] }) =>
  sample.map(({ communicationId }) => communicationId);

describe('the sample', () => {
  test('is of the messages that went out in the quarter, and says so when there are fewer than 20', async () => {
    const { beginAudit, communications, send } = makeWorld();
    expect(kindOf(await beginAudit(about('mia')))).toBe('nothing-sent');
    await send('one');
    await send('two', 'ada', '2026-10-01T00:00:00.000Z');
    await send('before', 'ada', '2026-09-30T23:59:59.000Z');
    await send('to-come', 'ada', '2026-12-01T09:00:00.000Z');
    await communications.add(sampleCommunication('checked'));
    const audit = accept(await beginAudit(about('mia')));
    expect(audit.sent).toBe(2);
    expect(idsOf(audit).sort()).toEqual(['one', 'two']);
    expect(kindOf(await beginAudit(about('lea')))).toBe('audited-already');
  });

  test('is 20 drawn by chance, and stays as it was drawn', async () => {
    const { beginAudit, send, stored } = makeWorld();
    for (let index = 0; index < 25; index += 1) await send(`m${String(index).padStart(2, '0')}`);
    const audit = accept(await beginAudit(about('mia')));
    expect(audit.sent).toBe(25);
    expect(idsOf(audit)).toHaveLength(20);
    expect(new Set(idsOf(audit)).size).toBe(20);
    await send('later');
    expect(await stored()).toEqual(audit);
  });
});

describe('a seat', () => {
  const begun = async (authors: readonly string[]) => {
    const world = makeWorld();
    for (const [index, author] of authors.entries()) await world.send(`m${String(index).padStart(2, '0')}`, author);
    accept(await world.beginAudit(about('lea')));
    return world;
  };

  test('is for two, each of whom has it once', async () => {
    const { takeSeat, deeds } = await begun(['ada', 'ada']);
    accept(await takeSeat(about('mia')));
    accept(await takeSeat(about('mia')));
    const both = accept(await takeSeat(about('lea')));
    expect(both.raters.map(({ seat, userId, name }) => [seat, userId, name])).toEqual([
      [1, 'mia', 'Name of mia'],
      [2, 'lea', 'Name of lea'],
    ]);
    expect(kindOf(await takeSeat(about('ines')))).toBe('both-seats-taken');
    expect(deeds.filter(({ kind }) => kind === 'communication-audit-seat-taken')).toHaveLength(2);
  });

  test('replaces messages of the rater’s own by others that neither wrote, also rated ones, which tells nothing', async () => {
    // The first is not drawn: of 21, those from the end on are.
    const { takeSeat, rateMessage } = await begun(['ada', ...Array.from({ length: 19 }, () => 'ada'), 'lea']);
    accept(await takeSeat(about('mia')));
    accept(await rateMessage(about('mia'), 'm20', { ratings: { audience: 1 }, note: '' }));
    const audit = accept(await takeSeat(about('lea')));
    expect(idsOf(audit)).not.toContain('m20');
    expect(idsOf(audit)).toContain('m00');
    expect(audit.sample.every(({ ownOf }) => ownOf.length === 0)).toBe(true);
    expect(audit.raters[0]?.rated).toEqual({});
  });

  test('leaves messages of the rater’s own to the other where there is none to replace them', async () => {
    const { takeSeat, rateMessage, leaveSeat } = await begun(['mia', 'ada']);
    const audit = accept(await takeSeat(about('mia')));
    expect(audit.sample.map(({ communicationId, ownOf }) => [communicationId, ownOf])).toEqual([
      ['m01', []],
      ['m00', [1]],
    ]);
    expect(kindOf(await rateMessage(about('mia'), 'm00', { ratings: {}, note: '' }))).toBe('not-to-be-rated');
    const left = accept(await leaveSeat(about('mia'), 1));
    expect(left.sample.every(({ ownOf }) => ownOf.length === 0)).toBe(true);
  });

  test('is for nobody who wrote all there is', async () => {
    const { takeSeat } = await begun(['mia', 'mia']);
    expect(kindOf(await takeSeat(about('mia')))).toBe('nothing-to-rate');
  });

  test('is freed by its rater or a lead, and not once its ratings stand', async () => {
    const { takeSeat, leaveSeat, rateAll } = await begun(['ada']);
    accept(await takeSeat(about('mia')));
    expect(kindOf(await leaveSeat(about('ines'), 1))).toBe('not-your-seat');
    expect(kindOf(await leaveSeat(about('mia'), 2))).toBe('unknown-seat');
    expect(accept(await leaveSeat(about('lea', 'lead'), 1)).raters).toEqual([]);
    accept(await takeSeat(about('mia')));
    await rateAll('mia', () => sampleRatings());
    expect(kindOf(await leaveSeat(about('lea', 'lead'), 1))).toBe('finished-rating');
  });
});

describe('rating', () => {
  const seated = async () => {
    const world = makeWorld();
    for (const id of ['one', 'two']) await world.send(id);
    accept(await world.beginAudit(about('lea')));
    for (const oid of ['mia', 'lea']) accept(await world.takeSeat(about(oid)));
    return world;
  };

  test('keeps what was saved last, as often as it is saved, and takes nothing after the end', async () => {
    const { rateMessage, finishRating, stored } = await seated();
    for (const audience of [2, 3, 3])
      accept(await rateMessage(about('mia'), 'one', { ratings: { audience }, note: 'So far' }));
    expect((await stored()).raters[0]?.rated).toEqual({ one: { ratings: { audience: 3 }, note: 'So far' } });
    expect(await finishRating(about('mia'))).toEqual({ ok: false, error: { kind: 'not-all-rated', left: 2 } });
    for (const id of ['one', 'two'])
      accept(await rateMessage(about('mia'), id, { ratings: sampleRatings(), note: '' }));
    accept(await finishRating(about('mia')));
    accept(await finishRating(about('mia')));
    expect(kindOf(await rateMessage(about('mia'), 'one', { ratings: {}, note: '' }))).toBe('finished-rating');
    expect(kindOf(await rateMessage(about('ines'), 'one', { ratings: {}, note: '' }))).toBe('not-a-rater');
  });

  test('of one rater changes nothing that anybody else sees, nor the audit log, until both have finished', async () => {
    const { rateMessage, communications, stored, deeds, rateAll } = await seated();
    const seenBy = async (oid: string) =>
      JSON.stringify(viewAudit(await stored(), oid, await communications.list(ref)));
    const before = { lea: await seenBy('lea'), ines: await seenBy('ines'), deeds: deeds.length };
    accept(await rateMessage(about('mia'), 'one', { ratings: sampleRatings(), note: 'Mine' }));
    expect({ lea: await seenBy('lea'), ines: await seenBy('ines'), deeds: deeds.length }).toEqual(before);
    expect(await seenBy('mia')).toContain('Mine');
    await rateAll('mia', () => sampleRatings());
    expect(viewAudit(await stored(), 'lea', []).result).toBeNull();
    expect(await seenBy('lea')).not.toContain('authorRatings');
    expect(auditResultOf(await stored())).toBeNull();
    await rateAll('lea', () => sampleRatings());
    expect(isFinished(await stored())).toBe(true);
    expect(viewAudit(await stored(), 'ines', []).result?.messages).toBe(2);
  });

  test('holds what a rater rates back from the register, until both have finished', async () => {
    const { findHeldMessages, rateAll } = await seated();
    expect([...(await findHeldMessages(ref, 'mia'))].sort()).toEqual(['one', 'two']);
    expect((await findHeldMessages(ref, 'ines')).size).toBe(0);
    await rateAll('mia', () => sampleRatings());
    expect((await findHeldMessages(ref, 'mia')).size).toBe(2);
    await rateAll('lea', () => sampleRatings());
    expect((await findHeldMessages(ref, 'mia')).size).toBe(0);
  });

  test('ends in findings with actions for the agenda, which the team owns', async () => {
    const { addFinding, changeFinding, removeFinding, removeAudit, rateAll } = await seated();
    const action = { title: 'Write the point first', ownerId: 'ines', due: '2026-12-15' };
    const written = { letter: 'content', text: 'The point comes late', action } as const;
    expect(kindOf(await addFinding(about('mia'), written))).toBe('not-finished-yet');
    for (const oid of ['mia', 'lea']) await rateAll(oid, () => sampleRatings());
    const strangers = { ...written, action: { ...action, ownerId: 'olaf' } };
    expect(kindOf(await addFinding(about('mia'), strangers))).toBe('not-in-the-team');
    const [finding] = accept(await addFinding(about('mia'), written)).findings;
    expect(finding?.action).toEqual({ ...action, ownerName: 'Name of ines', status: 'open' });
    const id = finding?.id ?? '';
    expect(accept(await changeFinding(about('lea'), id, { ...written, action: null })).findings).toEqual([
      { id, letter: 'content', text: 'The point comes late', action: null },
    ]);
    expect(kindOf(await changeFinding(about('lea'), 'other', written))).toBe('unknown-finding');
    expect(accept(await removeFinding(about('lea'), id)).findings).toEqual([]);
    expect(kindOf(await removeAudit(about('lea', 'lead')))).toBe('both-finished');
  });

  test('comes to figures by letter and channel, to differences to talk about, and to authors beside raters', async () => {
    const { send, beginAudit, takeSeat, rateAll, stored } = makeWorld();
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const id of ids) await send(id);
    accept(await beginAudit(about('lea')));
    for (const oid of ['mia', 'lea']) accept(await takeSeat(about(oid)));
    const all = (value: number): Ratings => ({ ...sampleRatings(), audience: value, content: 4 });
    await rateAll('mia', (id) => all(1 + (ids.indexOf(id) % 5)));
    await rateAll('lea', (id) => all(id === 'a' ? 5 : 1 + (ids.indexOf(id) % 5)));
    const result = auditResultOf(await stored());
    const ofLetter = (letter: string) => result?.letters.find((one) => one.letter === letter);
    expect(result).toMatchObject({ raters: ['Name of mia', 'Name of lea'], messages: 6 });
    expect(ofLetter('audience')?.kappa).toMatchObject({ kappa: 1 - (6 * 16) / expectedByChance() });
    expect(ofLetter('audience')?.agreement?.exact).toMatchObject({ n: 6, share: 5 / 6 });
    expect(ofLetter('content')?.kappa).toEqual({ none: 'all-the-same' });
    expect(ofLetter('content')?.authors).toEqual({ mean: 0, noInterval: 'no-spread' });
    expect(result?.channels).toEqual([
      { channel: 'email', messages: 6, means: letters.map((letter) => ({ letter, mean: expect.any(Number) })) },
    ]);
    expect(result?.disagreements).toMatchObject([{ communicationId: 'a', letter: 'audience', ratings: [1, 5] }]);
  });
});

/** Of the ratings of the test above: Σ (one − other)² over all 36 pairs. */
const expectedByChance = (): number => {
  let sum = 0;
  for (const one of [1, 2, 3, 4, 5, 1]) for (const other of [5, 2, 3, 4, 5, 1]) sum += (one - other) ** 2;
  return sum;
};
