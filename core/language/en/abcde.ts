/**
 * What the five letters stand for, their anchors, and what a check finds. Another reading of the model replaces the words
 * here and in the other languages; nothing else depends on them.
 */
export const abcde = {
  'abcde.reading':
    'ABCDE stands here for Audience, Behaviour, Content, Delivery and Evaluation. This is our own reading of the model; its authors may read the letters differently.',
  'abcde.letter.audience': 'Audience',
  'abcde.letter.behaviour': 'Behaviour',
  'abcde.letter.content': 'Content',
  'abcde.letter.delivery': 'Delivery',
  'abcde.letter.evaluation': 'Evaluation',
  'abcde.question.audience': 'Who is this for, and what do they need?',
  'abcde.question.behaviour': 'What should they know, feel or do afterwards?',
  'abcde.question.content': 'Is it clear, correct and no longer than it must be?',
  'abcde.question.delivery': 'Does it reach them where and when they prefer?',
  'abcde.question.evaluation': 'How will you know that it worked?',
  'abcde.anchor.audience.1': 'For everybody, or not thought about',
  'abcde.anchor.audience.3': 'A group is named; what they need is a guess',
  'abcde.anchor.audience.5':
    'Groups are named, what they need and know was looked up in the register, and nobody else gets it',
  'abcde.anchor.behaviour.1': 'It does not say what should come of it',
  'abcde.anchor.behaviour.3': 'What to do can be guessed from it',
  'abcde.anchor.behaviour.5': 'One sentence says who does what by when, and why it helps them',
  'abcde.anchor.content.1': 'It is about the PMO, in the PMO’s own words',
  'abcde.anchor.content.3': 'The main point is there, but not first',
  'abcde.anchor.content.5':
    'The first line is the point for the reader; facts are checked, words plain, at most one page',
  'abcde.anchor.delivery.1': 'The channel and the time are those of habit',
  'abcde.anchor.delivery.3': 'The right channel, but at the wrong time or from nobody in particular',
  'abcde.anchor.delivery.5':
    'Channel, time and sender follow what readers prefer; everybody can read it, and it says how to reply',
  'abcde.anchor.evaluation.1': 'Nothing is measured',
  'abcde.anchor.evaluation.3': 'How many opened it is counted',
  'abcde.anchor.evaluation.5':
    'What counts as success is set before it goes, looked at on a date, and the lesson written down',
  'abcde.audience.audience': 'This was meant for someone like me',
  'abcde.audience.behaviour': 'I know what to do, or that I need do nothing',
  'abcde.audience.content': 'It was clear, correct and long enough, not longer',
  'abcde.audience.delivery': 'It reached me in time, in the way I prefer',
  'abcde.audience.evaluation': 'I could respond, and something came of it',
  'abcde.evidence.audience-missing': 'You have not said yet who this is for.',
  'abcde.evidence.audience-everyone':
    'It goes to everybody in the register ({people, plural, one {# person} other {# people}}). A message for everybody is seldom for anybody: who needs to act on it?',
  'abcde.evidence.audience-group': 'It is for {group}: {people, plural, one {# person} other {# people}}.',
  'abcde.evidence.audience-people':
    'It is for {people, plural, one {one person} other {# people}} whom you chose by name.',
  'abcde.evidence.audience-nobody': 'Nobody in the register belongs to this audience.',
  'abcde.evidence.needs-known':
    'The register says what {known} of {people, plural, one {# person} other {# people}} need. Does the message answer that?',
  'abcde.evidence.needs-unknown':
    'The register says for {known, plural, =0 {none} other {only #}} of {people, plural, one {# person} other {# people}} what they need. Ask one or two of them before you send this.',
  'abcde.evidence.action-found': 'It asks for {count, plural, one {something to be done} other {# things to be done}}.',
  'abcde.evidence.action-missing':
    'It does not seem to ask anybody to do anything. Say what to do, or that nothing needs to be done.',
  'abcde.evidence.owner-found': 'It says who is to act.',
  'abcde.evidence.owner-missing': 'It does not say who is to act. Name them, or write “you”.',
  'abcde.evidence.date-found': 'It says by when.',
  'abcde.evidence.date-missing': 'It does not say by when. Give a day.',
  'abcde.evidence.too-short-to-score':
    'With {words, plural, one {# word} other {# words}} it is too short to say how easy it is to read. That takes 100 words.',
  'abcde.evidence.too-long': 'It has {words} words. One page holds about {most}: what can go, or go elsewhere?',
  'abcde.evidence.reading-ease-good': 'It is easy enough to read (reading ease {ease} of 100; 50 and more is good).',
  'abcde.evidence.reading-ease-hard':
    'It is hard to read (reading ease {ease} of 100; aim for 50 and more). Shorter words and sentences help.',
  'abcde.evidence.sentences-short': 'Sentences are short: {mean} words on average.',
  'abcde.evidence.sentences-long-on-average': 'Sentences have {mean} words on average. Aim for {most} at the most.',
  'abcde.evidence.sentence-too-long':
    '{count, plural, one {One sentence has} other {# sentences have}} more than 25 words. Make two of {count, plural, one {it} other {each}}.',
  'abcde.evidence.passive-many':
    '{count} of {sentences, plural, one {# sentence} other {# sentences}} are in the passive voice, which hides who does it. Say who.',
  'abcde.evidence.passive-few':
    '{count, plural, =0 {No sentence is} one {Only one sentence is} other {Only # sentences are}} in the passive voice.',
  'abcde.evidence.jargon-found':
    'Readers may not know these words of your PMO’s list: {terms}. Say it in their words, or explain it.',
  'abcde.evidence.plainer-words':
    'For {count, plural, one {one turn of phrase there is a plainer one} other {# turns of phrase there are plainer ones}}.',
  'abcde.evidence.other-language':
    'The text was not checked: these checks read English alone. Please look at it yourself.',
  'abcde.evidence.channel-missing': 'You have not said yet how it reaches them.',
  'abcde.evidence.channel-fits': 'Chat suits this audience: hardly anybody has asked not to be written to there.',
  'abcde.evidence.channel-not-chat':
    'What people prefer is known for chat alone. For {known} of {people, plural, one {# person} other {# people}} the register has a note on what they prefer.',
  'abcde.evidence.chat-not-wanted':
    '{count, plural, =0 {Nearly everybody in this audience} other {# of {people} people}} would rather not be written to in chat. Is there another way to reach them?',
  'abcde.evidence.chat-not-reachable':
    '{count} of {people, plural, one {# person} other {# people}} cannot be reached in chat: they have not got the app, or asked for no messages.',
  'abcde.evidence.time-missing': 'You have not said yet when it goes.',
  'abcde.evidence.time-past': 'The time you chose has passed.',
  'abcde.evidence.time-fits': 'The time is within working hours{people, plural, =0 {} other { for everybody}}.',
  'abcde.evidence.time-quiet':
    '{people, plural, =0 {The time falls into quiet hours, or on a day off.} other {For {count} of # people the time falls into quiet hours, or on a day off. In chat, they get it afterwards.}}',
  'abcde.evidence.measure-set': 'You have said by what you will see that it worked.',
  'abcde.evidence.measure-missing': 'You have not said yet by what you will see that it worked.',
  'abcde.evidence.review-set': 'You will look at it on {on, date, long}.',
  'abcde.evidence.review-missing': 'You have not set a day yet to look at it.',
  'abcde.evidence.review-before-sending': 'The day on which you look at it is before the message goes.',
} as const;
