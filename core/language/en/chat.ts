/** What the bot says in chat. */
export const chat = {
  'chat.greeting.title': 'Hello {name}, I am PMO Pulse',
  'chat.greeting.titleUnnamed': 'Hello, I am PMO Pulse',
  'chat.greeting.what':
    'Now and then your PMO asks you through me what you need and what you get. It takes about a minute and a half, and it is confidential.',
  'chat.greeting.stop': 'You decide: every pulse has “Not now” and “Stop asking me”. Write “help” at any time.',
  'chat.help.title': 'What I can do here',
  'chat.help.pulse':
    'When your PMO opens a pulse, its questions come to this chat. You need not do anything until then.',
  'chat.help.open': 'A pulse is open for you. You can answer it, or change your answers, with the button below.',
  'chat.help.answer': 'Answer “{title}”',
  'chat.help.member':
    'In your PMO: write “check” and the text of a message, and I show what speaks for it and what to look at again. Write “learn” for two short courses.',
  'chat.help.stop':
    'Write “stop” and I will not ask you again, “start” and I will. Write “settings” to choose how, how often and in which language.',
  'chat.help.preferences': 'My settings',
  'chat.help.privacy':
    'Your answers are confidential: stored without your name, shown as figures only, after closing, from five answers on.',
  'chat.help.notice': 'What is stored, who sees it and for how long: [privacy notice]({url})',
  'chat.help.unknown': 'I am sorry, I did not understand that.',
  'chat.help.team.title': 'What I can do in this team',
  'chat.help.team.tab':
    'Open the PMO Pulse tab of this channel to register stakeholders, open a wave, and see the results.',
  'chat.help.team.people': 'Your stakeholders answer in their own personal chat with me, never here.',
  'chat.setUp.notInstaller':
    'Only the person who added me to this team can set it up. Please ask them to press the button.',
  'chat.setUp.notMember': 'Only members of this team can set it up.',
  'chat.setUp.rosterUnavailable': 'Teams does not answer me at the moment. Please press the button again in a minute.',
  'chat.setUp.unknown': 'I do not know this team any more. Please remove the app from the team and add it again.',
  'chat.qvr.notYet':
    'Receiving a PMO’s Quarterly Value Report is not ready yet. Nothing was changed; you can still set this team up as a PMO.',
  'chat.oldButton': 'This button does not work any more. Write “help” to see what I can do.',
  'chat.personalOnly':
    'Please answer in your personal chat with me: answers given in a channel could be seen by others.',
  'chat.comment.masked':
    'Your comment may identify you or somebody else: it seems to hold a name, an address, a link, a code or a longer number. Nothing was sent yet; what you filled in is still there. Please take that out of the comment and send again.',
  'chat.error': 'Something went wrong on my side. Please try again in a minute; if it goes on, tell your PMO.',
  'chat.pulse.reminder': '{pmo} reminds you of its pulse',
  'chat.pulse.summary': '{pmo} would like to know how it is doing for you',
  'chat.deletion.over':
    'There is nothing to stop any more: the app is back in the team, everything was deleted already, or you do not lead this PMO.',
} as const;
