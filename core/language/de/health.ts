/** What an administrator reads about the installation, in the tab and in the log. */
export const health = {
  'health.heading': 'Ist alles in Ordnung?',
  'health.detail':
    'Worauf diese Installation von PMO Pulse beruht. Was hier nicht in Ordnung ist, geht an die Personen, die sie betreiben.',
  'health.checked': 'Geprüft {time}.',
  'health.again': 'Noch einmal prüfen',
  'health.allWell': 'Alles ist in Ordnung.',
  'health.count':
    '{count, plural, one {Um einen Punkt muss sich jemand kümmern.} other {Um # Punkte muss sich jemand kümmern.}}',
  'health.well': 'In Ordnung',
  'health.subject.storage': 'Speicher',
  'health.subject.queue': 'Warteschlange für den Versand',
  'health.subject.keys': 'Schlüssel der Umfragen',
  'health.subject.clock': 'Uhr',
  'health.subject.credential': 'Clientschlüssel oder Zertifikat des Bots',
  'health.subject.catalogue': 'App im Teams-Katalog',
  'health.subject.pace': 'Versand',
  'health.problem.storage-unreachable':
    'Das Speicherkonto antwortet nicht. So lange kann nichts gefragt und nichts beantwortet werden. Bitte prüfen Sie, ob es das Konto gibt, ob seine Firewall die App durchlässt und ob Azure selbst gestört ist.',
  'health.problem.storage-forbidden':
    'Das Speicherkonto weist die App ab. Geben Sie der verwalteten Identität der App die Rollen „Storage Table Data Contributor“ und „Storage Queue Data Contributor“.',
  'health.problem.queue-unreachable':
    'Die Warteschlange des Speicherkontos antwortet nicht; es wird nichts verschickt. Bitte prüfen Sie, ob die Firewall des Kontos die App auch zu den Warteschlangen durchlässt und ob Azure selbst gestört ist.',
  'health.problem.queue-forbidden':
    'Das Speicherkonto weist die App an der Warteschlange ab; es wird nichts verschickt. Geben Sie der verwalteten Identität der App die Rolle „Storage Queue Data Contributor“.',
  'health.problem.queue-waiting':
    'Etwas zum Verschicken wartet seit {minutes, plural, one {# Minute} other {# Minuten}}, und niemand hat damit begonnen. Verloren geht nichts. Starten Sie die App neu; gehen gerade viele Umfragen hinaus, dauert es vielleicht auch nur länger.',
  'health.problem.keys-unreachable':
    'Key Vault antwortet nicht. Es kann keine Umfrage geöffnet und bald keine Antwort mehr angenommen werden. Bitte prüfen Sie, ob es den Tresor gibt, ob seine Firewall die App durchlässt und ob Azure selbst gestört ist.',
  'health.problem.keys-forbidden':
    'Key Vault weist die App ab. Geben Sie der verwalteten Identität der App in ihrem Tresor die Rolle „Key Vault Secrets Officer“.',
  'health.problem.purge-refused':
    'Key Vault lässt die App die Schlüssel alter Umfragen nicht endgültig löschen; wer Rechte am Tresor hat, könnte sie zurückholen. Nehmen Sie einen Tresor ohne Löschschutz, oder warten Sie, bis seine Aufbewahrungsfrist endet.',
  'health.problem.clock-off':
    'Die Uhr des Servers geht {seconds, plural, one {# Sekunde} other {# Sekunden}} falsch. Ab fünf Minuten schlägt die Anmeldung fehl. Starten Sie die App neu; hilft das nicht, verschieben Sie sie auf eine andere Instanz.',
  'health.problem.clock-unknown': 'Das Speicherkonto nennt keine Uhrzeit, deshalb wurde die Uhr nicht geprüft.',
  'health.problem.credential-expiring':
    '{days, plural, =0 {Läuft heute ab.} one {Läuft morgen ab.} other {Läuft in # Tagen ab.}} Danach ist der Bot nicht mehr erreichbar und kann nichts senden. Bitte in Microsoft Entra ein neues Geheimnis anlegen und in die Einstellungen der App eintragen.',
  'health.problem.credential-expired':
    'Ist abgelaufen. Der Bot ist nicht erreichbar und kann nichts senden. Bitte in Microsoft Entra ein neues Geheimnis anlegen und in die Einstellungen der App eintragen.',
  'health.problem.credential-unknown':
    'Niemand hat angegeben, wann das Geheimnis abläuft; deshalb wird auch niemand rechtzeitig gewarnt. Sehen Sie in Microsoft Entra nach und tragen Sie den Tag als BOT_PASSWORD_EXPIRES in die Einstellungen der App ein, zum Beispiel 2027-01-31.',
  'health.problem.app-missing':
    'Die App ist nicht (mehr) im Katalog Ihrer Organisation. Laden Sie das Paket im Teams Admin Center hoch und setzen Sie CATALOGUE_APP_ID (in App Service: TEAMS_APP_ID) auf die ID, die sie dort hat.',
  'health.problem.catalogue-forbidden':
    'Die App darf nicht in den Katalog sehen; von hier aus lässt sich also nicht sagen, ob sie darin ist. Mit der Berechtigung AppCatalog.Read.All ginge es.',
  'health.problem.catalogue-unreachable':
    'Microsoft Graph antwortet nicht, deshalb wurde im Katalog nicht nachgesehen.',
  'health.problem.throttled':
    'Teams hat die App gebeten, langsamer zu senden: {perSecond, plural, =0 {weniger als eine Nachricht} one {# Nachricht} other {# Nachrichten}} in der Sekunde. Nichts geht verloren; eine Umfrage braucht länger, bis sie bei allen ist.',
} as const;
