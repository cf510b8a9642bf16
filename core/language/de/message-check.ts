import type { messageCheck as english } from '../en/message-check';

/** Wörter der Prüfung einer Nachricht mit ABCDE auf einer Karte: im Chat und im Dialog einer Nachricht. */
export const messageCheck = {
  'messageCheck.title': 'Mit ABCDE prüfen',
  'messageCheck.intro':
    'Was ich zu jedem Buchstaben gefunden habe, ist ein Rat; Sie bewerten, von 1 bis 5. Gespeichert wird nichts, bis Sie es ins Register eintragen.',
  'messageCheck.how':
    'Schreiben Sie „prüfen“ und dann in einem Zug den Text Ihrer Nachricht, und ich zeige, was für sie spricht und was Sie noch einmal ansehen sollten. Gespeichert oder gesendet wird dadurch nichts.',
  'messageCheck.pmo': 'Für welches PMO?',
  'messageCheck.text': 'Die Nachricht',
  'messageCheck.purpose': 'Worum geht es, in wenigen Worten?',
  'messageCheck.audience': 'Für wen ist sie?',
  'messageCheck.audience.none': 'Habe ich noch nicht gesagt',
  'messageCheck.audience.everyone': 'Alle im Verzeichnis',
  'messageCheck.channel': 'Wie erreicht sie die Leute?',
  'messageCheck.sendDay': 'An welchem Tag geht sie hinaus?',
  'messageCheck.sendTime': 'Um welche Zeit (Zeitzone {zone})?',
  'messageCheck.successMeasure': 'Woran werden Sie sehen, dass sie gewirkt hat?',
  'messageCheck.reviewOn': 'An welchem Tag sehen Sie das an?',
  'messageCheck.rating': 'Ihre Bewertung von {letter}',
  'messageCheck.rating.none': 'Noch nicht bewertet',
  'messageCheck.rating.anchor': '{rating} – {anchor}',
  'messageCheck.rating.between': '{rating}: dazwischen',
  'messageCheck.overrideReason': 'Warum geht sie trotzdem hinaus?',
  'messageCheck.error': 'Bitte sehen Sie das noch einmal an.',
  'messageCheck.place': 'Hier: „{text}“',
  'messageCheck.more': '{count, plural, one {und # weitere Stelle} other {und # weitere Stellen}}',
  'messageCheck.score': 'Mittel {mean}; am schwächsten: {letters} ({lowest})',
  'messageCheck.again': 'Noch einmal prüfen',
  'messageCheck.enter': 'Ins Register eintragen',
  'messageCheck.insert': 'Den Text in meine Nachricht übernehmen',
  'messageCheck.problem.text': 'Bitte schreiben Sie die Nachricht, mit höchstens {most, number} Zeichen.',
  'messageCheck.problem.audience': 'Bitte wählen Sie noch einmal, für wen sie ist.',
  'messageCheck.problem.channel': 'Bitte wählen Sie, wie sie die Leute erreicht.',
  'messageCheck.problem.sendAt': 'Bitte geben Sie Tag und Uhrzeit an, zu denen sie hinausgeht, oder keines von beiden.',
  'messageCheck.problem.successMeasure':
    'Woran Sie sehen, dass sie gewirkt hat, ist zu lang: höchstens {most, number} Zeichen.',
  'messageCheck.problem.reviewOn': 'Bitte wählen Sie noch einmal den Tag, an dem Sie sie ansehen.',
  'messageCheck.problem.purpose': 'Bitte sagen Sie in höchstens {most, number} Zeichen, worum es geht.',
  'messageCheck.problem.overrideReason': 'Der Grund ist zu lang: höchstens {most, number} Zeichen.',
  'messageCheck.problem.rating': 'Bitte bewerten Sie {letters}.',
  'messageCheck.problem.toFix':
    '{letters}: mit 2 oder weniger bewertet. Bitte bessern Sie das im Text aus und bewerten Sie neu, oder sagen Sie unten, warum die Nachricht trotzdem hinausgeht.',
  'messageCheck.tooLong':
    'Ihre Nachricht hat {count, number} Zeichen; ich prüfe bis zu {most, number}. Bitte kürzen Sie sie, oder prüfen Sie sie in Teilen. Es wurde nichts gekürzt und nichts geprüft.',
  'messageCheck.tooLargeForCard':
    'Diese Nachricht ist zu groß für eine Karte in Teams. Bitte prüfen Sie sie im Tab PMO Pulse Ihres Teams unter „Nachrichten“. Es wurde nichts gekürzt und nichts geprüft.',
  'messageCheck.entered': 'Im Register: „{purpose}“',
  'messageCheck.enteredNext':
    'Sie steht im Register von {pmo}. Senden Sie sie im Tab PMO Pulse unter „Nachrichten“, oder vermerken Sie dort, dass sie gesendet ist.',
  'messageCheck.outdated': 'Das geht nicht mehr. Bitte wählen Sie noch einmal „Mit ABCDE prüfen“.',
  'messageCheck.rosterUnavailable':
    'Teams antwortet mir gerade nicht. Es wurde nichts geprüft und nichts gespeichert; bitte versuchen Sie es in einer Minute noch einmal.',
} as const satisfies Record<keyof typeof english, string>;
