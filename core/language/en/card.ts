/** Words on cards. The promise is kept by the whole product: change the one and the other must follow. */
export const card = {
  'card.fallback': 'Your Teams app is too old to show this card. Update Teams, or open this chat on the web.',
  'card.quoted': '“{text}”',
  'card.simulated': 'Demo: this PMO and its other stakeholders are simulated.',
  'card.pulse.reminder': 'A reminder: we have no answer of yours to this yet. It is the only one we send.',
  'card.pulse.title': 'How is {pmo} doing for you?',
  'card.pulse.why':
    '{pmo} asks you because you work with it, to find out where to improve. It takes about {seconds, number} seconds and is open until {closes, date, long}.',
  'card.pulse.whyOpenEnded':
    '{pmo} asks you because you work with it, to find out where to improve. It takes about {seconds, number} seconds.',
  'card.pulse.promise':
    'Confidential: your answers are stored under a code instead of your name. {pmo} sees figures only, after the pulse has closed, and only from five answers on; comments without names, only from ten. The key to the code is destroyed 14 days after closing, comments are deleted after 6 months, answers after 13 months. Answering is up to you, and you can change your answer until closing. “Stop asking me” ends all pulses.',
  'card.pulse.partNow':
    'Part {part, number} of {of, number}: the next one follows when you have sent this one, and you can stop after any of them.',
  'card.pulse.partLater':
    'Part {part, number} of {of, number}: the parts come about {weeks, plural, one {a week} other {# weeks}} apart.',
  'card.pulse.nextTitle': 'Thank you. Part {part, number} of {of, number}',
  'card.pulse.next':
    'What you sent is kept, and you can stop at any time. This part takes about {seconds, number} seconds.',
  'card.pulse.stemThree':
    'Think of the last three months. For each line: how good does it need to be for you to do your job well, how good has it been, and what is the least you could live with?',
  'card.pulse.stemSingle': 'Think of the last three months.',
  'card.pulse.fallback':
    '{pmo} would like to know how it is doing for you, but your Teams app is too old to show the questions. Update Teams, or open this chat on the web.',
  'card.pulse.commentHint': 'Please name no people',
  'card.pulse.send': 'Send my answers',
  'card.pulse.notNow': 'Not now',
  'card.pulse.stop': 'Stop asking me',
  'card.pulse.problems':
    '{count, plural, one {One answer needs} other {# answers need}} your attention: {names}. Nothing was sent yet; what you filled in is still here.',
  'card.pulse.problem.missing': 'Please choose an answer, or “Can’t say”.',
  'card.pulse.problem.impossible': 'This answer is not one of the choices. Please choose from 1 to 7, or “Can’t say”.',
  'card.pulse.problem.choice': 'Please choose one of these answers.',
  'card.pulse.problem.same': 'Please choose two different ones.',
  'card.pulse.problem.too-long': 'Please shorten this to {most, number} characters.',
  'card.pulse.masked':
    '{count, plural, one {Your comment} other {Your comments}} may identify you or somebody else. {count, plural, one {It} other {They}} would be shown like this: {texts} Nothing was sent yet. Send again to agree, or change {count, plural, one {it} other {them}}.',
  'card.event.title': 'How did it go with {pmo}?',
  'card.event.why':
    'You had to do with {pmo} lately, and it would like to know where to improve. One tap is enough, about {seconds, number} seconds; it is open until {closes, date, long}.',
  'card.event.whyOpenEnded':
    'You had to do with {pmo} lately, and it would like to know where to improve. One tap is enough, about {seconds, number} seconds.',
  'card.event.rating': '{rating} of {top, number}',
  'card.event.chosen': 'Your answer so far: {answer}',
  'card.thanks.title': 'Thank you, your answers are in',
  'card.thanks.until': 'You can change them until {closes, date, long}. Nobody at {pmo} sees what you answered.',
  'card.thanks.openEnded': 'You can change them until the pulse closes. Nobody at {pmo} sees what you answered.',
  'card.thanks.next': 'The next part comes to this chat around {next, date, long}.',
  'card.thanks.change': 'Change my answers',
  'card.notNow.title': 'No problem',
  'card.notNow.until':
    'The questions stay open until {closes, date, long}. Nothing has changed; if you answered before, that still counts.',
  'card.notNow.openEnded':
    'The questions stay open until the pulse closes. Nothing has changed; if you answered before, that still counts.',
  'card.notNow.answer': 'Answer now',
  'card.stopped.title': 'You will not be asked again',
  'card.stopped.line':
    'No more pulses will come to this chat. What you answered before stays counted, without your name.',
  'card.stopped.resume': 'Ask me again',
  'card.resumed.title': 'Welcome back',
  'card.resumed.line': 'You will get the next pulse again. You can stop at any time.',
  'card.closed.title': 'This pulse has closed',
  'card.closed.line': 'It takes no more answers. Thank you for thinking of it; the next pulse will come to this chat.',
  'card.cancelled.title': 'This pulse was called off',
  'card.cancelled.line': 'It takes no more answers, and nothing of it will be published.',
  'card.notInvited.title': 'This pulse was sent to somebody else',
  'card.notInvited.line': 'Only the person who received it can answer. If you want to be asked too, tell your PMO.',
  'card.unknownWave.title': 'This pulse is not known here any more',
  'card.unknownWave.line': 'There is nothing for you to do. Write “help” to see what I can do.',
  'card.welcome.title': 'PMO Pulse is here',
  'card.welcome.addedBy': '{name} added me to {team}.',
  'card.welcome.added': 'I was added to {team}.',
  'card.welcome.what':
    'I ask the people you work for what they expect of the PMO and what they get, and show you the gap in the PMO Pulse tab.',
  'card.welcome.choose':
    'Is this the team of a PMO, or does it want to receive a PMO’s Quarterly Value Report (QVR)? The person who added me decides.',
  'card.welcome.setUp': 'Set up as a PMO',
  'card.welcome.qvr': 'Receive a PMO’s QVR',
  'card.setUp.title': '{team} is set up as a PMO',
  'card.setUp.line': '{name} is its first lead.',
  'card.setUp.next': 'Next: open the PMO Pulse tab, register your stakeholders, and open the first wave.',
  'card.deletion.title': 'PMO Pulse was removed from {team}',
  'card.deletion.when': 'Everything it keeps of {team} will be deleted on {due, date, long}.',
  'card.deletion.what':
    'That is the register, all waves, answers and results. Nothing is sent to anybody any more, and nobody can look at it.',
  'card.deletion.stop':
    'You lead this PMO: you can stop this until then. Adding the app to the team again stops it, too.',
  'card.deletion.keep': 'Keep everything',
  'card.kept.title': 'Everything of {team} is kept',
  'card.kept.line': 'Nothing will be deleted, and nothing is sent. The usual periods go on.',
  'card.kept.again':
    'Add the app to the team again to go on. On your own page in PMO Pulse you can let it be deleted after all.',
} as const;
