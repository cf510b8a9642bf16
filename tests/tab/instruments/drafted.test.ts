import { copyRequestSchema } from '#core/instrument/copy-instrument';
import { express } from '#core/instrument/express';
import type { Instrument } from '#core/instrument/instrument';
import { quarterly } from '#core/instrument/quarterly';
import { draftedOf } from '../../../tab/instruments/drafted';

const drafted = (source: Instrument, change: Readonly<Record<string, unknown>>) =>
  draftedOf(source, copyRequestSchema.parse({ title: 'Ours', ...change }));

const question = { wording: { en: 'Our office hours suit me' }, ends: 'agreement' };

describe('what a draft comes to', () => {
  it('is what its source was while nothing is changed', () => {
    expect(drafted(quarterly, {})).toEqual({ seconds: [70, 70, 80], ownCards: [], refusal: null });
  });

  it('names the card an own question stands on, and what it takes there', () => {
    expect(drafted(quarterly, { ownQuestions: [question] })).toMatchObject({ seconds: [80, 70, 80], ownCards: [1] });
  });

  it('says what the server would say', () => {
    expect(drafted(express, { ownQuestions: [question] }).refusal).toEqual({
      kind: 'card-too-long',
      card: 1,
      seconds: 95,
    });
    const everything = express.items.map(({ id }) => id);
    expect(drafted(express, { leaveOut: everything }).refusal).toEqual({ kind: 'nothing-left' });
  });

  it('knows which card is not sent any more', () => {
    const third = ['PS1', 'PS2', 'EFFORT', 'T1', 'T2', 'SV1', 'SU1', 'CO1', 'IN1', 'RE1', 'importance', 'issue'];
    expect(drafted(quarterly, { leaveOut: third })).toMatchObject({ seconds: [70, 70, null], refusal: null });
    const first = {
      ...quarterly,
      microPulses: [{ blocks: 0, itemIds: ['V1'] as const }, ...quarterly.microPulses.slice(1)],
    };
    expect(drafted(first, { leaveOut: ['V1'] }).seconds[0]).toBeNull();
  });
});
