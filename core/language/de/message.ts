/** Nachrichten, die der Bot überbringt, und was ihre Leser gefragt werden. */
export const message = {
  'card.message.fallback': 'Eine Nachricht von {pmo}: {purpose}. {text}',
  'card.message.from': 'Eine Nachricht von {pmo}, geschrieben von {author}',
  'card.message.fromPmo': 'Eine Nachricht von {pmo}',
  'card.message.reply': 'Fragen oder eine Antwort? Schreiben Sie {author} in Teams. In diesem Chat liest nur der Bot.',
  'card.message.replyPmo': 'Fragen oder eine Antwort? Schreiben Sie an {pmo}. In diesem Chat liest nur der Bot.',
  'card.message.stop': 'Nicht mehr schreiben',
  'chat.message.summary': 'Eine Nachricht von {pmo}: {purpose}',
  'card.readers.fallback': '{pmo} möchte wissen, wie die Nachricht „{purpose}“ bei Ihnen ankam.',
  'card.readers.title': 'Wie kam diese Nachricht bei Ihnen an? {purpose}',
  'card.readers.sent': '{pmo} hat Ihnen am {sent, date, long} „{purpose}“ geschickt.',
  'card.readers.which': 'Es geht um die Nachricht „{purpose}“ von {pmo}.',
  'card.readers.why':
    '{count, plural, one {Ein Tippen} other {#-mal Tippen}}, etwa {seconds, number} Sekunden, sagt, wie Ihnen die Nachrichten mehr nützen könnten.',
  'card.readers.until': 'Offen bis {closes, date, long}.',
  'chat.readers.summary': '{pmo} möchte wissen, wie eine Nachricht bei Ihnen ankam',
} as const;
