/** Wörter des Verzeichnisses der Beteiligten. */
export const register = {
  'register.heading': 'Für wen Sie da sind',
  'register.summary':
    '{n, plural, one {# Person} other {# Personen}} eingetragen, davon in Teams erreichbar: {reachable}.',
  'register.empty':
    'Noch ist niemand eingetragen. Tragen Sie ein, für wen Ihr PMO da ist; nur Eingetragene werden gefragt, Mitglieder des PMO nie.',
  'register.add': 'Personen eintragen',
  'register.addThem': '{n, plural, =0 {Eintragen} one {# Person eintragen} other {# Personen eintragen}}',
  'register.nobodyNew':
    'Alle, die PMO Pulse installiert haben, sind schon eingetragen. Andere erscheinen hier, sobald sie die App in Teams hinzufügen.',
  'register.paste': 'Oder Benutzer-Ids aus Microsoft Entra einfügen (freiwillig)',
  'register.paste.hint': 'Getrennt durch Leerzeichen, Kommas oder Zeilen. Ihre IT kann sie ausgeben.',
  'register.tooMany': 'Bitte höchstens {most} Personen auf einmal eintragen.',
  'register.added':
    '{n, plural, =0 {Niemand wurde eingetragen.} one {# Person ist eingetragen.} other {# Personen sind eingetragen.}}',
  'register.unknown':
    '{n, plural, one {Eine Id ist} other {# Ids sind}} noch unbekannt; diese Personen müssen PMO Pulse erst in Teams hinzufügen: {ids}',
  'register.pmoMembers':
    '{n, plural, one {Eine Person gehört} other {# Personen gehören}} selbst zum PMO und werden nicht zur eigenen Arbeit gefragt.',
  'register.remove': '{name} entfernen',
  'register.removed': '{name} wurde entfernt. Schon gegebene Antworten bleiben, wie sie sind.',
  'register.more': 'Mehr zeigen (noch {n})',
  'register.attribute': '{attribute}: {value}',
  'reach.reachable': 'Erreichbar',
  'reach.not-installed': 'Hat PMO Pulse nicht installiert: Bitten Sie darum, die App in Teams hinzuzufügen',
  'reach.blocked': 'Hat den Bot blockiert: Nur die Person selbst kann das ändern',
  'reach.admin-disabled': 'Die App ist für diese Person abgeschaltet: Fragen Sie Ihre IT',
  'reach.gone': 'Hat die Organisation verlassen: Sie können den Eintrag entfernen',
  'reach.stopped': 'Möchte nicht gefragt werden: Bitte respektieren Sie das',
  'people.search': 'Nach Namen suchen',
  'people.list': 'Personen',
  'people.none': 'Niemand mit diesem Namen.',
  'people.chosen': '{n, plural, =0 {Niemand ausgewählt.} one {# Person ausgewählt.} other {# Personen ausgewählt.}}',
  'people.more': 'Noch {n} weitere: Suchen Sie nach dem Namen.',
} as const;
