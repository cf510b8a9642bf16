/** Words of the messages that the bot carries, and of what its readers are asked. */
export const message = {
  'card.message.fallback': '{pmo}: {purpose}. {text}',
  'card.message.from': 'A message of {pmo}, written by {author}',
  'card.message.fromPmo': 'A message of {pmo}',
  'card.message.reply': 'Questions or a reply? Write to {author} in Teams. In this chat only the bot reads.',
  'card.message.replyPmo': 'Questions or a reply? Write to {pmo}. In this chat only the bot reads.',
  'card.message.stop': 'Stop writing to me',
  'chat.message.summary': '{pmo}: {purpose}',
} as const;
