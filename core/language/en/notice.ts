/** Words of the privacy notice and the terms of use. They are a promise: change what is stored, and these must follow. */
export const notice = {
  'notice.privacy': 'Privacy notice',
  'notice.terms': 'Terms of use',
  'notice.language': 'Deutsch',
  'notice.privacy.intro':
    'PMO Pulse asks people who work with a project management office (PMO), in Microsoft Teams, what they need from it and what they get. This page says what is stored for that, who sees it, and for how long. It holds for every PMO in your organisation.',
  'notice.responsible': 'Who is responsible',
  'notice.responsible.detail':
    'Responsible is the organisation that runs PMO Pulse in its Microsoft 365, as a rule your employer. It decides what the answers are used for, and can tell you on which legal ground.',
  'notice.responsible.contact': 'Whom to ask: {contact}',
  'notice.responsible.noContact':
    'Whom to ask: the data protection officer or the IT department of your organisation. The PMO that asks you can name them.',
  'notice.confidential': 'Confidential, not anonymous',
  'notice.confidential.code':
    'Your answers are stored under a code instead of your name. The code is computed from your account under a secret key, and nowhere is it written down whose code it is. No row, no log and no time stamp joins you to an answer.',
  'notice.confidential.key':
    'Until the key is destroyed, {keys} after a pulse has ended, an administrator with access to the key and to the storage could compute whose answers they are. That is why we say confidential, and not anonymous. Afterwards nobody can any more.',
  'notice.confidential.small':
    'What is shown is so large that nobody can be picked out: figures from five answers on, and only after the pulse has ended; smaller groups are hidden, also where they could be worked out from others. What you write yourself may still tell who you are.',
  'notice.stored': 'What is stored, who sees it, and for how long',
  'notice.column.what': 'What',
  'notice.column.who': 'Who sees it',
  'notice.column.howLong': 'How long',
  'notice.answers': 'Your ratings and choices, with the groups the register names for you, under the code',
  'notice.answers.who': 'Nobody. The PMO sees figures of at least five people.',
  'notice.answers.howLong': '{answers} after the pulse has ended',
  'notice.comments': 'What you write in your own words',
  'notice.comments.who':
    'The PMO, from ten answers on, without names and in random order. Names, addresses and numbers that we recognise are blacked out.',
  'notice.comments.howLong': '{comments} after the pulse has ended',
  'notice.keys': 'The key from people to codes, and who was reminded (as codes)',
  'notice.keys.who': 'Nobody',
  'notice.keys.howLong': '{keys} after the pulse has ended',
  'notice.invitations': 'That you were invited, and whether it reached you, with your name',
  'notice.invitations.who': 'The members of that PMO. Whether you answered is not stored.',
  'notice.invitations.howLong': '{invitations} after the pulse has ended, and not before its quarter has',
  'notice.releases': 'Figures of groups',
  'notice.releases.who': 'The members of that PMO, and those it reports them to',
  'notice.releases.howLong': '{releases} after the pulse has ended',
  'notice.person':
    'How you are reached: your name, your account and chat in Teams, your language and time zone, and what you chose on your page',
  'notice.person.who': 'Every PMO sees your name, and whether you can be reached.',
  'notice.person.howLong': 'Until you erase it',
  'notice.register': 'The register of a PMO: your name, your groups, and what its members note about working with you',
  'notice.register.who': 'The members of that PMO',
  'notice.register.howLong': 'Until the PMO takes you off, or is deleted',
  'notice.audit': 'What members of a PMO did in the app, with their names, and whom of the register it was about',
  'notice.audit.who': 'The leads of that PMO',
  'notice.audit.howLong': '{audit}',
  'notice.progress': 'How far a member of a PMO is in its short courses, and how they rated practice messages',
  'notice.progress.who': 'Nobody but that member. The leads see how many have finished, from five on.',
  'notice.progress.howLong': '{progress} after the last thing that was done in a course',
  'notice.runs': 'What was deleted on which day, in numbers',
  'notice.runs.who': 'The leads of that PMO',
  'notice.runs.howLong': '{runs}',
  'notice.removed':
    'When PMO Pulse is removed from the team of a PMO, everything of that PMO is deleted {days, number} days later, unless one of its leads stops it or the app is added again.',
  'notice.rights': 'Your rights',
  'notice.rights.free':
    'Answering is up to you, and nobody is told whether you did. You can change your answers until a pulse ends. Write “stop” in your chat with PMO Pulse and no PMO asks you any more.',
  'notice.rights.page':
    'On your own page in PMO Pulse you see what is kept about you, download it and erase it. You can also ask whoever is responsible for any of this, to correct something, or to object.',
  'notice.rights.limits':
    'Figures that were published stay as they are: they are about groups. Once the key is destroyed your answers cannot be found any more, neither to show nor to erase them. If you erase yourself while a pulse is open, whoever runs it may notice from the numbers that someone who left had answered; never what.',
  'notice.rights.authority': 'You can complain to the data protection authority where you live or work.',
  'notice.where': 'Where it is, and who else has it',
  'notice.where.azure':
    'Everything is in your organisation’s own Microsoft 365 and Microsoft Azure. Microsoft runs both on its behalf, and is the only other company that processes any of it. The makers of PMO Pulse get nothing.',
  'notice.where.technical':
    'Technical records of the app, to find faults, hold no answers, no comments and no chats, and nothing that joins a person to an answer. There is no advertising, and nobody is followed from page to page.',
  'notice.where.local':
    'If you try PMO Pulse out on a computer of your own, without Microsoft Azure, all of it stays on that computer.',
  'notice.decisions': 'No decisions by machine',
  'notice.decisions.detail':
    'No program decides anything about you here, and nothing is made into a picture of you as a person. Answers must not be used to judge or watch people.',
  'notice.terms.intro':
    'These terms are short, and hold for everybody who uses PMO Pulse. The rules of your own organisation for using Microsoft 365 come before them.',
  'notice.terms.for': 'What it is for',
  'notice.terms.for.detail':
    'To find out what the people a PMO works for need from it, and to improve the PMO. It is not for judging, comparing or watching people, neither those who answer nor those who work in a PMO.',
  'notice.terms.everybody': 'If you answer',
  'notice.terms.everybody.detail':
    'You need not. Answer for yourself, as you see it. Please name no people in comments, and write nothing that you would not want your PMO to read.',
  'notice.terms.members': 'If you are a member of a PMO',
  'notice.terms.members.who':
    'Do not try to find out who said what, from figures, comments, or by asking around. Do not make groups or waves with that in mind; the app refuses what it can recognise.',
  'notice.terms.members.register':
    'Write into the register only what you would show the person: they have a right to read it. Keep files that you download as safe as the app keeps them, and delete them when you need them no more.',
  'notice.terms.members.figures':
    'Pass figures on with their number of answers and their interval. A difference that the app calls “no detectable change” is none.',
  'notice.terms.leads': 'If you lead a PMO',
  'notice.terms.leads.detail':
    'You decide who else leads. What leads and members do is written into a log that leads can read.',
  'notice.terms.as': 'What you can expect',
  'notice.terms.as.detail':
    'PMO Pulse is run by your organisation, as well as it can, and may stand still at times. It comes without a warranty from its makers. An answer counts once the app has thanked you for it.',
  'notice.terms.end': 'How it ends',
  'notice.terms.end.detail':
    'Anybody can remove the app from their own Teams, and an owner of the team from a PMO’s team, at any time. What then becomes of the data is in the privacy notice.',
} as const;
