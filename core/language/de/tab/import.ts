/** Wörter zum Hochladen eines Registers und zum Übernehmen aus einem Team. */
export const importing = {
  'import.file': 'Datei hochladen',
  'import.file.heading': 'Register hochladen',
  'import.file.label': 'Datei (CSV oder Excel, höchstens {most} MB)',
  'import.file.detail':
    'Eine Zeile je Person. Nur die Benutzer-Id muss da sein; wer PMO Pulse nicht installiert hat, braucht auch einen Namen. Eine leere Zelle ändert nichts, und niemand wird entfernt.',
  'import.template': 'Leere Datei herunterladen',
  'import.template.name': 'Beteiligte',
  'import.template.sheet': 'Beteiligte',
  'import.template.about': 'Was einzutragen ist',
  'import.template.column': 'Spalte',
  'import.template.meaning': 'Bedeutung',
  'import.column.userId': 'Benutzer-Id',
  'import.column.userId.meaning':
    'Die Objekt-Id des Kontos in Microsoft Entra, etwa 1f0c8a52-7d3e-4b16-9a40-5c2e8f7b6d01. Ihre IT kann sie ausgeben.',
  'import.column.name': 'Anzeigename',
  'import.column.name.meaning': 'Gilt, bis die Person PMO Pulse installiert; dann nennt Teams den Namen.',
  'import.column.interest': 'Interesse',
  'import.column.interest.meaning':
    'Wie wichtig der Person die Arbeit des PMO ist, von {lowest} (sehr wenig) bis {highest} (sehr viel).',
  'import.column.influence': 'Einfluss',
  'import.column.influence.meaning':
    'Wie sehr die Person die Arbeit des PMO fördern oder hindern kann, von {lowest} (sehr wenig) bis {highest} (sehr viel).',
  'import.column.group': 'Bereich',
  'import.column.group.meaning':
    'Eine Gruppe, zu der die Person gehört, etwa Vertrieb / EMEA. Benennen Sie diese Spalte um, oder fügen Sie weitere hinzu: Jede weitere Überschrift ist eine Art von Gruppe.',
  'import.team': 'Aus einem Team übernehmen',
  'import.team.heading': 'Personen aus einem Team übernehmen',
  'import.team.label': 'Aus dem Team',
  'import.team.hint': 'Sie sehen Teams, zu denen Sie gehören und denen PMO Pulse hinzugefügt wurde.',
  'import.team.none':
    'PMO Pulse ist in keinem Ihrer anderen Teams. Fügen Sie einem Team in Teams die App hinzu, dann lassen sich seine Mitglieder hier übernehmen.',
  'import.checking': '{done, number} von {all, number} Personen geprüft …',
  'import.importing': '{done, number} von {all, number} Personen übernommen …',
  'import.reading': 'Die Datei wird gelesen …',
  'import.counts':
    '{added, plural, =0 {Niemand ist neu} one {# Person ist neu} other {# Personen sind neu}}, {changed, plural, =0 {niemand ändert sich} one {# ändert sich} other {# ändern sich}}, {unchanged, plural, =0 {niemand bleibt gleich} one {# bleibt gleich} other {# bleiben gleich}}.',
  'import.neverMet':
    '{n, plural, one {# der neuen Personen hat} other {# der neuen Personen haben}} PMO Pulse noch nicht installiert. Sie stehen im Register und können gefragt werden, sobald sie es haben.',
  'import.pmoMembers':
    '{n, plural, one {Eine Person gehört} other {# Personen gehören}} zum PMO und bleiben draußen: {names}{more, plural, =0 {} other { und # weitere}}.',
  'import.errors':
    '{n, plural, one {# Zeile hat einen Fehler und bleibt draußen.} other {# Zeilen haben Fehler und bleiben draußen.}} Berichtigen Sie sie in der Datei und wählen Sie sie neu, oder übernehmen Sie jetzt die anderen.',
  'import.errors.label': 'Zeilen mit Fehlern',
  'import.errors.row': 'Zeile',
  'import.errors.column': 'Spalte',
  'import.errors.problem': 'Was nicht stimmt',
  'import.errors.more': '{n, plural, one {Ein weiterer Fehler ist} other {# weitere Fehler sind}} nicht gezeigt.',
  'import.error.no-id': 'Die Benutzer-Id fehlt.',
  'import.error.bad-id':
    'Das ist keine Benutzer-Id. Sie ist ein Code wie 1f0c8a52-7d3e-4b16-9a40-5c2e8f7b6d01, kein Name und keine E-Mail-Adresse.',
  'import.error.twice': 'Diese Person steht auch in Zeile {other, number}. Behalten Sie eine der Zeilen.',
  'import.error.bad-level': 'Schreiben Sie eine ganze Zahl von {lowest} bis {highest}, oder lassen Sie die Zelle leer.',
  'import.error.too-long': 'Schreiben Sie höchstens {most, number} Zeichen.',
  'import.error.bad-path': 'Ein Teil zwischen zwei Schrägstrichen ist leer. Schreiben Sie etwa Vertrieb / EMEA.',
  'import.error.no-heading':
    'Diese Spalte hat keine Überschrift. Geben Sie ihr in der ersten Zeile eine, oder leeren Sie die Zelle.',
  'import.error.unnamed':
    'Nennen Sie den Namen: Die Person hat PMO Pulse nicht installiert, deshalb nennt Teams ihn uns nicht.',
  'import.error.crowded': 'Damit gehörte die Person zu mehr als {most, number} Gruppen. Entfernen Sie einige.',
  'import.nothing': 'Es gibt nichts zu übernehmen.',
  'import.apply': '{n, plural, =0 {Übernehmen} one {# Person übernehmen} other {# Personen übernehmen}}',
  'import.again': 'Weitermachen',
  'import.broken':
    '{done, number} von {all, number} Personen sind übernommen. Machen Sie weiter, um die anderen zu übernehmen; niemand wird doppelt eingetragen.',
  'import.done':
    'Übernommen: {added, plural, =0 {niemand ist} one {# Person ist} other {# Personen sind}} neu, {changed, plural, =0 {niemand wurde} one {# wurde} other {# wurden}} geändert.',
  'import.refused.no-id-column':
    'Es gibt keine Spalte mit Benutzer-Ids. Nennen Sie sie in der ersten Zeile „Benutzer-Id“, oder beginnen Sie mit der leeren Datei.',
  'import.refused.column-twice': 'Die Spalte {column} gibt es zweimal. Behalten Sie eine davon.',
  'import.refused.column-too-long':
    'Die Überschrift {column} ist zu lang. Schreiben Sie höchstens {most, number} Zeichen.',
  'import.refused.too-many-columns': 'Es gibt mehr als {most, number} Spalten mit Gruppen. Entfernen Sie einige.',
  'import.refused.no-rows':
    'In dieser Datei steht niemand. Füllen Sie unter den Überschriften mindestens eine Zeile aus.',
  'import.refused.too-many-rows':
    'Die Datei hat mehr als {most, number} Zeilen. Teilen Sie sie auf, und laden Sie die Teile nacheinander hoch.',
  'import.refused.old-excel':
    'Das ist eine Arbeitsmappe des alten Excel (.xls). Speichern Sie sie als .xlsx oder CSV, und wählen Sie sie neu.',
  'import.refused.unreadable':
    'Diese Datei lässt sich nicht lesen. Speichern Sie sie als .xlsx oder CSV, und wählen Sie sie neu.',
  'import.refused.open-quote':
    'In Zeile {row, number} beginnt ein Anführungszeichen, das nie endet. Schließen oder entfernen Sie es.',
  'import.refused.too-large': 'Die Datei ist größer als {most, number} MB. Teilen Sie sie auf mehrere Dateien auf.',
} as const;
