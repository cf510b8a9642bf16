// Several cards of one wave come together in one row.
import { annual } from '#core/instrument/annual';
import { itemsOfCard } from '#core/instrument/card-items';
import { inputIdsOf } from '#core/instrument/item';
import { ref } from '../samples';
import { ann, makeWorld } from './record-world';

describe('a wave of several cards', () => {
  /** Rates everything on a card alike, and chooses what there is to choose. */
  const fill = (microPulse: number, rating: string): Record<string, string> =>
    Object.fromEntries(
      itemsOfCard({ instrument: annual, microPulse, place, turn: 0 })
        .filter((item) => !item.columns.includes('text'))
        .flatMap((item) => inputIdsOf(item).map((id, index) => [id, item.choices?.[index] ?? rating])),
    );
  let place: number;
  const makeAnnual = async () => {
    const world = await makeWorld('open', { instrumentId: 'annual' });
    const seat = await world.findSeat(ann, ref, {});
    if (!seat.ok) throw new Error(seat.error.kind);
    place = seat.value.place;
    return world;
  };

  test('gathers its cards in one row, one merge each', async () => {
    const { record, rows, writes, pseudonymiser } = await makeAnnual();
    await record({ microPulse: 1, inputs: fill(1, '6') });
    const [first] = await rows();
    const recorded = await record({ microPulse: 4, inputs: fill(4, '2') });
    expect(writes).toEqual(['responses.merge', 'responses.merge']);
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(row?.pid).toBe(pseudonymiser.pid(ann));
    expect(row?.answers.pairs).toMatchObject(first?.answers.pairs ?? {});
    expect(Object.keys(row?.answers.pairs ?? {})).toHaveLength(6);
    expect(row?.answers).toMatchObject({ ratings: { V1: 6, V2: 6 }, choices: { 'importance.first': 'product' } });
    expect(recorded).toMatchObject({ ok: true, value: { answers: row?.answers } });
  });

  test('a card sent again replaces its own answers alone, also by nothing', async () => {
    const { record, rows } = await makeAnnual();
    await record({ microPulse: 4, inputs: { ...fill(4, '6'), need: 'more of it' } });
    await record({ microPulse: 5, inputs: { ...fill(5, '6'), issueText: 'it was late' } });
    await record({ microPulse: 4, inputs: fill(4, '3') });
    const [row] = await rows();
    expect(row?.answers.texts).toEqual({ issueText: 'it was late' });
    expect(row?.answers.choices).toMatchObject({ issue: 'no', 'importance.first': 'product' });
    await record({ microPulse: 5, inputs: { ...fill(5, '6'), issue: '' } });
    expect((await rows())[0]?.answers.choices).toEqual({
      'importance.first': 'product',
      'importance.second': 'physical-evidence',
    });
  });

  test('counts who has answered one block, not who has answered something', async () => {
    const { record, rows } = await makeAnnual();
    await record({ microPulse: 8, inputs: fill(8, '6') });
    expect((await rows()).map(({ complete }) => complete)).toEqual([false]);
    await record({ microPulse: 1, inputs: fill(1, 'na') });
    expect((await rows()).map(({ complete }) => complete)).toEqual([false]);
    await record({ microPulse: 1, inputs: fill(1, '5') });
    expect((await rows()).map(({ complete }) => complete)).toEqual([true]);
    await record({ microPulse: 8, inputs: fill(8, '2') });
    expect((await rows()).map(({ complete }) => complete)).toEqual([true]);
  });

  test('gives back the answers of the card that is asked for', async () => {
    const { record, recall } = await makeAnnual();
    const [first, second] = [fill(1, '6'), fill(2, '2')];
    await record({ microPulse: 1, inputs: first });
    await record({ microPulse: 2, inputs: second });
    expect(await recall({ microPulse: 1 })).toMatchObject({ value: { inputs: first } });
    expect(await recall({ microPulse: 2 })).toMatchObject({ value: { inputs: second } });
    const third = await recall({ microPulse: 3 });
    expect(third).toMatchObject({ ok: true, value: { inputs: {} } });
    expect(third.ok && Object.keys(third.value.inputs)).toEqual([]);
  });
});
