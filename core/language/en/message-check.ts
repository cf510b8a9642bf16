/** Words of checking a message with ABCDE on a card: in the chat, and in the dialog of a message. */
export const messageCheck = {
  'messageCheck.title': 'Check with ABCDE',
  'messageCheck.intro':
    'What I found for each letter is advice; you rate, from 1 to 5. Nothing is stored until you enter it in the register.',
  'messageCheck.how':
    'Write “check” and then the text of your message, in one go, and I show what speaks for it and what to look at again. Nothing is stored or sent by that.',
  'messageCheck.pmo': 'For which PMO?',
  'messageCheck.text': 'The message',
  'messageCheck.purpose': 'What is it about, in a few words?',
  'messageCheck.audience': 'Who is it for?',
  'messageCheck.audience.none': 'I have not said yet',
  'messageCheck.audience.everyone': 'Everybody in the register',
  'messageCheck.channel': 'How does it reach them?',
  'messageCheck.sendDay': 'On which day does it go?',
  'messageCheck.sendTime': 'At what time (time zone {zone})?',
  'messageCheck.successMeasure': 'By what will you see that it worked?',
  'messageCheck.reviewOn': 'On which day will you look at that?',
  'messageCheck.rating': 'Your rating of {letter}',
  'messageCheck.rating.none': 'Not rated yet',
  'messageCheck.rating.anchor': '{rating} – {anchor}',
  'messageCheck.rating.between': '{rating}: in between',
  'messageCheck.overrideReason': 'Why does it go all the same?',
  'messageCheck.error': 'Please look at this again.',
  'messageCheck.place': 'Here: “{text}”',
  'messageCheck.more': '{count, plural, one {and # more} other {and # more}}',
  'messageCheck.score': 'Mean {mean}; weakest: {letters} ({lowest})',
  'messageCheck.again': 'Check again',
  'messageCheck.enter': 'Enter in the register',
  'messageCheck.insert': 'Put the text into my message',
  'messageCheck.problem.text': 'Please write the message, with {most, number} characters at the most.',
  'messageCheck.problem.audience': 'Please choose again who it is for.',
  'messageCheck.problem.channel': 'Please choose how it reaches them.',
  'messageCheck.problem.sendAt': 'Please give both the day and the time at which it goes, or neither.',
  'messageCheck.problem.successMeasure':
    'What you will see that it worked by is too long: {most, number} characters at the most.',
  'messageCheck.problem.reviewOn': 'Please choose again the day on which you will look at it.',
  'messageCheck.problem.purpose': 'Please say what it is about, in {most, number} characters at the most.',
  'messageCheck.problem.overrideReason': 'The reason is too long: {most, number} characters at the most.',
  'messageCheck.problem.rating': 'Please rate {letters}.',
  'messageCheck.problem.toFix':
    '{letters}: rated 2 or lower. Please put that right in the text and rate again, or say below why the message goes all the same.',
  'messageCheck.tooLong':
    'Your message has {count, number} characters; I check up to {most, number}. Please shorten it, or check it in parts. Nothing was cut or checked.',
  'messageCheck.tooLargeForCard':
    'This message is too large for a card in Teams. Please check it in the PMO Pulse tab of your team, under “Communications”. Nothing was cut or checked.',
  'messageCheck.entered': 'In the register: “{purpose}”',
  'messageCheck.enteredNext':
    'It stands in the register of {pmo}. Send it, or mark it as sent, under “Communications” in the PMO Pulse tab.',
  'messageCheck.outdated': 'This does not work any more. Please choose “Check with ABCDE” again.',
  'messageCheck.rosterUnavailable':
    'Teams does not answer me at the moment. Nothing was checked or stored; please try again in a minute.',
} as const;
