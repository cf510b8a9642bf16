/** Words of the stakeholder register. */
export const register = {
  'register.heading': 'The people you serve',
  'register.summary':
    '{n, plural, one {# person} other {# people}} registered, {reachable} of them can be asked in Teams.',
  'register.empty':
    'Nobody is registered yet. Add the people your PMO serves; only registered people are asked, and PMO members never are.',
  'register.add': 'Add people',
  'register.addThem': '{n, plural, =0 {Add} one {Add # person} other {Add # people}}',
  'register.nobodyNew':
    'Everyone who has installed PMO Pulse is registered already. Others appear here once they install it in Teams.',
  'register.paste': 'Or paste Microsoft Entra user ids (optional)',
  'register.paste.hint': 'Separated by spaces, commas or lines. Your IT admin can export them.',
  'register.tooMany': 'Please add at most {most} people at a time.',
  'register.added':
    '{n, plural, =0 {Nobody was added.} one {# person is registered.} other {# people are registered.}}',
  'register.unknown':
    '{n, plural, one {One id is} other {# ids are}} not known yet; those people need to install PMO Pulse in Teams first: {ids}',
  'register.pmoMembers':
    '{n, plural, one {One is a member} other {# are members}} of the PMO and cannot be asked about their own work.',
  'register.remove': 'Remove {name}',
  'register.removed': '{name} was removed. Answers already given stay as they are.',
  'register.more': 'Show more ({n} left)',
  'register.attribute': '{attribute}: {value}',
  'reach.reachable': 'Can be asked',
  'reach.not-installed': 'Has not installed PMO Pulse: ask them to add the app in Teams',
  'reach.blocked': 'Has blocked the bot: only they can unblock it',
  'reach.admin-disabled': 'The app is switched off for them: ask your IT admin',
  'reach.gone': 'Has left the organisation: you can remove them',
  'reach.stopped': 'Asked not to be asked: please respect that',
  'people.search': 'Search by name',
  'people.list': 'People',
  'people.none': 'Nobody by that name.',
  'people.chosen': '{n, plural, =0 {Nobody chosen.} one {# person chosen.} other {# people chosen.}}',
  'people.more': '{n} more: search to find them.',
} as const;
