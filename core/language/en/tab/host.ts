/** Words of the local stand-in for Teams. */
export const host = {
  'host.title': 'PMO Pulse on this computer',
  'host.standIn':
    'Local stand-in for Teams: nothing here reaches Microsoft, and anyone at this computer can be anyone.',
  'host.team': 'Team',
  'host.team.simulated': '{name} (simulated)',
  'host.person': 'Signed in as',
  'host.person.option': '{name} ({role})',
  'host.theme': 'Theme',
  'host.theme.default': 'Light',
  'host.theme.dark': 'Dark',
  'host.theme.contrast': 'High contrast',
  'host.language': 'Language',
  'host.width': 'Width',
  'host.width.desktop': 'Desktop',
  'host.width.phone': 'Phone (400 px)',
  'host.chat': 'Open the chat (Playground)',
  'host.noChat': 'The chat was not started.',
  'host.frame': 'The PMO Pulse tab',
  'host.noTeams': 'There is no team yet. Add the bot to a team in the chat, then reload this page.',
  'host.failed': 'The local server did not answer. Is it still running? Reload this page to try again.',
} as const;
