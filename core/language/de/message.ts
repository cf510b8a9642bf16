/** Nachrichten, die der Bot überbringt, und was ihre Leser gefragt werden. */
export const message = {
  'card.message.fallback': '{pmo}: {purpose}. {text}',
  'card.message.from': 'Eine Nachricht von {pmo}, geschrieben von {author}',
  'card.message.fromPmo': 'Eine Nachricht von {pmo}',
  'card.message.reply': 'Fragen oder eine Antwort? Schreiben Sie {author} in Teams. In diesem Chat liest nur der Bot.',
  'card.message.replyPmo': 'Fragen oder eine Antwort? Schreiben Sie an {pmo}. In diesem Chat liest nur der Bot.',
  'card.message.stop': 'Nicht mehr schreiben',
  'chat.message.summary': '{pmo}: {purpose}',
} as const;
