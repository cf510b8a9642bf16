/** Worte der Datenschutzerklärung und der Nutzungsbedingungen. Sie sind ein Versprechen: Ändert sich, was gespeichert wird, müssen sie folgen. */
export const notice = {
  'notice.privacy': 'Datenschutzerklärung',
  'notice.terms': 'Nutzungsbedingungen',
  'notice.language': 'English',
  'notice.privacy.intro':
    'PMO Pulse fragt Menschen, die mit einem Projektmanagement-Office (PMO) zu tun haben, in Microsoft Teams, was sie von ihm brauchen und was sie bekommen. Diese Seite sagt, was dafür gespeichert wird, wer es sieht und wie lange es bleibt. Sie gilt für jedes PMO Ihrer Organisation.',
  'notice.responsible': 'Wer verantwortlich ist',
  'notice.responsible.detail':
    'Verantwortlich ist die Organisation, die PMO Pulse in ihrem Microsoft 365 betreibt, in der Regel Ihr Arbeitgeber. Sie entscheidet, wofür die Antworten verwendet werden, und kann Ihnen die Rechtsgrundlage nennen.',
  'notice.responsible.contact': 'Wen Sie fragen können: {contact}',
  'notice.responsible.noContact':
    'Wen Sie fragen können: die Datenschutzbeauftragten oder die IT Ihrer Organisation. Das PMO, das Sie fragt, kann sie Ihnen nennen.',
  'notice.confidential': 'Vertraulich, nicht anonym',
  'notice.confidential.code':
    'Ihre Antworten werden unter einem Code statt unter Ihrem Namen gespeichert. Der Code wird mit einem geheimen Schlüssel aus Ihrem Konto berechnet, und nirgends steht, wessen Code es ist. Keine Zeile, kein Protokoll und kein Zeitstempel verbindet Sie mit einer Antwort.',
  'notice.confidential.key':
    'Bis der Schlüssel vernichtet ist ({keys} nach dem Ende einer Umfrage), könnte jemand aus der Administration mit Zugriff auf den Schlüssel und auf den Speicher berechnen, wessen Antworten es sind. Darum sagen wir vertraulich und nicht anonym. Danach kann es niemand mehr.',
  'notice.confidential.small':
    'Gezeigt wird nur, was so groß ist, dass niemand herauszufinden ist: Zahlen ab fünf Antworten und erst nach dem Ende der Umfrage; kleinere Gruppen bleiben verborgen, auch wo sie sich aus anderen errechnen ließen. Was Sie selbst schreiben, kann trotzdem verraten, wer Sie sind.',
  'notice.stored': 'Was gespeichert wird, wer es sieht und wie lange',
  'notice.column.what': 'Was',
  'notice.column.who': 'Wer es sieht',
  'notice.column.howLong': 'Wie lange',
  'notice.answers': 'Ihre Bewertungen und Angaben, mit den Gruppen, die das Verzeichnis für Sie nennt, unter dem Code',
  'notice.answers.who': 'Niemand. Das PMO sieht Zahlen von mindestens fünf Menschen.',
  'notice.answers.howLong': '{answers} nach dem Ende der Umfrage',
  'notice.comments': 'Was Sie in eigenen Worten schreiben',
  'notice.comments.who':
    'Das PMO, ab zehn Antworten, ohne Namen und in zufälliger Reihenfolge. Namen, Adressen und Nummern, die wir erkennen, werden geschwärzt.',
  'notice.comments.howLong': '{comments} nach dem Ende der Umfrage',
  'notice.keys': 'Der Schlüssel von Menschen zu Codes, und wer erinnert wurde (als Codes)',
  'notice.keys.who': 'Niemand',
  'notice.keys.howLong': '{keys} nach dem Ende der Umfrage',
  'notice.invitations': 'Dass Sie eingeladen waren und ob es Sie erreicht hat, mit Ihrem Namen',
  'notice.invitations.who': 'Die Mitglieder dieses PMO. Ob Sie geantwortet haben, ist nicht gespeichert.',
  'notice.invitations.howLong': '{invitations} nach dem Ende der Umfrage, nicht vor dem Ende ihres Quartals',
  'notice.releases': 'Zahlen von Gruppen',
  'notice.releases.who': 'Die Mitglieder dieses PMO und wem es davon berichtet',
  'notice.releases.howLong': '{releases} nach dem Ende der Umfrage',
  'notice.person':
    'Wie Sie zu erreichen sind: Ihr Name, Ihr Konto und Chat in Teams, Ihre Sprache und Zeitzone, und was Sie auf Ihrer Seite gewählt haben',
  'notice.person.who': 'Jedes PMO sieht Ihren Namen und ob Sie zu erreichen sind.',
  'notice.person.howLong': 'Bis Sie es löschen',
  'notice.register':
    'Das Verzeichnis eines PMO: Ihr Name, Ihre Gruppen, und was seine Mitglieder zur Zusammenarbeit mit Ihnen notieren',
  'notice.register.who': 'Die Mitglieder dieses PMO',
  'notice.register.howLong': 'Bis das PMO Sie herausnimmt oder gelöscht wird',
  'notice.audit':
    'Was Mitglieder eines PMO in der App getan haben, mit ihren Namen, und um wen aus dem Verzeichnis es ging',
  'notice.audit.who': 'Die Leitung dieses PMO',
  'notice.audit.howLong': '{audit} lang',
  'notice.progress':
    'Wie weit ein Mitglied eines PMO in dessen kurzen Kursen ist, und wie es Übungsnachrichten bewertet hat',
  'notice.progress.who': 'Niemand außer diesem Mitglied. Die Leitung sieht ab fünf, wie viele fertig sind.',
  'notice.progress.howLong': '{progress} nach dem Letzten, was in einem Kurs getan wurde',
  'notice.runs': 'Was an welchem Tag gelöscht wurde, in Zahlen',
  'notice.runs.who': 'Die Leitung dieses PMO',
  'notice.runs.howLong': '{runs} lang',
  'notice.removed':
    'Wird PMO Pulse aus dem Team eines PMO entfernt, wird {days, number} Tage später alles von diesem PMO gelöscht, außer jemand aus seiner Leitung hält es an oder die App wird wieder hinzugefügt.',
  'notice.rights': 'Ihre Rechte',
  'notice.rights.free':
    'Zu antworten ist freiwillig, und niemandem wird gesagt, ob Sie es getan haben. Bis zum Ende einer Umfrage können Sie Ihre Antworten ändern. Schreiben Sie „stopp“ in Ihren Chat mit PMO Pulse, und kein PMO fragt Sie mehr.',
  'notice.rights.page':
    'Auf Ihrer eigenen Seite in PMO Pulse sehen Sie, was über Sie gespeichert ist, laden es herunter und löschen es. Sie können auch bei den Verantwortlichen Auskunft verlangen, etwas berichtigen lassen oder widersprechen.',
  'notice.rights.limits':
    'Zahlen, die veröffentlicht wurden, bleiben, wie sie sind: Sie handeln von Gruppen. Ist der Schlüssel vernichtet, lassen sich Ihre Antworten nicht mehr finden, weder um sie zu zeigen noch um sie zu löschen. Löschen Sie sich, solange eine Umfrage offen ist, kann an den Zahlen zu merken sein, dass jemand, der gegangen ist, geantwortet hatte; nie, was.',
  'notice.rights.authority': 'Sie können sich bei der Datenschutzbehörde beschweren, wo Sie wohnen oder arbeiten.',
  'notice.where': 'Wo es liegt und wer es sonst noch hat',
  'notice.where.azure':
    'Alles liegt im eigenen Microsoft 365 und Microsoft Azure Ihrer Organisation. Microsoft betreibt beides in ihrem Auftrag und verarbeitet als einziges weiteres Unternehmen etwas davon. Die Hersteller von PMO Pulse bekommen nichts.',
  'notice.where.technical':
    'Technische Aufzeichnungen der App, mit denen Fehler gefunden werden, enthalten keine Antworten, Kommentare oder Chats, und nichts, was einen Menschen mit einer Antwort verbindet. Es gibt keine Werbung, und niemand wird von Seite zu Seite verfolgt.',
  'notice.where.local':
    'Wenn Sie PMO Pulse auf einem eigenen Rechner ausprobieren, ohne Microsoft Azure, bleibt alles auf diesem Rechner.',
  'notice.decisions': 'Keine Entscheidungen durch Maschinen',
  'notice.decisions.detail':
    'Kein Programm entscheidet hier etwas über Sie, und aus nichts wird ein Bild von Ihnen als Person gemacht. Antworten dürfen nicht verwendet werden, um Menschen zu beurteilen oder zu überwachen.',
  'notice.terms.intro':
    'Diese Bedingungen sind kurz und gelten für alle, die PMO Pulse verwenden. Die Regeln Ihrer eigenen Organisation für Microsoft 365 gehen ihnen vor.',
  'notice.terms.for': 'Wofür es da ist',
  'notice.terms.for.detail':
    'Um herauszufinden, was die Menschen, für die ein PMO arbeitet, von ihm brauchen, und um das PMO zu verbessern. Es ist nicht dafür da, Menschen zu beurteilen, zu vergleichen oder zu überwachen, weder die antworten, noch die in einem PMO arbeiten.',
  'notice.terms.everybody': 'Wenn Sie antworten',
  'notice.terms.everybody.detail':
    'Sie müssen nicht. Antworten Sie für sich selbst, so wie Sie es sehen. Nennen Sie in Kommentaren bitte keine Menschen, und schreiben Sie nichts, was Ihr PMO nicht lesen soll.',
  'notice.terms.members': 'Wenn Sie Mitglied eines PMO sind',
  'notice.terms.members.who':
    'Versuchen Sie nicht herauszufinden, wer was gesagt hat, nicht aus Zahlen, nicht aus Kommentaren und nicht durch Herumfragen. Bilden Sie keine Gruppen und keine Umfragen zu diesem Zweck; die App verweigert, was sie davon erkennt.',
  'notice.terms.members.register':
    'Schreiben Sie in das Verzeichnis nur, was Sie der Person zeigen würden: Sie hat ein Recht, es zu lesen. Bewahren Sie heruntergeladene Dateien so sicher auf wie die App, und löschen Sie sie, wenn Sie sie nicht mehr brauchen.',
  'notice.terms.members.figures':
    'Geben Sie Zahlen mit der Zahl der Antworten und ihrem Intervall weiter. Ein Unterschied, den die App „keine erkennbare Veränderung“ nennt, ist keiner.',
  'notice.terms.leads': 'Wenn Sie ein PMO leiten',
  'notice.terms.leads.detail':
    'Sie entscheiden, wer noch leitet. Was Leitung und Mitglieder tun, wird in einem Protokoll festgehalten, das die Leitung lesen kann.',
  'notice.terms.as': 'Was Sie erwarten können',
  'notice.terms.as.detail':
    'PMO Pulse wird von Ihrer Organisation betrieben, so gut sie kann, und kann zeitweise stillstehen. Die Hersteller geben keine Gewähr. Eine Antwort zählt, sobald die App Ihnen dafür gedankt hat.',
  'notice.terms.end': 'Wie es endet',
  'notice.terms.end.detail':
    'Jeder Mensch kann die App jederzeit aus dem eigenen Teams entfernen, und wem das Team eines PMO gehört, aus diesem Team. Was dann aus den Daten wird, steht in der Datenschutzerklärung.',
} as const;
