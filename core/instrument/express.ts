import { openQuestion, pPair, rating } from './built-in-items';
import type { Instrument } from './instrument';

/** The shortest built-in instrument: the first core item of each P, the value item V1, and one optional comment. */
export const express: Instrument = {
  id: 'express',
  version: 1,
  items: [
    pPair('PR1', 'product'),
    pPair('PE1', 'physical-evidence'),
    pPair('PC1', 'price'),
    pPair('PP1', 'people'),
    pPair('PS1', 'process'),
    rating('V1', 'agreement'),
    openQuestion('comment'),
  ],
  microPulses: [{ blocks: 5, itemIds: ['V1', 'comment'] }],
  daysBetween: 0,
};
