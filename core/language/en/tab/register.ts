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
  'register.paste': 'Or paste user ids (optional)',
  'register.paste.hint':
    'Every work account has one: a long code such as 1f0c8a52-7d3e-4b16-9a40-5c2e8f7b6d01. Your IT admin can export them from Microsoft Entra, the directory of your organisation’s accounts. Separate them by spaces, commas or lines.',
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
  'groups.heading': 'Groups in the results',
  'groups.none':
    'Nobody belongs to a group yet. Give people a division, a site or a role, and results can be seen by group: choose the tag beside a name.',
  'groups.detail':
    'Results can be seen by these groups. A small group is counted with the one above it, so that nobody can be recognised. The numbers are those who can be asked today.',
  'groups.people': '{n, plural, one {# person} other {# people}}',
  'groups.countedWith': 'counted with “{group}”, as fewer than {fewest} belong to it',
  'groups.countedInWhole': 'counted in the whole only, as fewer than {fewest} belong to it',
  'groups.edit': 'Change the groups of {name}',
  'groups.edit.heading': 'Groups of {name}',
  'groups.edit.detail':
    'Say by what you group people, such as division or site, and where this person belongs. A slash with spaces puts one group inside another: “Sales / EMEA” is part of “Sales”.',
  'groups.name': 'Grouped by',
  'groups.value': 'Group',
  'groups.add': 'Add a group',
  'groups.remove': 'Remove the group {name}',
  'groups.save': 'Save',
  'groups.problem.noName': 'By what is this group? For example division.',
  'groups.problem.noValue': 'Which group is it? For example Sales.',
  'groups.problem.twice': 'This is there already. A person can be in one group of each kind.',
  'reach.reachable': 'Can be asked',
  'reach.reachable.do': 'A pulse reaches them in their chat with PMO Pulse.',
  'reach.never-met': 'Not met yet',
  'reach.never-met.do': 'Ask them to add PMO Pulse in Teams, or your IT admin to install it for them.',
  'reach.not-installed': 'Not installed',
  'reach.not-installed.do': 'Ask them to add PMO Pulse in Teams again, or your IT admin to install it for them.',
  'reach.blocked': 'Bot blocked',
  'reach.blocked.do': 'Only they can unblock it, in their chat with PMO Pulse. Please ask once, kindly.',
  'reach.admin-disabled': 'Switched off',
  'reach.admin-disabled.do': 'Ask your IT admin to allow PMO Pulse for them in the Teams admin centre.',
  'reach.gone': 'Has left',
  'reach.gone.do': 'Their account is no longer there. Remove the entry, or merge it with that of their new account.',
  'reach.stopped': 'Asked to stop',
  'reach.stopped.do': 'They asked not to be asked. Please respect that; they can change it in their chat.',
  'people.search': 'Search by name',
  'people.list': 'People',
  'people.none': 'Nobody by that name.',
  'people.chosen': '{n, plural, =0 {Nobody chosen.} one {# person chosen.} other {# people chosen.}}',
  'people.more': '{n} more: search to find them.',
} as const;
