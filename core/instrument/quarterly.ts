import { aspectPair, importance, issue, openQuestion, pPair, rating } from './built-in-items';
import type { Instrument } from './instrument';

/**
 * The quarterly wave of the measurement method, section 5.1: three cards a month apart, on which everybody meets all
 * five Ps once. Which Ps stand on which card, and which aspect item somebody gets, is drawn per person.
 */
export const quarterly: Instrument = {
  id: 'quarterly',
  version: 1,
  items: [
    pPair('PR1', 'product'),
    pPair('PR2', 'product'),
    pPair('PE1', 'physical-evidence'),
    pPair('PE2', 'physical-evidence'),
    pPair('PC1', 'price'),
    pPair('PC2', 'price'),
    pPair('PP1', 'people'),
    pPair('PP2', 'people'),
    pPair('PS1', 'process'),
    pPair('PS2', 'process'),
    aspectPair('SV1', 'service'),
    aspectPair('SU1', 'support'),
    aspectPair('CO1', 'communication'),
    aspectPair('IN1', 'interaction'),
    aspectPair('RE1', 'recovery'),
    rating('V1', 'agreement'),
    rating('CSAT', 'satisfaction'),
    rating('EFFORT', 'agreement'),
    rating('T1', 'agreement'),
    rating('T2', 'agreement'),
    importance,
    issue,
    openQuestion('need'),
    openQuestion('comment'),
    openQuestion('issueText'),
  ],
  microPulses: [
    { blocks: 2, itemIds: ['V1', 'need'] },
    // Preferences do not fit: three choices would take this card to 100 seconds. The annual instrument asks them.
    { blocks: 2, itemIds: ['CSAT', 'comment'] },
    {
      blocks: 1,
      itemIds: ['importance', 'issue', 'issueText'],
      alternating: [['EFFORT'], ['T1', 'T2']],
      // A pool is two quarters. Its two waves ask disjoint sets, so nobody can get an aspect twice within a pool, and
      // each aspect's figure comes from one wave. "Can't say" covers that nothing went wrong.
      drawn: [
        ['SV1', 'SU1', 'CO1'],
        ['IN1', 'RE1'],
      ],
    },
  ],
  daysBetween: 30,
};
