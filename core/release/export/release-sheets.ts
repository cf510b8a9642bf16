// Exports say exactly what the release says: nothing more, and nothing computed again.

import type { Sheet } from '#core/kernel/sheet';
import type { Language, Say } from '#core/language/language';
import type { Release } from '../release';
import { aboutSheet } from './about-sheet';
import { makeExportWords } from './export-words';
import { figuresSheet } from './figures-sheet';
import { driversSheet, reliabilitySheet } from './scale-sheets';
import { distributionSheet, sharesSheet } from './share-sheets';

/** The sheet with every figure, which is all that a file of one table holds. */
export const figuresOf = (release: Release, language: Language, say: Say): Sheet =>
  figuresSheet(makeExportWords(release, language, say), release);

/**
 * A release as sheets, figures first. Comments are not among them: they are read where PMO members tag them, and a file
 * would carry them out of there.
 */
export const sheetsOf = (release: Release, language: Language, say: Say): Sheet[] => {
  const words = makeExportWords(release, language, say);
  return [
    figuresSheet(words, release),
    distributionSheet(words, release.detail),
    sharesSheet(words, release.detail),
    reliabilitySheet(words, release.detail),
    driversSheet(words, release.detail),
    aboutSheet(words, release),
  ];
};
