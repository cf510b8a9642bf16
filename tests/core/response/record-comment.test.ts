// A comment is stored as its author has seen it.
import { consentTo } from '#core/comment/consent';
import { inputs, makeWorld } from './record-world';

describe('a comment', () => {
  const named = { ...inputs, comment: 'Carla wrote to ann@example.org about ABC-123' };
  const masked = '[…] wrote to […] about […]';
  const shown = [{ itemId: 'comment' as const, text: masked }];

  test('that would be shown otherwise is not stored before its author has seen how', async () => {
    const { record, writes } = await makeWorld();
    const sent = await record({ inputs: named });
    expect(sent).toMatchObject({ ok: false, error: { kind: 'needs-consent', shown, consent: consentTo(shown) } });
    expect(writes).toEqual([]);
  });

  test('is stored as its author saw it once they agree', async () => {
    const { record, rows, writes } = await makeWorld();
    expect((await record({ inputs: named, seen: consentTo(shown) })).ok).toBe(true);
    expect(writes).toEqual(['responses.put']);
    expect((await rows())[0]?.answers.texts).toEqual({ comment: masked });
    expect(JSON.stringify(await rows())).not.toContain(consentTo(shown));
  });

  test.each(['', 'forged', consentTo([{ itemId: 'comment', text: 'another text' }])])(
    'is not stored with the consent %j, which was given to something else',
    async (seen) => {
      const { record, writes } = await makeWorld();
      expect(await record({ inputs: named, seen })).toMatchObject({ error: { kind: 'needs-consent' } });
      expect(writes).toEqual([]);
    },
  );

  test('changed after the preview is looked at again', async () => {
    const { record } = await makeWorld();
    const seen = consentTo(shown);
    const other = { ...inputs, comment: 'It was Carla and Dirk who said so' };
    expect(await record({ inputs: other, seen })).toMatchObject({ error: { kind: 'needs-consent' } });
    expect(await record({ inputs: { ...inputs, comment: 'It was fine' }, seen })).toMatchObject({ ok: true });
  });

  test('that names nobody is stored as it is, at once', async () => {
    const { record, rows } = await makeWorld();
    await record({ inputs: { ...inputs, comment: 'Fewer forms, please' } });
    expect((await rows())[0]?.answers.texts).toEqual({ comment: 'Fewer forms, please' });
  });

  test('does not carry its author’s own name either', async () => {
    const { record } = await makeWorld();
    const signed = { ...inputs, comment: 'Regards, Annegret' };
    expect(await record({ inputs: signed })).toMatchObject({ ok: true });
    expect(await record({ inputs: signed, authorName: 'Annegret Ahn' })).toMatchObject({
      error: { shown: [{ text: 'Regards, […]' }] },
    });
  });

  test('left empty costs no look at the names', async () => {
    const { record, namesRead } = await makeWorld();
    await record({ inputs: { ...inputs, comment: '  ' } });
    await record({ inputs: { ...inputs, V1: '', comment: 'Carla' } });
    expect(namesRead()).toBe(0);
    await record({ inputs: { ...inputs, comment: 'words' } });
    expect(namesRead()).toBe(1);
  });
});
