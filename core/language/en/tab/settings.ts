/** Words of the settings of a PMO and of who leads it. */
export const settings = {
  'nav.settings': 'Settings',
  'settings.heading': 'How this PMO asks',
  'settings.readOnly': 'Only leads of this PMO can change these settings.',
  'settings.save': 'Save settings',
  'settings.saved':
    'Saved. Hours, days and protection hold at once; reminders for waves that are planned, the rest for waves that are opened from now on.',
  'settings.undone': 'The settings are as they were before.',
  'settings.problems': 'Nothing was saved yet. The fields marked above need another look.',
  'settings.minimumInvited': 'Fewest people a wave invites',
  'settings.minimumInvited.hint':
    'A wave for fewer people is refused, so that nobody can be aimed at. It can never be below 5.',
  'settings.fatigueGuard': 'Protection from too many pulses',
  'settings.fatigueGuard.hint':
    'In four weeks nobody gets more than one pulse and two short questions after events, whichever PMO asks. Whoever was asked lately is asked later, or left out of a wave.',
  'settings.quietHours': 'Quiet hours',
  'settings.quietHours.hint':
    'Nobody is written to in these hours, by each person’s own clock. What falls into them is sent afterwards.',
  'settings.quietHours.from': 'From',
  'settings.quietHours.to': 'Until',
  'settings.workingDays': 'Working days',
  'settings.workingDays.hint': 'People are written to on these days alone.',
  'settings.timeZone': 'Time zone',
  'settings.timeZone.hint': 'Used for people whose own time zone Teams does not tell. For example Europe/Vienna.',
  'settings.reminderAfterDays': 'Reminders',
  'settings.reminderAfterDays.hint':
    'Who has not answered is reminded once. Nobody at the PMO sees who was reminded. Each wave keeps what was set when it was planned.',
  'settings.reminderAfterDays.days': 'Days after the questions were sent',
  'settings.strata': 'Weight results by (optional)',
  'settings.strata.hint':
    'What people are grouped by in the register, such as Division. Each group then counts by its share of the invited, however many of it answered. Leave it empty for no weighting.',
  'settings.crosses': 'Groups to combine (optional)',
  'settings.crosses.hint':
    'Results are also shown by combinations of two kinds of groups, such as Division and Site. Each pair makes groups smaller, and small groups stay hidden.',
  'settings.crosses.one': 'Pair {pair}: first kind of group',
  'settings.crosses.other': 'Pair {pair}: second kind of group',
  'settings.crosses.add': 'Add a pair',
  'settings.crosses.remove': 'Remove pair {pair}',
  'settings.jargon': 'Words that need explaining (optional)',
  'settings.jargon.hint':
    'Abbreviations and terms of your PMO that readers may not know, one a line. Behind an equals sign, say what to write instead, for example: EVM = earned value. Checks of messages point at them.',
  'settings.value.people': '{people, plural, one {# person} other {# people}}',
  'settings.value.none': 'none',
  'settings.value.pair': '{one} × {other}',
  'settings.value.hours': '{from} to {to}',
  'settings.value.everyDay': 'every day',
  'settings.value.on': 'on',
  'settings.value.off': 'off',
  'settings.value.noReminders': 'no reminders',
  'settings.value.days': 'after {days, plural, one {# day} other {# days}}',
  'leads.heading': 'Who leads this PMO',
  'leads.detail':
    'Leads change the settings, adapt the questions, appoint other leads and see the audit log. A lead who leaves the team in Teams has no rights here any more.',
  'leads.unnamed': 'Somebody whose name is not known any more',
  'leads.left': '{name} (has left the team)',
  'leads.remove': 'Take {name} off the list',
  'leads.stepDown': 'Step down',
  'leads.stepDown.heading': 'Step down as a lead?',
  'leads.stepDown.means':
    'You stay a member and can still ask stakeholders and see results. Another lead can appoint you again.',
  'leads.choose': 'Another lead',
  'leads.nobody': 'Choose a member of the team',
  'leads.appoint': 'Make lead',
  'leads.allLead': 'Every member of the team is a lead. Add people to the team in Teams to appoint more.',
  'takeOver.title': 'Nobody leads this PMO at the moment.',
  'takeOver.detail': 'All its leads have left the team. Any member can take over.',
  'takeOver.do': 'Take over',
  'takeOver.heading': 'Take over this PMO?',
  'takeOver.means':
    'You become its only lead: you can change its settings and appoint other leads. The audit log will say that you took over.',
} as const;
