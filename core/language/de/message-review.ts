import type { messageReview as english } from '../en/message-review';

/** Wörter der Frage, was aus einer Nachricht wurde, an dem Tag, den ihr Autor bestimmt hat. */
export const messageReview = {
  'messageReview.title': 'Was wurde aus „{purpose}“?',
  'messageReview.why':
    'Heute ist der Tag, an dem Sie diese Nachricht von {pmo} ansehen wollten. Zweimal tippen und ein Satz, und es steht im Register.',
  'messageReview.save': 'Festhalten',
  'messageReview.missing': 'Bitte sagen Sie, ob das Ziel erreicht wurde.',
  'messageReview.tooLong': 'Was Sie gelernt haben, ist zu lang: höchstens {most, number} Zeichen.',
  'messageReview.done': 'Festgehalten: „{purpose}“',
  'messageReview.reached': 'Wurde das Ziel erreicht? {reached}',
  'messageReview.change': 'Ändern können Sie es im Tab PMO Pulse unter „Nachrichten“.',
  'messageReview.refused':
    'Es wurde nichts festgehalten: Diese Nachricht steht nicht mehr im Register, ist nicht gesendet oder gehört jemand anderem.',
} as const satisfies Record<keyof typeof english, string>;
