/** Was im Terminal liest, wer einen Arbeitsbereich sichert oder zurückholt. */
export const backup = {
  'backup.usage':
    'npm run backup -- <Arbeitsbereich> <Datei>\nSchreibt alles eines PMO in eine Datei: Verzeichnis, Umfragen, Antworten, Ergebnisse und Protokoll. Der Arbeitsbereich ist die Kennung seines Teams in Microsoft Entra.',
  'backup.unknown-workspace':
    'Hier gibt es keinen Arbeitsbereich {workspace}. Seine Kennung ist die seines Teams in Microsoft Entra.',
  'backup.several-tenants':
    'Mehr als eine Organisation hat hier einen Arbeitsbereich {workspace}. Es wurde nichts geschrieben.',
  'backup.file-exists': '{file} gibt es schon, und es blieb, wie es ist. Wählen Sie einen anderen Namen.',
  'backup.done':
    '„{name}“ ist in {file} gesichert: {rows, plural, one {eine Zeile} other {# Zeilen}}, Stand {madeAt}.\nDie Datei enthält Namen, und Antworten unter einem Code: Bewahren Sie sie auf, wo nur die Administration sie lesen kann, und nicht länger als 400 Tage. Die Schlüssel zum Code sind nicht darin. Wer von jetzt an gelöscht wird, kommt mit ihr nicht zurück, solange es die Tabelle „erasures“ und ihren Schlüssel gibt.',
  'restore.usage':
    'npm run restore -- <Datei> [--over]\nHolt ein PMO aus einer Datei zurück, die „npm run backup“ geschrieben hat. Ohne --over wird nichts geschrieben, wenn es dieses PMO gibt.',
  'restore.no-file': 'Es gibt keine Datei {file}.',
  'restore.no-backup': '{file} ist keine Sicherung von PMO Pulse. Es wurde nichts geschrieben.',
  'restore.damaged':
    '{file} ist beschädigt oder bricht ab. Es wurde nichts geschrieben. Nehmen Sie eine andere Kopie davon.',
  'restore.newer':
    '{file} stammt von einer neueren Version von PMO Pulse. Es wurde nichts geschrieben. Installieren Sie diese oder eine neuere, und versuchen Sie es noch einmal.',
  'restore.other-tenant': '{file} gehört einer anderen Organisation. Es wurde nichts geschrieben.',
  'restore.too-old':
    '{file} ist älter als 400 Tage. Es wurde nichts geschrieben: Wer inzwischen gelöscht wurde, ist so weit zurück nicht bekannt und käme wieder.',
  'restore.is-there':
    '„{name}“ gibt es hier. Es wurde nichts geschrieben. Es darüber zurückzuholen bringt wieder, was in der Datei war, und lässt stehen, was neuer ist: Ergebnisse, Antworten und Einladungen passen dann vielleicht nicht mehr zusammen. Wenn Sie das möchten, fügen Sie --over hinzu.',
  'restore.done': '„{name}“ ist wieder da, wie es am {madeAt} war, und jede Zeile ist verglichen.',
  'restore.not-whole':
    '„{name}“ ist wieder da, wie es am {madeAt} war, aber nicht jede Zeile ist, wie sie sein soll. Läuft der Server und ändert sie? Beenden Sie ihn, und führen Sie dies noch einmal aus.',
  'restore.table':
    '{table}: {same, number} wie sie sein sollen{missing, plural, =0 {} other {, # fehlen}}{different, plural, =0 {} other {, # anders}}{others, plural, =0 {} other {, # die die Datei nicht kennt}}',
  'restore.changed':
    '{count, plural, one {Eine Zeile wurde} other {# Zeilen wurden}} dabei geändert: Offene Umfragen sind angehalten, geplante wieder Entwürfe, Zeilen älterer Versionen erneuert, und wer gelöscht wurde, bleibt es.',
  'restore.erased':
    '{count, plural, =0 {Seit die Datei geschrieben wurde, ist niemand gelöscht worden, soweit die Liste der Löschungen hier weiß. Ging auch sie verloren, fragen Sie nach, wer es war.} one {Eine Person wurde gelöscht, seit die Datei geschrieben wurde, und blieb draußen.} other {# Personen wurden gelöscht, seit die Datei geschrieben wurde, und blieben draußen.}}',
  'restore.without-key':
    'Der Schlüssel von „{title}“ ist weg: Sie nimmt keine Antworten an und lässt sich nicht abschließen, also wurde sie abgesagt. Planen Sie eine andere.',
  'restore.next':
    'Als Nächstes: Sehen Sie die angehaltenen Umfragen an, bevor Sie sie weiterlaufen lassen. Was seither verschickt wurde, weiß niemand.',
} as const;
