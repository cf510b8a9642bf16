/** Worte der beiden kurzen Kurse. */
export const training = {
  'training.course.abcde': 'ABCDE: fünf Fragen an eine Nachricht',
  'training.course.five-ps': 'Die fünf P, an Ihren eigenen Zahlen',
  'training.lesson.audience.point':
    'Eine Nachricht an alle ist selten eine für jemanden. Nennen Sie die Gruppe, die handeln soll, sehen Sie im Verzeichnis nach, was sie braucht und schon weiß, und lassen Sie die anderen in Ruhe.',
  'training.lesson.audience.weak': 'An alle Beschäftigten: Die Vorlage für Statusberichte wurde überarbeitet.',
  'training.lesson.audience.better': 'An die 45 Projektleitungen: Ab März hat Ihr Statusbericht vier Felder statt elf.',
  'training.lesson.behaviour.point':
    'Entscheiden Sie, was danach anders sein soll. Sagen Sie es in einem Satz: wer was bis wann tut, und warum es diesen Menschen hilft. Ist nichts zu tun, sagen Sie auch das.',
  'training.lesson.behaviour.weak': 'Rückmeldungen zum Plan wären willkommen.',
  'training.lesson.behaviour.better':
    'Bitte sagen Sie mir bis Donnerstag, ob Ihr Team am 4. Mai beginnen kann, damit niemand auf einen Raum wartet.',
  'training.lesson.content.point':
    'Die erste Zeile ist die Hauptsache, von den Lesenden her gesehen. Dann die Angaben, geprüft, in kurzen Sätzen und einfachen Wörtern. Höchstens eine Seite; der Rest gehört anderswohin.',
  'training.lesson.content.weak':
    'Im Zuge der Harmonisierung unserer Prozesslandschaft wurden die Gate-Kriterien angeglichen.',
  'training.lesson.content.better': 'Für das nächste Gate brauchen Sie zwei Unterlagen weniger. Diese drei bleiben.',
  'training.lesson.delivery.point':
    'Wählen Sie Weg, Zeit und Absender danach, was diese Lesenden möchten, nicht aus Gewohnheit. Alle müssen es lesen können, und es steht da, wem man antwortet.',
  'training.lesson.delivery.weak': 'Eine Mail am Freitag um 18:30 Uhr von „PMO, bitte nicht antworten“.',
  'training.lesson.delivery.better':
    'Eine kurze Chatnachricht am Dienstagmorgen von der Person, die sie kennen und die bis Mittag Fragen beantwortet.',
  'training.lesson.evaluation.point':
    'Legen Sie vor dem Senden fest, woran Sie sehen, dass es gewirkt hat, sehen Sie an einem Tag nach, und schreiben Sie auf, was Sie gelernt haben. Wie viele es geöffnet haben, sagt wenig.',
  'training.lesson.evaluation.weak': 'Wir hoffen, dass das hilft.',
  'training.lesson.evaluation.better':
    'Es hat gewirkt, wenn im März 40 von 45 Berichten das neue Formular nutzen. Wir zählen am 2. April und sagen es Ihnen.',
  'training.lesson.product.point':
    'Gibt das PMO den Menschen, was sie für ihre Arbeit brauchen? Zuerst kommt Hilfe, die wirkt: Pläne, Räume, Rat und Entscheidungen zur rechten Zeit.',
  'training.lesson.product.weak': 'Wir bieten 34 Leistungen. Die Liste steht auf unserer Seite.',
  'training.lesson.product.better':
    'Wir haben gefragt, was Sie am meisten brauchen. Ab Montag haben Sie binnen zwei Tagen eine Antwort zur Besetzung.',
  'training.lesson.physical-evidence.point':
    'Sieht man, was daraus geworden ist? Nutzen, den niemand zeigt, glaubt niemand. Zeigen Sie wenig, und sagen Sie, wer wie gezählt hat.',
  'training.lesson.physical-evidence.weak': 'Das Programm wurde erfolgreich abgeschlossen.',
  'training.lesson.physical-evidence.better':
    'Es gab 27 Prozent weniger Rückrufe, gezählt von der Servicestelle. Die Wartezeiten blieben, wie sie waren.',
  'training.lesson.price.point':
    'Was kostet es die Menschen, mit Ihnen zu arbeiten, an Zeit, Formularen und Nerven, und was haben sie davon? Steigern Sie den Nutzen, oder räumen Sie Hürden weg.',
  'training.lesson.price.weak': 'Bitte füllen Sie die elf Blätter im Anhang aus.',
  'training.lesson.price.better':
    'Vier Felder, zehn Minuten. Das Übrige tragen wir aus Ihren Angaben vom letzten Mal ein.',
  'training.lesson.people.point':
    'Vertrauen wächst aus Erfahrung mit Menschen: mit jemandem, der sie kennt, Wort hält und zu erreichen ist. Ein gebrochenes Versprechen wiegt mehr als zehn Broschüren.',
  'training.lesson.people.weak': 'Bitte richten Sie alle Anfragen an das zentrale Postfach.',
  'training.lesson.people.better': 'Rahel ist für Ihren Bereich da. Sie ruft am selben Tag zurück.',
  'training.lesson.process.point':
    'Passt die Arbeitsweise zu diesen Menschen? Dieselben Schritte für ein kleines und ein großes Vorhaben passen zu keinem. Werden Sie persönlich, wo es ihnen etwas ausmacht.',
  'training.lesson.process.weak': 'Das Verfahren gilt ausnahmslos für alle Projekte.',
  'training.lesson.process.better':
    'Projekte unter 50 Tagen überspringen Gate 2. Sie wählen, wann wir Ihren Plan gemeinsam ansehen.',
  'training.example': 'Ein erfundenes Beispiel',
  'training.ask.largest-shortfall': 'Welches P bleibt am weitesten zurück, unter den gezeigten Lücken?',
  'training.ask.clear-or-chance':
    'Die Lücke von {p} ist {gap, number, ::.0}, ihr Intervall reicht von {low, number, ::.0} bis {high, number, ::.0}. Was dürfen Sie sagen?',
  'training.ask.no-interval': 'Keine Lücke dieser Auswertung hat ein Intervall. Was dürfen Sie über eine Lücke sagen?',
  'training.ask.hidden-figure': 'Die Lücke von {p} ist verborgen. Was dürfen Sie daraus nicht schließen?',
  'training.ask.none-hidden': 'Angenommen, die Zahl einer Gruppe ist verborgen. Was dürfen Sie daraus nicht schließen?',
  'training.ask.who-answered':
    '{n, number} von {delivered, number} erreichten Menschen haben geantwortet. Was dürfen Sie schreiben?',
  'training.ask.count-hidden': 'Wie viele geantwortet haben, ist verborgen. Was dürfen Sie schreiben?',
  'training.ask.value':
    'Der Nutzen ist mit {value, number, ::.0} bewertet, das Intervall reicht von {low, number, ::.0} bis {high, number, ::.0}. Die Mitte der Skala ist {middle, number}. Was dürfen Sie sagen?',
  'training.ask.no-value':
    'Die Bewertung des Nutzens hat kein Intervall oder ist verborgen. Was dürfen Sie zur Mitte der Skala sagen?',
  'training.choice.none': 'Keines bleibt zurück',
  'training.choice.cannot-tell': 'Das lässt sich aus diesen Zahlen nicht sagen',
  'training.choice.below': 'Sie bekommen weniger, als sie brauchen',
  'training.choice.above': 'Sie bekommen mehr, als sie brauchen',
  'training.choice.chance': 'Es könnte Zufall sein',
  'training.choice.value.below': 'Er liegt klar unter der Mitte',
  'training.choice.value.above': 'Er liegt klar über der Mitte',
  'training.choice.protects': 'Dass sie verraten könnte, was Einzelne gesagt haben',
  'training.choice.bad': 'Dass diese Menschen unzufrieden sind',
  'training.choice.later': 'Dass sie gezeigt werden kann, wenn mehr Menschen antworten',
  'training.choice.all': '„Unsere Stakeholder finden …“',
  'training.choice.answered': '„Wer geantwortet hat, findet …“, und wie viele das waren',
  'training.choice.nothing': 'Nichts darüber, was sie denken',
  'training.reason.largest':
    'Richtig ist: {names}. Die niedrigste Lücke ist der größte Rückstand. Sehen Sie auch auf ihr Intervall, bevor Sie handeln.',
  'training.reason.no-shortfall': 'Keine gezeigte Lücke liegt unter null.',
  'training.reason.too-few-gaps': 'Weniger als zwei Lücken sind als Zahl gezeigt, es gibt also nichts zu vergleichen.',
  'training.reason.below': 'Das ganze Intervall liegt darunter: Zufall allein täte das kaum.',
  'training.reason.above': 'Das ganze Intervall liegt darüber: Zufall allein täte das kaum.',
  'training.reason.chance':
    'Das Intervall liegt auf beiden Seiten: Bei anderen Menschen wäre es vielleicht umgekehrt ausgegangen.',
  'training.reason.no-interval': 'Ohne Intervall weiß niemand, wie viel davon Zufall ist.',
  'training.reason.hidden':
    'Sie ist verborgen, weil zu wenige geantwortet haben oder es nichts zu zeigen gibt. Eine verborgene Zahl kann gut oder schlecht sein.',
  'training.reason.complementary':
    'Sie ist verborgen, weil sich aus ihr eine andere errechnen ließe. Eine verborgene Zahl kann gut oder schlecht sein.',
  'training.reason.all': 'Alle, die erreicht wurden, haben geantwortet.',
  'training.reason.answered':
    'Sie wissen von {n, number} von {delivered, number}. Wer geschwiegen hat, denkt vielleicht anders; sagen Sie also, wie viele geantwortet haben.',
  'training.reason.nothing': 'So wenige haben geantwortet, dass alles Gesagte von einer einzelnen Person sein könnte.',
  'training.followUps.on': 'PMO Pulse darf Ihnen schreiben, wenn etwas fällig ist',
  'training.followUps.off': 'PMO Pulse schreibt Ihnen deswegen nicht',
} as const;
