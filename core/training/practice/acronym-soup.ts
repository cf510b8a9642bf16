import type { PracticeMessage } from './practice-message';

export const acronymSoup: PracticeMessage = {
  id: 'acronym-soup',
  level: 1,
  channel: 'email',
  ratings: { audience: 3, behaviour: 2, content: 1, delivery: 3, evaluation: 1 },
  words: {
    en: {
      situation:
        'Twelve new sponsors from the business. They have never worked with a PMO and need to know what is expected of them at the first gate.',
      text: `Dear sponsors,

for G1 the BC, the RAID log and the PID are to be uploaded to the PPM, with CAPEX and OPEX as per the WBS. The RAG of the workstreams is set by the PMO on the basis of SPI and CPI. Exceptions are escalated via ECR.

Your PMO`,
      reasons: {
        audience: 'The group is right, but what they already know was not considered.',
        behaviour: 'There is a duty in it, but it is hidden who does it and when.',
        content: 'Twelve abbreviations in three sentences that no newcomer can read.',
        delivery: 'A mail is acceptable; a person to ask is missing.',
        evaluation: 'Nothing is measured.',
      },
      improved: `Dear sponsors,

before the first gate on 8 June your project lead uploads three papers. Your part is one of them: please read the business case and tell your project lead by 1 June whether you stand by it.

New to this? I will go through an example with you on 20 May at 11:00, in 30 minutes. After the gate I will ask each of you in one question whether you felt prepared.

Hugo Brandt, PMO`,
    },
    de: {
      situation:
        'Zwölf neue Auftraggebende aus den Fachbereichen. Sie haben noch nie mit einem PMO gearbeitet und müssen wissen, was beim ersten Gate von ihnen erwartet wird.',
      text: `Sehr geehrte Auftraggebende,

für G1 sind BC, RAID-Log und PID im PPM hochzuladen, mit CAPEX und OPEX gemäß PSP. Der RAG-Status der Teilprojekte wird durch das PMO auf Basis von SPI und CPI gesetzt. Ausnahmen werden per ECR eskaliert.

Ihr PMO`,
      reasons: {
        audience: 'Die Gruppe stimmt, doch ihr Vorwissen wurde nicht bedacht.',
        behaviour: 'Eine Pflicht steckt darin, aber wer sie bis wann hat, bleibt verborgen.',
        content: 'Ein Dutzend Abkürzungen in drei Sätzen, die niemand versteht, der neu ist.',
        delivery: 'Eine Mail geht an; es fehlt jemand, den man fragen kann.',
        evaluation: 'Nichts wird gemessen.',
      },
      improved: `Guten Tag,

vor dem ersten Gate am 8. Juni lädt Ihre Projektleitung drei Unterlagen hoch. Bei einer davon sind Sie gefragt: Bitte lesen Sie den Business Case und sagen Sie Ihrer Projektleitung bis zum 1. Juni, ob Sie dahinterstehen.

Das ist neu für Sie? Am 20. Mai um 11:00 Uhr gehe ich mit Ihnen in 30 Minuten ein Beispiel durch. Nach dem Gate frage ich Sie mit einer einzigen Frage, ob Sie sich vorbereitet fühlten.

Hugo Brandt, PMO`,
    },
  },
};
