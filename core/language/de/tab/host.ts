/** Wörter des örtlichen Stellvertreters von Teams. */
export const host = {
  'host.title': 'PMO Pulse auf diesem Rechner',
  'host.standIn':
    'Örtlicher Stellvertreter für Teams: Nichts hier erreicht Microsoft, und wer vor diesem Rechner sitzt, kann jede Person sein.',
  'host.team': 'Team',
  'host.team.simulated': '{name} (simuliert)',
  'host.person': 'Angemeldet als',
  'host.person.option': '{name} ({role})',
  'host.theme': 'Farben',
  'host.theme.default': 'Hell',
  'host.theme.dark': 'Dunkel',
  'host.theme.contrast': 'Hoher Kontrast',
  'host.language': 'Sprache',
  'host.width': 'Breite',
  'host.width.desktop': 'Schreibtisch',
  'host.width.phone': 'Telefon (400 px)',
  'host.chat': 'Chat öffnen (Playground)',
  'host.noChat': 'Der Chat wurde nicht gestartet.',
  'host.frame': 'Die Registerkarte PMO Pulse',
  'host.noTeams': 'Es gibt noch kein Team. Fügen Sie den Bot im Chat einem Team hinzu und laden Sie diese Seite neu.',
  'host.failed': 'Der örtliche Server hat nicht geantwortet. Läuft er noch? Laden Sie diese Seite neu.',
} as const;
