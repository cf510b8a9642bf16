/** Words of groups of the organisation's directory: importing them, and installing the app for people. */
export const directory = {
  'problem.consent-needed':
    'Microsoft Entra lets nobody read groups through PMO Pulse until an administrator has agreed, or wants you to sign in again. Follow its questions in the window; if you are not an administrator, ask one to agree.',
  'problem.directory-not-permitted':
    'You may not see this group in Microsoft Entra, and so PMO Pulse may not read it for you. Choose another group, or ask somebody who may see it.',
  'problem.unknown-group': 'Microsoft Entra knows no such group. Search for it again.',
  'problem.directory-busy':
    'Microsoft Entra has too much to do at the moment. Nothing was changed; please try again in {seconds, plural, one {one second} other {# seconds}}.',
  'problem.directory-unavailable':
    'Microsoft Entra cannot be reached at the moment. Nothing was changed; please try again in a few seconds.',
  'problem.directory-off':
    '{reason, select, local {Groups of Microsoft Entra cannot be read in local mode, where there is no Microsoft Entra. Add people by hand, or deploy PMO Pulse.} other {PMO Pulse is set up to sign in without a secret, and without one it cannot ask Microsoft Entra on your behalf. Your IT admin can give it a client secret (BOT_TYPE=SingleTenant and BOT_PASSWORD); until then, add people in another way.}}',
  'problem.installing-off':
    'Installing the app for people is switched off. Your IT admin can switch it on (PROACTIVE_INSTALL=on); until then, ask people to add PMO Pulse in Teams themselves.',

  'directory.open': 'Import a group',
  'directory.heading': 'Import a group of Microsoft Entra',
  'directory.search': 'Search groups by name',
  'directory.search.hint': 'Leave it empty to see the groups you are in.',
  'directory.find': 'Search',
  'directory.groups': 'Groups',
  'directory.noGroups':
    '{searched, select, yes {There is no group of that name that you may see.} other {You are in no group yourself. Search for one by its name.}}',
  'directory.moreGroups': 'There are more groups. Search for more of the name.',
  'directory.look': 'Look at the group',
  'directory.consent': 'Ask Microsoft for consent',
  'directory.noConsent': 'Consent was not given. Ask an administrator of your organisation to agree, then try again.',
  'directory.preview.heading': 'Import “{group}”',
  'directory.other': 'Choose another group',
  'directory.toRegister':
    '{n, plural, =0 {Nobody of this group has the app yet, so nobody can be registered.} one {# person has the app and can be registered.} other {# people have the app and can be registered.}}',
  'directory.registered': '{n, plural, one {# of them is} other {# of them are}} in the register already.',
  'directory.withoutApp':
    '{n, plural, one {# person does} other {# people do}} not have the app yet and cannot be asked.',
  'directory.guests': '{n, plural, one {# guest is} other {# guests are}} left out.',
  'directory.disabled': '{n, plural, one {# account is} other {# accounts are}} disabled and left out.',
  'directory.cut':
    'The group has more than {most, number} members. The rest is left out: import smaller groups instead.',
  'directory.some': 'For example {names}',
  'directory.withGuests': 'Include guests from other organisations',
  'directory.take': 'Take from Microsoft Entra, to see results by group',
  'directory.field.department': 'Department',
  'directory.field.officeLocation': 'Office location',
  'directory.field.jobTitle': 'Job title',
  'directory.field.detail':
    '{filled, plural, one {# person has one} other {# people have one}}; {values, plural, one {# value} other {# values}}: {most}',
  'directory.field.name': 'Name in the register for {field}',
  'directory.field.twice': 'Give each of them a name of its own.',
  'directory.submit': '{n, plural, =0 {Register} one {Register # person} other {Register # people}}',
  'directory.result.heading': '“{group}” was imported',
  'directory.install.detail':
    'PMO Pulse can be installed for those who do not have it. The bot greets them and says how to stop it. Import the group again when they have it: nobody is registered twice.',
  'directory.install.ask':
    'Ask those who do not have the app to add PMO Pulse in Teams, then import the group again: nobody is registered twice.',
  'directory.install': '{n, plural, one {Install for # person} other {Install for # people}}',
  'directory.planned':
    '{n, plural, one {# person gets} other {# people get}} PMO Pulse one after the other, about 40 in a minute. Import the group again then.',
  'directory.done': 'Done',
  'directory.installations':
    'Installing for people: {installed, number} done, {waiting, number} waiting, {ended, number} not possible.',
  'directory.reason.not-permitted':
    '{n, number}: your organisation has not allowed PMO Pulse to install itself. An administrator has to agree to the permission TeamsAppInstallation.ReadWriteSelfForUser.All.',
  'directory.reason.not-in-catalogue':
    '{n, number}: PMO Pulse is not in your organisation’s app catalogue. Ask your IT admin to publish it, or to correct CATALOGUE_APP_ID.',
  'directory.reason.policy': '{n, number}: a rule of your organisation keeps the app from them. Ask your IT admin.',
  'directory.reason.no-such-person': '{n, number}: they have left the organisation, or have no Teams.',
  'directory.reason.refused': '{n, number}: Microsoft Teams refused without saying why.',
  'directory.reason.unavailable': '{n, number}: Microsoft Teams could not be reached, several times. Try again later.',
} as const;
