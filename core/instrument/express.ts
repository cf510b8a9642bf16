import type { Instrument } from './instrument';

/** The shortest built-in instrument: the first core item of each P, the value item V1, and one optional comment. */
export const express: Instrument = {
  id: 'express',
  version: 1,
  items: [
    { id: 'PR1', p: 'product', columns: ['expectation', 'experience'], required: true, seconds: 15 },
    { id: 'PE1', p: 'physical-evidence', columns: ['expectation', 'experience'], required: true, seconds: 15 },
    { id: 'PC1', p: 'price', columns: ['expectation', 'experience'], required: true, seconds: 15 },
    { id: 'PP1', p: 'people', columns: ['expectation', 'experience'], required: true, seconds: 15 },
    { id: 'PS1', p: 'process', columns: ['expectation', 'experience'], required: true, seconds: 15 },
    { id: 'V1', columns: ['rating'], required: true, seconds: 10 },
    { id: 'comment', columns: ['text'], required: false, seconds: 0 },
  ],
};
