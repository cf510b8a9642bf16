// Verbs by which a request is known.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** They begin an imperative and are hardly ever anything else. */
const onlyVerbs = list(
  `accept add adjust agree allow announce apply approve ask assess assign attach attend avoid become begin bring browse choose
  clarify click collect come compare compile confirm consider consult continue convert create decide define delegate delete
  deliver describe discuss distribute double-check download enrol enroll ensure enter escalate examine explain fill finalise
  finalize follow forget forward get give go have identify include indicate inform insert install invite join keep leave let
  log look maintain make meet mention migrate nominate notify obtain organise organize participate pick post prepare
  prevent prioritise prioritize proceed propose protect provide publish put raise reconcile redo refrain remain remember
  remind remove rename renew reopen replace resend re-send reserve resolve respond resubmit re-submit reuse say select send
  share speak specify submit suggest take talk tell think transfer translate type unlock verify write rsvp`,
);

/** As often nouns, names or adjectives: "Report on risks". */
const nounsToo = list(
  `access address answer approach archive arrange balance block book budget call change check clean clear close comment complete
  contact copy correct count cover cut design document draft drop email estimate exchange export extend file find finish fix
  flag focus hand help hold host import input issue lead link list mark match merge message move name open order pay phone ping plan
  practise practice present press print pull push question quote rate read record reduce refresh register reject release reply
  report request reschedule return review revise run save scan schedule score set show sign sort start state stay step stick
  stop store study supply support switch tag target test tick time touch track train transfer try turn update upgrade upload
  use view visit volunteer vote wait walk watch work`,
);

/** Can this word begin an imperative? */
export const isRequestVerb = (word: string): boolean => onlyVerbs.has(word) || nounsToo.has(word);

const determiner =
  /^(?:a|an|the|this|that|these|those|my|your|our|his|her|its|their|me|us|him|them|it|all|any|each|every|both|one|two|three|four|five|six|seven|ten|another|whether|if|what|which|who|how|when|where|everything|anything|something|yourself|yourselves|only|at least|\d.*)$/;
const clockTime = /^\d{1,2}(?:[.:]\d\d)?(?:[ap]\.?m)?$/;
const particle = /^(?:in|up|out|over|off|back|down|into|on)$/;
const withParticle =
  /^(?:hand|log|sign|set|turn|switch|drop|start|open|clear|close|check|tick|follow|show|cut|clean|file|read|print|call|stick)$/;
const deadline = /^(?:by|before|until|here|today|now|via|to|at|with|no|as|for|directly|through)$/;
const withDeadline =
  /^(?:reply|register|answer|vote|sign|pay|return|report|volunteer|comment|wait|stay|start|stop|call)$/;

/** Does the word behind it show that it is a verb here: "Review your risks", "Hand in the form", "Reply by noon"? */
export const isVerbBefore = (word: string, next: string): boolean => {
  if (word === 'open' && clockTime.test(next)) return false;
  if (onlyVerbs.has(word) || determiner.test(next)) return true;
  if (particle.test(next)) return withParticle.test(word);
  return deadline.test(next) && withDeadline.test(word) && !(word === 'report' && next !== 'to');
};
