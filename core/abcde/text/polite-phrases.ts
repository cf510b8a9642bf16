// Turns that look like requests and ask for nothing: offers, pointers, wishes and thanks (rules of the rated messages).
import { plainText } from './clause';
import type { Word } from './words';

const opening = '^(?:(?:please|kindly|do|so|also|and|but|just|always|then) )*';
const pointers =
  'note\\b|be (?:aware|advised|informed|assured|careful|patient)|find (?:attached|enclosed|below|here|the|out|more|our|in)|see\\b|read more|learn more|look (?:forward|out for)|click here for|check out|visit\\b|watch this|refer to|consult the|allow (?:me|us|up|for|about|two|three|some|\\d)|read (?:on|(?:the|our) (?:full|whole|latest))\\b|meet (?:the|your|our) (?:\\w+ ){0,2}(?:team|lead|head|people|colleagues?|managers?|experts?)\\b|get to know|discover|expect|keep in mind|bear in mind|remember that|save the date';
const offers =
  "feel free|don't hesitate|do not hesitate|help yourself|go ahead|come as you are|ignore|disregard|discard";
const wishes =
  "stay (?:tuned|healthy|safe|well)|rest\\b|accept (?:our|my)|bear with|excuse|forgive|pardon|don't worry|do not worry|never mind|enjoy|have (?:a |an )(?:great|good|nice|lovely|wonderful|pleasant|happy|safe|relaxing|restful)|have fun|take care(?! (?:of|that|to)\\b)|ask (?:us|me) anything|come rain|keep (?:up|in touch|calm|going|well)|(?:talk|speak) to you|keep an eye|thank|welcome|let's|let us (?:all|now|hope|not|be)|let me (?:know if|explain|start|say|remind|briefly|first|add|share|introduce)|imagine|think of|consider (?:this|it|yourself)|get well|say (?:goodbye|hello)|make no mistake|be (?:proud|kind|welcome)|guess what|hope|join (?:me|us) in|give (?:her|him|them|it)? ?(?:a|up)\\b|take (?:it easy|your time)|believe (?:me|us)|trust (?:me|us)|mind you|call it|come what may|say no more";
const phrase = new RegExp(`${opening}(?:${pointers}|${offers}|${wishes})`);

/** The longest phrase above, in words, with those that may stand before it. */
const longestPhrase = 10;

/** Does a mere phrase begin at this word? */
export const isPhrase = (words: readonly Word[], from: number): boolean =>
  phrase.test(plainText(words, from, from + longestPhrase));

const offersHelp =
  /\b(?:for (?:more|further|additional|other) (?:details|information|background|questions|help)|for (?:details|questions|background|help|support)|to (?:find out|learn|know|read) more|(?:any|further|more|have) questions?|questions\?|need (?:help|support|assistance)|if (?:anything|something) (?:is|looks|seems|goes) (?:unclear|odd|strange|wrong)|in doubt|(?:get|are) stuck|\bif you(?:'re| are) (?:interested|curious)|\bif you(?:'d| would)? (?:like|want|wish|prefer) to (?:join|come|attend|know|take part|see|learn|hear|try|read|talk|discuss)|if you (?:like|wish|prefer)\b|would like to know more|want to know more)/;
const turnsTo =
  /^(?:please )?(?:ask|call|phone|ring|contact|email|e-mail|mail|write|ping|message|drop|get in touch|talk|speak|reach|let (?:me|us) know|turn|come|go|click|read|check|look|just|feel|send|get|open|tell|raise|post|join|reply|use)\b/;

/** "If you have questions, call us": an offer, in this sentence or by the one before ("Questions? Ask Jo."). */
export const isOfferOfHelp = (words: readonly Word[], verb: number, context: string): boolean =>
  offersHelp.test(context) && turnsTo.test(plainText(words, verb, verb + 4));

/** "No action is needed", "you do not have to…" */
export const saysNothingToDo = (sentence: string): boolean =>
  /\b(?:no (?:further |other |more )?(?:action|reply|answer|response|need|input|work|preparation)\b(?!,)|no changes? (?:is|are|will be)? ?(?:needed|required|necessary)|nothing (?:for you |else |more |further )?(?:to do|is (?:needed|required|asked|expected)|changes|needs)|nobody (?:needs|has|must)|no one (?:needs|has|must)|(?:nothing|none|neither)(?: \w+){0,4} (?:must|should|(?:has|have|needs?|is|are) to)\b|no \w+ (?:must|should|(?:has|have|needs?|is|are) to)\b|no longer (?:need|have|required|necessary)|(?:do|does|did|will)(?:n't| not) (?:need|have|require)|need(?:n't| not)\b|not (?:needed|required|necessary)|without any action)/.test(
    sentence,
  );
