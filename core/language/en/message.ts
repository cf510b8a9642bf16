/** Words of the messages that the bot carries, and of what its readers are asked. */
export const message = {
  'card.message.fallback': 'A message of {pmo}: {purpose}. {text}',
  'card.message.from': 'A message of {pmo}, written by {author}',
  'card.message.fromPmo': 'A message of {pmo}',
  'card.message.reply': 'Questions or a reply? Write to {author} in Teams. In this chat only the bot reads.',
  'card.message.replyPmo': 'Questions or a reply? Write to {pmo}. In this chat only the bot reads.',
  'card.message.stop': 'Stop writing to me',
  'chat.message.summary': 'A message of {pmo}: {purpose}',
  'card.readers.fallback': '{pmo} would like to know how its message “{purpose}” reached you.',
  'card.readers.title': 'How did this message reach you? {purpose}',
  'card.readers.sent': '{pmo} sent you “{purpose}” on {sent, date, long}.',
  'card.readers.which': 'It is about the message “{purpose}” of {pmo}.',
  'card.readers.why':
    '{count, plural, one {One tap} other {# taps}}, about {seconds, number} seconds, tell how its messages could serve you better.',
  'card.readers.until': 'It is open until {closes, date, long}.',
  'chat.readers.summary': '{pmo} would like to know how a message reached you',
} as const;
