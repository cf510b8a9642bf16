/** What the API says when it cannot do what was asked: what happened, and what to do about it. */
export const problem = {
  'problem.title.400': 'The request cannot be understood',
  'problem.title.401': 'Not signed in',
  'problem.title.403': 'Not allowed',
  'problem.title.404': 'Not found',
  'problem.title.405': 'Not possible here',
  'problem.title.409': 'Not possible at the moment',
  'problem.title.413': 'Too large',
  'problem.title.415': 'Not JSON',
  'problem.title.422': 'Not possible with this input',
  'problem.title.429': 'Too many requests',
  'problem.title.500': 'Something went wrong',
  'problem.title.503': 'Not available at the moment',

  'problem.unauthenticated':
    'Your sign-in is missing, has run out or is not valid here. Reload the tab to sign in again.',
  'problem.not-a-member':
    'Only members of this PMO’s team can see it. Ask an owner of the team in Teams to add you, then try again.',
  'problem.not-a-lead': 'Only a lead of this PMO can do this. Ask one of its leads to do it, or to make you a lead.',
  'problem.not-the-installer':
    'Only the person who installed the app in this team can set it up. Ask them to do it, or to remove the app so that you can install it.',
  'problem.opening-another': 'Another wave is being opened at this moment. Please try again in a minute.',
  'problem.roster-unavailable':
    'Teams cannot tell us at the moment who is in the team, so we cannot check your rights. Nothing was changed; please try again in a few seconds.',
  'problem.keys-unavailable':
    'Microsoft cannot tell us at the moment how to check your sign-in. Nothing was changed; please try again in a few seconds.',
  'problem.too-many-requests':
    'There were too many requests in a short time. Please wait {seconds, plural, one {a second} other {# seconds}}, then try again.',
  'problem.too-busy':
    'A great many people are using PMO Pulse at this moment. Nothing was changed; please try again in a few seconds.',
  'problem.not-this-tenant': 'This installation of PMO Pulse serves another organisation.',
  'problem.storage-unavailable': 'The storage cannot be reached at the moment. Please try again in a few seconds.',

  'problem.not-met':
    'PMO Pulse has not met you yet, so there is nothing to choose. Open the chat with PMO Pulse in Teams, write “help”, then come back.',
  'problem.not-a-choice': 'That is not among the answers to this question. Reload the page, then choose again.',
  'problem.not-found': 'There is nothing at this address. Check it, or reload the tab.',
  'problem.unknown-workspace':
    'We know no such PMO. Check the address, and that the app is installed in the team and set up as a PMO.',
  'problem.no-deletion': 'You lead no PMO of this id that is about to be deleted. Reload the page.',
  'problem.unknown-wave': 'This PMO has no such wave. Reload the list of waves.',
  'problem.unknown-comment': 'This wave has no such comment. Reload the comments.',
  'problem.unknown-stakeholder': 'This person is not in the register. Reload the register.',
  'problem.pmo-member':
    'This person is a member of the PMO’s team, and members are never asked about their own work. Take them out of the team in Teams first.',
  'problem.same-stakeholder': 'These two are the same entry. Choose another one.',
  'problem.too-many-groups':
    'A person can belong to at most {most, number} groups; together these two have more. Remove some groups from one of them.',
  'problem.unknown-team':
    'None of your teams with PMO Pulse has this id. Reload the list of teams, or add the app to the team first.',
  'problem.named-twice': 'This person is in the list already. Name each person once.',
  'problem.not-released':
    'Results exist only after a wave has closed. {state, select, closing {This one is closing: its results follow in a few seconds.} cancelled {This one was cancelled, so there will be none.} other {Close this wave first, or wait until it closes by itself.}}',

  'problem.method-not-allowed': 'This address does not know that method. It knows: {allow}.',
  'problem.body-too-large': 'The request is too large. Send fewer people at once.',
  'problem.not-json': 'Send the request as application/json in UTF-8.',
  'problem.malformed-json': 'The request is not valid JSON. Correct it and send it again.',
  'problem.invalid-input':
    '{count, plural, one {One field is} other {# fields are}} not as expected; the list of errors says why. Correct {count, plural, one {it} other {them}} and try again.',
  'problem.fault':
    'Something went wrong on our side. Please try again; if it happens again, give your administrator this number: {requestId}.',

  'problem.not-from-here.open':
    '{state, select, closing {This wave is closing, so it cannot be opened again.} closed {This wave has closed, so it cannot be opened again.} cancelled {This wave was cancelled, so it cannot be opened.} other {This wave cannot be opened now.}} Plan a new wave to ask again.',
  'problem.not-from-here.close':
    '{state, select, cancelled {This wave was cancelled, so there is nothing to close.} other {This wave has not opened yet, so there is nothing to close. Open it first, or cancel it.}}',
  'problem.not-from-here.cancel':
    '{state, select, closing {This wave is closing, and its answers will be released; it can no longer be cancelled.} other {This wave has closed, and its results stand; it can no longer be cancelled.}}',
  'problem.not-from-here.preview':
    '{state, select, cancelled {This wave was cancelled, so nobody gets it.} other {This wave has opened: who was invited is in its counts.}}',
  'problem.not-from-here.change':
    '{state, select, cancelled {This wave was cancelled, so it can no longer be changed.} other {This wave has opened, so it can no longer be changed.}} Plan a new wave instead.',
  'problem.not-from-here.remove':
    '{state, select, cancelled {This wave was cancelled; it stays in the list as a record.} other {This wave has opened, so it can no longer be removed. You can call it off.}}',
  'problem.too-few-invited':
    'A wave needs at least {minimum, number} people who can be asked now, so that nobody’s answer can be guessed. Of this audience {invited, plural, =0 {nobody can be asked} one {only one person can be asked} other {only # people can be asked}}. Register more stakeholders, ask registered ones to install the app, or open it later.',
  'problem.audience-too-similar':
    'The audience differs from that of “{title}” in this quarter by fewer than five people; comparing the two results could unmask them. Choose the same audience, or one that differs by five people or more.',
  'problem.unknown-instrument': 'There is no such instrument. Choose one from the list of instruments.',
  'problem.built-in-instrument':
    'An instrument that comes with the product stays as it is. Copy it, then change the copy.',
  'problem.unknown-item':
    'The question {itemId} is not asked in this copy. Leave it out of the request, or do not leave the question out.',
  'problem.too-many-own-questions':
    '{most, plural, =0 {No more questions of your own fit} one {Only one more question of your own fits} other {At most # more questions of your own fit}} into this instrument. Remove some.',
  'problem.card-too-long':
    'Card {card, number} would take {seconds, number} seconds to answer; {most, number} are the most. Leave out a question, or remove one of your own.',
  'problem.idle-card':
    'In some waves card {card, number} would ask nothing that has to be answered. Keep one more of its questions, or leave out all of them.',
  'problem.nothing-left':
    'Nothing would be left that people rate, so nobody could count as having answered. Keep at least one such question, or add one of your own.',
  'problem.closes-in-the-past': 'The wave would close in the past. Choose a later time for closing.',
  'problem.closes-before-it-opens':
    'The wave would close before it opens. Choose a later time for closing, or an earlier one for opening.',
  'problem.not-in-team':
    'This person is not a member of the PMO’s team. Add them to the team in Teams first, then make them a lead.',

  'problem.not-a-lead-now': 'This person is no lead of this PMO. Reload the page to see who is.',
  'problem.last-lead':
    'Nobody else leads this PMO at the moment. Make another member of the team a lead first, then step down.',
  'problem.still-leads': 'This lead is still in the team: only they can step down. Ask them to.',
  'problem.has-a-lead':
    'This PMO is led by {names}, who {count, plural, one {is} other {are}} still in the team. Ask {count, plural, one {them} other {one of them}} to make you a lead.',

  'problem.no-audience': 'Say whom the message is for first: the bot sends it to its audience.',
  'problem.not-for-chat':
    'The message was checked for another channel than the chat. The bot can only write in chat: check it for that, or send it yourself and mark it as sent.',
  'problem.nobody-to-send-to':
    'The bot can reach nobody of this audience at the moment. Send the message by other means, and mark it as sent.',
  'problem.too-few-readers':
    '{readers, plural, =0 {The message has reached nobody yet.} one {The message reached # person.} other {The message reached # people.}} To ask a quarter of them at most, and still enough to show anything, it needs {needed} readers.',
  'problem.readers-asked-recently':
    'Only {free, plural, one {# of its readers may} other {# of its readers may}} be asked at the moment, because the others were asked not long ago, or wish to be asked seldom. It needs {needed}. Try again in some days.',
  'problem.unknown-communication':
    'There is no such message on the register of communications. Perhaps somebody took it off.',
  'problem.not-its-author': 'Only the author of this message and the leads of the PMO can change it.',
  'problem.sent-already': 'This message has been sent already.',
  'problem.not-sent-yet': 'This message has not been sent yet. Send it, or write down that it was sent.',
  'problem.sent-in-the-future': 'A message cannot have been sent in the future.',
  'problem.letters-to-fix':
    'The message is weak in: {letters}. Improve it, or give a reason why it may go all the same.',
  'problem.input.missing': 'is missing',
  'problem.input.unknown-field': 'is not a known field; leave it out',
  'problem.input.type':
    '{expected, select, string {must be text} number {must be a number} int {must be a whole number} boolean {must be true or false} array {must be a list} record {must be an object} object {must be an object} other {has the wrong type}}',
  'problem.input.choice': 'must be one of: {choices}',
  'problem.input.time': 'must be a time in UTC, such as 2026-11-22T09:00:00Z',
  'problem.input.time-of-day': 'must be a time of day, such as 08:30',
  'problem.input.too-late': 'must be a time before the year 2100',
  'problem.input.time-zone': 'must be a time zone such as Europe/Vienna',
  'problem.input.two-times': 'must begin and end at different times',
  'problem.input.two-attributes': 'must name two different attributes',
  'problem.input.each-once': 'must name each day once',
  'problem.input.each-word-once': 'must name each word once',
  'problem.input.key-text': 'may hold letters, digits and . _ ~ : @ - only',
  'problem.input.name': 'has a name that is empty or too long',
  'problem.input.too-small':
    '{origin, select, string {must have at least {limit, plural, one {one character} other {# characters}}} array {must have at least {limit, plural, one {one entry} other {# entries}}} other {must be at least {limit, number}}}',
  'problem.input.too-big':
    '{origin, select, string {may have at most {limit, plural, one {one character} other {# characters}}} array {may have at most {limit, plural, one {one entry} other {# entries}}} other {may be at most {limit, number}}}',
  'problem.input.invalid': 'is not as expected',

  'wave.default-title': '{instrument}, {date}',
} as const;
