/** Wörter von „Wie wurde das berechnet?“: das Verfahren in der Sprache der Leser, mit den eingesetzten Zahlen. */
export const computed = {
  'computed.short': 'Wie berechnet',
  'computed.open': 'Wie wurde das berechnet? {title}',
  'computed.heading': 'Wie wurde das berechnet? – {title}',
  'computed.rounded':
    'Die Zahlen hier sind auf zwei Stellen gerundet, eine Zeile kann darum um 0,01 abweichen. Gerechnet wird ungerundet.',
  'computed.step.what': 'Was es ist',
  'computed.step.numbers': 'Die Zahlen',
  'computed.step.certainty': 'Wie sicher es ist',
  'computed.step.spread': 'Worauf das beruht',
  'computed.step.label': 'Wie es heißt',
  'computed.step.hidden': 'Warum keine Zahl dasteht',
  'computed.step.source': 'Woher das Verfahren kommt',
  'computed.gap.what':
    'Für jede von {n} Personen: war bisher minus muss sein, gemittelt über die Zeilen, die sie in beiden Spalten bewertet hat. Dann der Mittelwert über diese Personen.',
  'computed.gap.what.few':
    'Für jede Person: war bisher minus muss sein, gemittelt über die Zeilen, die sie in beiden Spalten bewertet hat. Dann der Mittelwert über die Personen.',
  'computed.rating.what':
    'Der Mittelwert von {n} Antworten auf der Skala von 1 bis 7. „Kann ich nicht sagen“ zählt nicht.',
  'computed.rating.what.few':
    'Der Mittelwert der Antworten auf der Skala von 1 bis 7. „Kann ich nicht sagen“ zählt nicht.',
  'computed.interval.words': 'Ein 95-%-Intervall: Mittelwert ± t × Streuung ÷ √Zahl der Antworten.',
  'computed.interval.formula':
    'Ein 95-%-Intervall: Mittelwert ± t × Streuung ÷ √Zahl der Antworten. Die Streuung ist die Standardabweichung; t kommt aus Students Tafel für {df} Freiheitsgrade.',
  'computed.interval.rounded':
    'Ein 95-%-Intervall mit {df} Freiheitsgraden: {low} bis {high}. In einer so kleinen Gruppe sind seine Enden nach außen auf halbe Punkte gerundet, damit niemand einzelne Antworten zurückrechnen kann. Es ist also weiter als nötig, und hier wird keine Zeile vorgerechnet.',
  'computed.interval.kept':
    'Ein 95-%-Intervall mit {df} Freiheitsgraden: {low} bis {high}. Die Streuung einer Gruppe unter zehn wird nicht genannt, darum wird hier keine Zeile vorgerechnet.',
  'computed.spread.own': 'Die Streuung ist die dieser {n} Antworten selbst ({df} Freiheitsgrade).',
  'computed.spread.pooled':
    'Die Streuung aller Gruppen dieser Tabelle ist zusammengelegt ({df} Freiheitsgrade): beständiger als die von {n} Antworten allein, und sie verrät keine einzelne Gruppe.',
  'computed.spread.whole':
    'Nicht die Streuung dieser {n} Antworten gilt hier, sondern die aller, die geantwortet haben ({df} Freiheitsgrade): Genaue Streuungen von Gruppen ließen sich voneinander abziehen und würden Antworten verraten.',
  'computed.spread.class':
    'Die Streuung dieser {n} Antworten ist aufgerundet, damit sie keine Antwort verrät ({df} Freiheitsgrade). Das Intervall ist darum etwas weiter als nötig.',
  'computed.noInterval.one-answer': 'Aus einer Antwort entsteht kein Intervall.',
  'computed.noInterval.no-spread':
    'Alle Antworten sind gleich, es gibt also keine Streuung für ein Intervall. Sicher ist die Zahl deshalb nicht.',
  'computed.noInterval.group': 'Kein Intervall: Über alle fünf P wird es nur für alle zusammen berechnet.',
  'computed.noInterval.small-group': 'Kein Intervall: Es würde Antworten einer kleinen Gruppe verraten.',
  'computed.coded':
    'Der Mittelwert ist {value}. So nah am Ende der Skala würde eine genaue Zahl einzelne Antworten verraten, darum steht nur der Bereich da.',
  'computed.asLabel':
    'Eine der beiden Seiten steht nur als Bereich da, und eine Zahl hier gäbe sie preis. Darum ist die Lücke nur ein Wort: {label}.',
  'computed.hidden.too-few':
    'Weniger als 5 Personen haben geantwortet. Zahlen gibt es ab 5, damit sich keine einzelne Antwort erkennen lässt.',
  'computed.hidden.complementary':
    'Genug haben geantwortet, aber zusammen mit anderen gezeigten Zahlen würde diese hier eine Gruppe von weniger als 5 verraten. Darum ist sie verborgen, für alle gleich.',
  'computed.hidden.not-asked': 'Danach wurde in dieser Umfrage nicht gefragt.',
  'computed.hidden.no-data': 'Niemand hat mit einer Zahl geantwortet.',
  'computed.label.clear-shortfall':
    'Klar zu wenig: Das ganze Intervall liegt unter 0, es fehlt mindestens ein halber Punkt, und eine zweite Prüfung nur nach Rängen (Wilcoxon) stimmt zu.',
  'computed.label.shortfall': 'Zu wenig: Das ganze Intervall liegt unter 0.',
  'computed.label.no-clear-gap': 'Keine klare Lücke: Die 0 liegt im Intervall.',
  'computed.label.exceeds': 'Besser als nötig: Das ganze Intervall liegt über 0.',
  'computed.confirmed':
    'Über die ganze Tabelle bestätigt: Es hält auch dem stand, dass viele Felder zugleich geprüft werden.',
  'computed.notConfirmed':
    'Über die ganze Tabelle nicht bestätigt: Unter so vielen Feldern kann eines wie dieses auch zufällig auftauchen.',
  'computed.share.line': '{count} von {n} = {share}',
  'computed.share.formula':
    'Wilsons 95-%-Intervall: (p + z²÷2n ± z × √(p(1 − p)÷n + z²÷4n²)) ÷ (1 + z²÷n), mit z = 1,96.',
  'computed.share.tooFew': 'Anteile gibt es ab 10 Antworten, damit sich niemand erkennen lässt.',
  'computed.overall.strata':
    'Der Mittelwert aller Eingeladenen ({population} Personen), zusammengesetzt aus den Gruppen nach {attribute}. Gruppen mit weniger als 5 Antworten wurden vorher zusammengelegt.',
  'computed.overall.one':
    'Der Mittelwert aller Eingeladenen ({population} Personen). Es gibt nur eine Gruppe, also ist es der einfache Mittelwert.',
  'computed.overall.formula':
    'Summe über die Gruppen von: Eingeladene der Gruppe ÷ {population} × Mittelwert der Gruppe.',
  'computed.overall.finite':
    'Es spricht von diesen {population} Personen und von niemandem sonst. Wer geantwortet hat, ist bekannt, nur die anderen sind ungewiss: Der Teil jeder Gruppe schrumpft um 1 − Antworten ÷ Eingeladene. Wer nicht geantwortet hat, sieht es vielleicht trotzdem anders.',
  'computed.error.words':
    'Ein 95-%-Intervall: Mittelwert ± t × Standardfehler, t aus Students Tafel für {df} Freiheitsgrade.',
  'computed.error.bounds': 'Das 95-%-Intervall: {result}',
  'computed.plain.what': 'Der Mittelwert der fünf Lücken.',
  'computed.weighted.what': 'Die fünf Lücken, jede mal ihr Gewicht nach Wichtigkeit, zusammengezählt.',
  'computed.jackknife':
    'Nicht alle haben alle fünf P bewertet. Darum entsteht das Intervall, indem jede Person einmal weggelassen und beobachtet wird, wie weit sich das Ergebnis bewegt (Jackknife).',
  'computed.weights.what':
    '{n} Personen haben gesagt, was ihnen am wichtigsten und am zweitwichtigsten ist. Die erste Wahl gibt 2 Punkte, die zweite 1. Gewicht = (Punkte + 0,6) ÷ (alle Punkte + 3); die kleinen Zahlen sorgen dafür, dass ein P, das niemand genannt hat, nicht als nichts zählt.',
  'computed.alpha.what':
    'Cronbachs Alpha von {k, plural, one {# Zeile} other {# Zeilen}}, aus den {n} Personen, die alle davon beantwortet haben.',
  'computed.alpha.formula': '{k} ÷ {before} × (1 − Summe der Varianzen der Zeilen ÷ Varianz ihrer Summe)',
  'computed.alpha.interval':
    'Feldts 95-%-Intervall, mit F für {first} und {second} Freiheitsgrade: 1 − (1 − {alpha}) × {upper} = {low} und 1 − (1 − {alpha}) × {lower} = {high}',
  'computed.spearmanBrown': 'Spearman–Brown für zwei Zeilen, die um r zusammenhängen: 2 × {r} ÷ (1 + {r}) = {result}',
  'computed.omega':
    'McDonalds Omega, bei dem Zeilen verschieden gut messen dürfen: (Σλ)² ÷ ((Σλ)² + Σ(1 − λ²)) = {omega}',
  'computed.correlation.what':
    'Die Korrelation dessen, wie dieses P bisher war, mit dem Nutzen des PMO, über {n} Personen, die alles davon beantwortet haben.',
  'computed.correlation.line':
    'Fishers 95-%-Intervall: z = artanh({r}) = {z}; z ± 1,96 ÷ √({n} − 3) = {z} ± {half}; mit tanh zurückgerechnet: {low} bis {high}',
  'computed.driver.what':
    'Wie viel von den Unterschieden im Nutzen dieses P neben den anderen erklärt, über {n} Personen, die alles davon beantwortet haben (Johnsons relatives Gewicht).',
  'computed.driver.line':
    'Von den {explained}, die alle P zusammen erklären, entfallen {weight} auf dieses P. Nach dem anderen Verfahren (LMG: der mittlere Zugewinn über alle Reihenfolgen, in denen man die P aufnimmt) sind es {lmg}.',
  'computed.driver.jackknife': 'Intervall durch Weglassen je einer Person (Jackknife): {low} bis {high}.',
  'computed.driver.sign': 'Ein Anteil hat keine Richtung, seine Korrelation mit dem Nutzen hat eine: {r}.',
  'computed.change.what':
    'Diese Umfrage minus die vorige. Beide werden behandelt, als hätten verschiedene Personen geantwortet.',
  'computed.change.error': 'Standardfehler in „{title}“: halbe Breite {half} ÷ t = {se}',
  'computed.change.half':
    'Zusammen: t × √(Summe der beiden Quadrate), mit Welchs Freiheitsgraden = {half}. Eine kleinere Veränderung lässt sich nicht vom Zufall unterscheiden.',
  'computed.change.within': '{size} ist nicht mehr als {half}: keine erkennbare Veränderung.',
  'computed.change.beyond': '{size} ist mehr als {half}: eine Veränderung.',
  'computed.change.conservative':
    'Meist antworten dieselben Personen, die wahre Unsicherheit ist also kleiner: Das irrt auf der vorsichtigen Seite.',
  'computed.change.none': 'Eine der beiden Umfragen hat hier kein Intervall, darum lassen sie sich nicht vergleichen.',
  'computed.source.mean': 'Students t-Intervall (Student, 1908).',
  'computed.source.paired':
    'Erfahrung minus Erwartung je Person: SERVQUAL (Parasuraman, Zeithaml und Berry, 1988), als Paare geprüft mit Students t (1908).',
  'computed.source.label':
    'Die Prüfung nach Rängen: Wilcoxon (1945). Der halbe Punkt ist eine Setzung dieses Verfahrens.',
  'computed.source.many': 'Viele Felder zugleich: Benjamini und Hochberg (1995), höchstens eines von zehn aus Zufall.',
  'computed.source.share': 'Wilsons Intervall für Anteile (1927).',
  'computed.source.overall':
    'Nachträgliche Schichtung mit Korrektur für endliche Gesamtheiten: Cochran, Sampling Techniques (1977).',
  'computed.source.composite':
    'SERVQUAL, ungewichtet und gewichtet (1988 und 1991); Jackknife: Quenouille (1956), Tukey (1958).',
  'computed.source.weights':
    'Punkte für erste und zweite Wahl, zu gleichen Gewichten hin gemildert; eine Setzung dieses Verfahrens.',
  'computed.source.alpha': 'Cronbach (1951); Intervall: Feldt (1965).',
  'computed.source.spearmanBrown': 'Die Formel für zwei Zeilen: Spearman (1910), Brown (1910).',
  'computed.source.omega': 'Omega eines Faktors: McDonald (1999).',
  'computed.source.correlation': 'Pearsons r mit Fishers z (1921).',
  'computed.source.drivers':
    'Relative Gewichte: Johnson (2000). LMG: Lindeman, Merenda und Gold (1980). Keines von beiden beweist eine Ursache.',
  'computed.source.change': 'Welchs Vergleich zweier Mittelwerte (1947).',
  'computed.source.anonymity':
    'Die Regel: mindestens 5 Personen, und keine Summe oder Differenz gezeigter Zahlen darf weniger herausgreifen.',
  'computed.weighted.tooFew':
    'Weniger als 10 Personen haben gesagt, was ihnen am wichtigsten ist: zu wenige, um danach zu gewichten.',
  'computed.correlation.perfect': 'Beide gehen immer genau miteinander, darum gibt es kein Intervall.',
} as const;
