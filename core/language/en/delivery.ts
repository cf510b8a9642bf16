/** Words of a wave's delivery: its page, its list, and what may not be done. */
export const delivery = {
  'delivery.see': 'See delivery',
  'delivery.title': 'Delivery',
  'delivery.back': 'All waves',
  'delivery.heading': 'Delivery of “{title}”',
  'delivery.card': 'Card {n, number} of {cards, number}. The counts are of this card.',

  'delivery.doing.not-open': 'Nothing has been sent: this wave is not open yet.',
  'delivery.doing.not-open.at': 'Nothing has been sent yet. The wave opens by itself on {time}.',
  'delivery.doing.starting': 'The first cards are about to go out.',
  'delivery.doing.sending': 'Sending now.',
  'delivery.doing.waiting-for-hours':
    'Waiting until people may be written to: their hours, or because they were asked not long ago. The next cards go out on {time}.',
  'delivery.doing.waiting-for-teams': 'Teams asked to slow down. Sending goes on by itself in {duration}.',
  'delivery.doing.paused': 'Paused. Nothing is sent until somebody resumes it; answers are taken all the same.',
  'delivery.doing.stopped':
    'Stopped: Teams does not accept this bot. It is tried again every minute. Ask your IT admin to check the registration of the bot.',
  'delivery.doing.done': 'Everybody has had their turn with this card.',
  'delivery.doing.ended': 'This wave has ended. Nothing more is sent.',
  'delivery.doing.ending': 'This wave has ended. The last card that was on its way is being written down.',

  'delivery.progress': 'Progress',
  'delivery.progress.of': '{done, number} of {invited, number} people have had their turn ({share})',
  'delivery.rate': 'Rate',
  'delivery.rate.second': '{n, number} a second',
  'delivery.rate.minute': '{n, number} a minute',
  'delivery.left': 'Time left',
  'delivery.left.about': 'about {duration}',
  'delivery.oldest': 'Longest wait so far',
  'delivery.duration.short': 'less than a minute',
  'delivery.duration.minutes': '{n, plural, one {# minute} other {# minutes}}',
  'delivery.duration.hours': '{n, plural, one {# hour} other {# hours}}',
  'delivery.duration.days': '{n, plural, one {# day} other {# days}}',

  'delivery.counts': 'Where the invitations are',
  'delivery.state.planned': 'Waiting to be sent',
  'delivery.state.sent': 'Delivered',
  'delivery.state.unknown': 'Perhaps delivered',
  'delivery.state.unreachable': 'Could not be reached',
  'delivery.state.failed': 'Failed',
  'delivery.state.cancelled': 'Not sent in chat',
  'delivery.count': '{n, plural, one {# person} other {# people}}',
  'delivery.reminded':
    '{n, plural, one {# person was} other {# people were}} reminded of this card because they had not answered. Nobody can see who.',
  'delivery.setAside':
    '{n, plural, one {One piece} other {# pieces}} of work failed again and again and {n, plural, one {was} other {were}} set aside. It is tried again after an hour; if it stays, ask your IT admin to look at the log.',
  'delivery.known':
    'This page shows what Teams told us when we sent. Whether somebody has read a card, nobody can tell.',

  'delivery.reason.due': 'next in line',
  'delivery.reason.being-sent': 'being sent at this moment',
  'delivery.reason.own-hours': 'not their time yet: their hours, or asked not long ago',
  'delivery.reason.teams-busy': 'Teams asked to slow down',
  'delivery.reason.bot-not-registered': 'Teams does not accept this bot',
  'delivery.reason.connection-lost': 'the connection was lost after sending',
  'delivery.reason.worker-lost': 'the server stopped while sending',
  'delivery.reason.not-installed': 'has not installed PMO Pulse',
  'delivery.reason.blocked': 'has blocked the bot',
  'delivery.reason.admin-disabled': 'the app is switched off for them',
  'delivery.reason.gone': 'is no longer found in Teams',
  'delivery.reason.forbidden': 'Teams did not allow it',
  'delivery.reason.fault': 'something went wrong on our side',
  'delivery.reason.too-big': 'the card is too big for Teams',
  'delivery.reason.status': 'Teams refused it with error {status}',
  'delivery.reason.asked-to-stop': 'asked not to be asked',
  'delivery.reason.prefers-page': 'wants to find the questions on their own page',
  'delivery.reason.asked-recently': 'was asked in the last four weeks',
  'delivery.reason.asked-as-often-as-chosen': 'was asked as often as they chose',
  'delivery.reason.closes-first': 'may not be written to before the wave closes',
  'delivery.reason.wave-closed': 'the wave closed before it was their turn',
  'delivery.reason.wave-cancelled': 'the wave was called off before it was their turn',
  'delivery.reason.other': 'another reason: {reason}',

  'delivery.remedy.own-hours': 'Nothing to do: the card goes out when their time has come.',
  'delivery.remedy.teams-busy': 'Nothing to do: they are tried again by themselves.',
  'delivery.remedy.bot-not-registered': 'Ask your IT admin to check the registration of the bot.',
  'delivery.remedy.connection-lost': 'It may have arrived, so it is not sent a second time.',
  'delivery.remedy.worker-lost': 'It may have arrived, so it is not sent a second time.',
  'delivery.remedy.not-installed': 'Ask them to add the app in Teams.',
  'delivery.remedy.blocked': 'Only they can unblock it.',
  'delivery.remedy.admin-disabled': 'Ask your IT admin to allow the app for them.',
  'delivery.remedy.gone': 'Who has left the organisation can be removed from the register.',
  'delivery.remedy.forbidden': 'Ask your IT admin whether the app may write to them.',
  'delivery.remedy.fault': 'Try again; if it stays like this, tell your IT admin.',
  'delivery.remedy.too-big': 'Ask fewer or shorter questions in the next wave.',
  'delivery.remedy.asked-to-stop': 'Please respect that.',
  'delivery.remedy.prefers-page': 'Nothing to do: the questions wait for them there.',

  'delivery.pause': 'Pause',
  'delivery.resume': 'Resume',
  'delivery.retry': 'Try again',
  'delivery.retry.hint':
    '“Try again” sends once more to whoever did not get the card and can be reached now. Rarely, a card that Teams reported as failed did arrive; that person then gets it twice.',
  'delivery.retried':
    '{n, plural, =0 {Nobody can be tried again now: nothing has changed for them yet.} one {# person is tried again.} other {# people are tried again.}}',
  'delivery.list': 'Delivery list',
  'delivery.list.hint':
    'Everybody who was invited, once, with where their invitation stands. It says nothing about answers.',
  'delivery.list.file': 'Delivery {title}',
  'delivery.list.column.name': 'Name',
  'delivery.list.column.userId': 'User id',
  'delivery.list.column.state': 'State',
  'delivery.list.column.reason': 'Reason',
  'delivery.list.column.attempts': 'Attempts',
  'delivery.list.column.sentAt': 'Sent, or perhaps sent (UTC)',

  'problem.not-from-here.pause':
    '{state, select, draft {This wave has not opened yet, so nothing is being sent.} scheduled {This wave has not opened yet, so nothing is being sent.} other {This wave has ended, so nothing is being sent any more.}}',
  'problem.not-from-here.resume':
    '{state, select, draft {This wave has not opened yet. Open it, and sending begins.} scheduled {This wave has not opened yet. Open it, and sending begins.} other {This wave has ended, so sending cannot go on.}}',
  'problem.not-from-here.retry':
    '{state, select, draft {This wave has not opened yet, so there is nobody to try again.} scheduled {This wave has not opened yet, so there is nobody to try again.} other {This wave has ended, so nobody is written to any more.}}',
  'problem.invitations-removed':
    'Who was invited to this wave was deleted {days, number} days after it had ended. How many were invited, and how many of them were reached, stays.',
  'delivery.list.removed':
    'Who was invited was deleted {days, number} days after the wave had ended. The counts above stay.',
} as const;
