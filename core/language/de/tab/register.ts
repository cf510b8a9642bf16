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
  'register.paste': 'Oder Benutzer-Ids einfügen (freiwillig)',
  'register.paste.hint':
    'Jedes Arbeitskonto hat eine: einen langen Code wie 1f0c8a52-7d3e-4b16-9a40-5c2e8f7b6d01. Ihre IT kann sie aus Microsoft Entra ausgeben, dem Verzeichnis der Konten Ihrer Organisation. Trennen Sie sie durch Leerzeichen, Kommas oder Zeilen.',
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
  'groups.heading': 'Gruppen in den Ergebnissen',
  'groups.none':
    'Noch gehört niemand zu einer Gruppe. Geben Sie Personen einen Bereich, einen Standort oder eine Rolle, dann lassen sich Ergebnisse nach Gruppen ansehen: Wählen Sie das Schild neben einem Namen.',
  'groups.detail':
    'Nach diesen Gruppen lassen sich Ergebnisse ansehen. Eine kleine Gruppe wird mit der über ihr gezählt, damit niemand erkannt werden kann. Gezählt ist, wer heute erreichbar ist.',
  'groups.people': '{n, plural, one {# Person} other {# Personen}}',
  'groups.countedWith': 'gezählt mit „{group}“, da weniger als {fewest} dazugehören',
  'groups.countedInWhole': 'nur im Ganzen gezählt, da weniger als {fewest} dazugehören',
  'groups.edit': 'Gruppen von {name} ändern',
  'groups.edit.heading': 'Gruppen von {name}',
  'groups.edit.detail':
    'Sagen Sie, wonach Sie gruppieren, etwa Bereich oder Standort, und wohin diese Person gehört. Ein Schrägstrich mit Leerzeichen stellt eine Gruppe in eine andere: „Vertrieb / EMEA“ ist ein Teil von „Vertrieb“.',
  'groups.name': 'Gruppiert nach',
  'groups.value': 'Gruppe',
  'groups.add': 'Gruppe hinzufügen',
  'groups.remove': 'Gruppe {name} entfernen',
  'groups.save': 'Speichern',
  'groups.problem.noName': 'Wonach ist gruppiert? Zum Beispiel Bereich.',
  'groups.problem.noValue': 'Welche Gruppe ist es? Zum Beispiel Vertrieb.',
  'groups.problem.twice': 'Das gibt es schon. Von jeder Art kann eine Person in einer Gruppe sein.',
  'reach.reachable': 'Erreichbar',
  'reach.reachable.do': 'Eine Umfrage kommt im Chat mit PMO Pulse an.',
  'reach.never-met': 'Noch unbekannt',
  'reach.never-met.do': 'Bitten Sie die Person, PMO Pulse in Teams hinzuzufügen, oder Ihre IT, es für sie zu tun.',
  'reach.not-installed': 'Nicht installiert',
  'reach.not-installed.do':
    'Bitten Sie die Person, PMO Pulse in Teams wieder hinzuzufügen, oder Ihre IT, es für sie zu tun.',
  'reach.blocked': 'Bot blockiert',
  'reach.blocked.do':
    'Nur die Person selbst kann das ändern, im Chat mit PMO Pulse. Bitten Sie einmal freundlich darum.',
  'reach.admin-disabled': 'Abgeschaltet',
  'reach.admin-disabled.do': 'Bitten Sie Ihre IT, PMO Pulse für diese Person im Teams Admin Center zu erlauben.',
  'reach.gone': 'Hat uns verlassen',
  'reach.gone.do':
    'Das Konto gibt es nicht mehr. Entfernen Sie den Eintrag, oder führen Sie ihn mit dem des neuen Kontos zusammen.',
  'reach.stopped': 'Möchte Ruhe',
  'reach.stopped.do':
    'Die Person möchte nicht gefragt werden. Bitte respektieren Sie das; sie kann es in ihrem Chat ändern.',
  'people.search': 'Nach Namen suchen',
  'people.list': 'Personen',
  'people.none': 'Niemand mit diesem Namen.',
  'people.chosen': '{n, plural, =0 {Niemand ausgewählt.} one {# Person ausgewählt.} other {# Personen ausgewählt.}}',
  'people.more': 'Noch {n} weitere: Suchen Sie nach dem Namen.',
} as const;
