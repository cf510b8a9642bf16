/** Words of a person's own page. What it says is kept is kept so by the whole product: change one and change the other. */
export const me = {
  'me.heading': 'My page',
  'me.notMet': 'PMO Pulse has not met you yet',
  'me.pulses': 'Open for you',
  'me.pulse': '“{title}”',
  'me.pulseOf': '“{title}” of {pmo}',
  'me.pulse.until': '{pulse}, open until {closes}',
  'me.pulses.do':
    'You answer in your chat with PMO Pulse: write “help” there, and it brings the questions. You can change your answers there, too.',
  'me.pulses.chat': 'Open the chat',
  'me.pulses.noChat': 'You answer in your chat with PMO Pulse: open it and write “help”.',
  'me.choices.detail': 'This holds for every PMO that asks you. Your answers are not touched by it.',
  'me.choices.saved': 'Saved. It holds from now on.',
  'me.choices.undone': 'It is as it was before.',
  'me.askers': 'Who asks you',
  'me.askers.none': 'At the moment no PMO has you in its register, so nobody asks you.',
  'me.askers.detail':
    'They have you in their register because you work with them. To be taken off, ask them; to get no more pulses, choose “Do not ask me”.',
  'me.asker.simulated': '{name} (a simulated demo)',
  'me.kept': 'What is kept about you',
  'me.kept.answers': 'Your answers: confidential, not anonymous',
  'me.kept.answers.detail':
    'They are stored under a code instead of your name. The key to the code is kept apart, nobody is shown what it leads to, and it is destroyed 14 days after a pulse closes. Comments are deleted after 6 months, answers after 13 months. The PMO sees figures only, after closing, and only from five answers on; comments without names, only from ten.',
  'me.kept.delivery': 'What was sent to you',
  'me.kept.delivery.detail':
    'Which pulses were sent to you and whether they arrived is kept with your name, and the PMO can see it. It is deleted 90 days after a pulse closes, though not before its quarter ends. Whether you answered is not kept.',
  'me.kept.person': 'How you are reached',
  'me.kept.person.detail':
    'Your name, your account in Teams with its language and time zone, your chat with PMO Pulse, whether it was installed for you, and what you choose on this page.',
  'me.kept.register': 'What a PMO writes down',
  'me.kept.register.detail':
    'A PMO that asks you keeps your name and your groups in its register, such as your division, and may note what matters in working with you. Its members can read that; it does not come from your answers.',
} as const;
