/** Wofür die fünf Buchstaben stehen, ihre Anker, und was eine Prüfung findet. */
export const abcde = {
  'abcde.reading':
    'ABCDE steht hier für Publikum (Audience), Verhalten (Behaviour), Inhalt (Content), Zustellung (Delivery) und Auswertung (Evaluation). Das ist unsere eigene Lesart des Modells; seine Autoren lesen die Buchstaben vielleicht anders.',
  'abcde.letter.audience': 'Publikum',
  'abcde.letter.behaviour': 'Verhalten',
  'abcde.letter.content': 'Inhalt',
  'abcde.letter.delivery': 'Zustellung',
  'abcde.letter.evaluation': 'Auswertung',
  'abcde.question.audience': 'Für wen ist das, und was brauchen diese Menschen?',
  'abcde.question.behaviour': 'Was sollen sie danach wissen, empfinden oder tun?',
  'abcde.question.content': 'Ist es klar, richtig und nicht länger als nötig?',
  'abcde.question.delivery': 'Erreicht es sie dort und dann, wo und wann sie es möchten?',
  'abcde.question.evaluation': 'Woran werden Sie merken, dass es gewirkt hat?',
  'abcde.anchor.audience.1': 'Für alle, oder nicht überlegt',
  'abcde.anchor.audience.3': 'Eine Gruppe ist genannt; was sie braucht, ist geraten',
  'abcde.anchor.audience.5':
    'Gruppen sind genannt, ihr Bedarf und ihr Wissen wurden im Verzeichnis nachgesehen, und sonst bekommt es niemand',
  'abcde.anchor.behaviour.1': 'Es sagt nicht, was daraus werden soll',
  'abcde.anchor.behaviour.3': 'Was zu tun ist, lässt sich erraten',
  'abcde.anchor.behaviour.5': 'Ein Satz sagt, wer was bis wann tut, und warum es diesen Menschen hilft',
  'abcde.anchor.content.1': 'Es handelt vom PMO, in den Worten des PMO',
  'abcde.anchor.content.3': 'Die Hauptsache steht da, aber nicht zuerst',
  'abcde.anchor.content.5':
    'Die erste Zeile ist die Hauptsache für die Lesenden; Angaben sind geprüft, Wörter einfach, höchstens eine Seite',
  'abcde.anchor.delivery.1': 'Weg und Zeitpunkt aus Gewohnheit',
  'abcde.anchor.delivery.3': 'Der richtige Weg, aber zur falschen Zeit oder von niemand Bestimmtem',
  'abcde.anchor.delivery.5':
    'Weg, Zeit und Absender folgen dem, was die Lesenden möchten; alle können es lesen, und es sagt, wie man antwortet',
  'abcde.anchor.evaluation.1': 'Nichts wird gemessen',
  'abcde.anchor.evaluation.3': 'Gezählt wird, wie viele es geöffnet haben',
  'abcde.anchor.evaluation.5':
    'Was als Erfolg gilt, steht vor dem Senden fest, wird an einem Tag nachgesehen und die Lehre festgehalten',
  'abcde.audience.audience': 'Das war für jemanden wie mich gedacht',
  'abcde.audience.behaviour': 'Ich weiß, was ich tun soll, oder dass ich nichts tun muss',
  'abcde.audience.content': 'Es war klar, richtig und lang genug, nicht länger',
  'abcde.audience.delivery': 'Es hat mich rechtzeitig erreicht, auf dem Weg, den ich bevorzuge',
  'abcde.audience.evaluation': 'Ich konnte antworten, und es ist etwas daraus geworden',
  'abcde.evidence.audience-missing': 'Sie haben noch nicht gesagt, für wen das ist.',
  'abcde.evidence.audience-everyone':
    'Es geht an alle im Verzeichnis ({people, plural, one {# Person} other {# Personen}}). Eine Nachricht an alle ist selten eine für jemanden: Wer muss daraufhin etwas tun?',
  'abcde.evidence.audience-group': 'Es ist für {group}: {people, plural, one {# Person} other {# Personen}}.',
  'abcde.evidence.audience-people':
    'Es ist für {people, plural, one {eine Person, die} other {# Personen, die}} Sie namentlich gewählt haben.',
  'abcde.evidence.audience-nobody': 'Niemand im Verzeichnis gehört zu diesem Publikum.',
  'abcde.evidence.needs-known':
    'Das Verzeichnis sagt für {known} von {people, plural, one {# Person} other {# Personen}}, was sie brauchen. Geht die Nachricht darauf ein?',
  'abcde.evidence.needs-unknown':
    'Das Verzeichnis sagt {known, plural, =0 {für keine} other {nur für #}} von {people, plural, one {# Person} other {# Personen}}, was sie brauchen. Fragen Sie ein oder zwei von ihnen, bevor Sie das senden.',
  'abcde.evidence.action-found': 'Es bittet darum, {count, plural, one {etwas} other {# Dinge}} zu tun.',
  'abcde.evidence.action-missing':
    'Es scheint niemanden um etwas zu bitten. Sagen Sie, was zu tun ist, oder dass nichts zu tun ist.',
  'abcde.evidence.owner-found': 'Es sagt, wer etwas tun soll.',
  'abcde.evidence.owner-missing': 'Es sagt nicht, wer etwas tun soll. Nennen Sie die Person, oder schreiben Sie „Sie“.',
  'abcde.evidence.date-found': 'Es sagt, bis wann.',
  'abcde.evidence.date-missing': 'Es sagt nicht, bis wann. Nennen Sie einen Tag.',
  'abcde.evidence.too-short-to-score':
    'Mit {words, plural, one {# Wort} other {# Wörtern}} ist es zu kurz, um zu sagen, wie leicht es sich liest. Dafür braucht es 100 Wörter.',
  'abcde.evidence.too-long':
    'Es hat {words} Wörter. Auf eine Seite passen etwa {most}: Was kann weg, oder anderswohin?',
  'abcde.evidence.reading-ease-good': 'Es liest sich leicht genug (Lesbarkeit {ease} von 100; ab 50 ist es gut).',
  'abcde.evidence.reading-ease-hard':
    'Es liest sich schwer (Lesbarkeit {ease} von 100; gut ist ab 50). Kürzere Wörter und Sätze helfen.',
  'abcde.evidence.sentences-short': 'Die Sätze sind kurz: im Mittel {mean} Wörter.',
  'abcde.evidence.sentences-long-on-average': 'Die Sätze haben im Mittel {mean} Wörter. Gut sind höchstens {most}.',
  'abcde.evidence.sentence-too-long':
    '{count, plural, one {Ein Satz hat} other {# Sätze haben}} mehr als 25 Wörter. Machen Sie zwei aus {count, plural, one {ihm} other {jedem}}.',
  'abcde.evidence.passive-many':
    '{count} von {sentences, plural, one {# Satz} other {# Sätzen}} stehen im Passiv, das verschweigt, wer es tut. Sagen Sie, wer.',
  'abcde.evidence.passive-few':
    '{count, plural, =0 {Kein Satz steht} one {Nur ein Satz steht} other {Nur # Sätze stehen}} im Passiv.',
  'abcde.evidence.jargon-found':
    'Diese Wörter von der Liste Ihres PMO kennen die Lesenden vielleicht nicht: {terms}. Sagen Sie es in deren Worten, oder erklären Sie es.',
  'abcde.evidence.plainer-words':
    'Für {count, plural, one {eine Wendung gibt es eine einfachere} other {# Wendungen gibt es einfachere}}.',
  'abcde.evidence.other-language':
    'Der Text wurde nicht geprüft: Diese Prüfungen lesen nur Englisch. Bitte sehen Sie selbst nach.',
  'abcde.evidence.channel-missing': 'Sie haben noch nicht gesagt, auf welchem Weg es ankommt.',
  'abcde.evidence.channel-fits':
    'Der Chat passt für dieses Publikum: Kaum jemand hat gebeten, dort nicht angeschrieben zu werden.',
  'abcde.evidence.channel-not-chat':
    'Was die Menschen bevorzugen, ist nur für den Chat bekannt. Für {known} von {people, plural, one {# Person} other {# Personen}} steht im Verzeichnis eine Notiz dazu.',
  'abcde.evidence.chat-not-wanted':
    '{count, plural, =0 {Fast alle in diesem Publikum möchten} other {# von {people} Personen möchten}} lieber nicht im Chat angeschrieben werden. Gibt es einen anderen Weg zu ihnen?',
  'abcde.evidence.chat-not-reachable':
    '{count} von {people, plural, one {# Person} other {# Personen}} sind im Chat nicht erreichbar: Sie haben die App nicht, oder möchten keine Nachrichten.',
  'abcde.evidence.time-missing': 'Sie haben noch nicht gesagt, wann es hinausgeht.',
  'abcde.evidence.time-past': 'Der gewählte Zeitpunkt ist vorbei.',
  'abcde.evidence.time-fits': 'Der Zeitpunkt liegt{people, plural, =0 {} other { für alle}} in der Arbeitszeit.',
  'abcde.evidence.time-quiet':
    '{people, plural, =0 {Der Zeitpunkt fällt in die Ruhezeit oder auf einen freien Tag.} other {Für {count} von # Personen fällt der Zeitpunkt in die Ruhezeit oder auf einen freien Tag. Im Chat bekommen sie es danach.}}',
  'abcde.evidence.measure-set': 'Sie haben gesagt, woran Sie sehen werden, dass es gewirkt hat.',
  'abcde.evidence.measure-missing': 'Sie haben noch nicht gesagt, woran Sie sehen werden, dass es gewirkt hat.',
  'abcde.evidence.review-set': 'Sie sehen am {on, date, long} nach.',
  'abcde.evidence.review-missing': 'Sie haben noch keinen Tag gesetzt, an dem Sie nachsehen.',
  'abcde.evidence.review-before-sending': 'Der Tag, an dem Sie nachsehen, liegt vor dem Senden.',
} as const;
