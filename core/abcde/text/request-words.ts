// Words by which a request is known.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that begin an imperative and are hardly ever nouns. */
export const plainVerbs = list(
  `accept add adjust agree allow announce answer apply arrange ask assess assign attach attend avoid become begin bring browse
  check choose clarify clear close collect come compare compile complete confirm consider consult contact continue convert
  correct create decide define delegate delete deliver describe discuss distribute download draft drop email enrol enroll
  ensure enter escalate estimate examine explain export extend fill finalise finalize find finish follow forget forward
  get give go hand have help hold identify import include indicate inform insert install invite join keep leave let list
  log look maintain make meet mention migrate move name nominate notify obtain open organise organize participate pass pay
  phone pick ping post prepare prevent prioritise prioritize proceed propose protect provide publish put raise read rate
  reconcile reduce refrain refresh register reject remember remind remove rename renew reopen replace reply report reserve
  resolve respond return reuse rsvp say schedule score select send set share show sign sort speak specify stop submit suggest
  switch take talk tell think transfer translate try type unlock update upload use verify vote wait write
  re-send resend re-submit resubmit double-check tick click pull push press merge track record store save print scan test turn
  start stay be do don't remain bear note see visit enjoy watch imagine welcome feel rest thank`,
);

/** Of those the ones that are nouns, names or adjectives as often: "Report on risks". */
export const nounsToo = list(
  `answer arrange check clear close complete contact correct draft drop email estimate export extend find finish follow forward
  hand have help hold import invite list log look make move name open pass pay phone pick ping post present rate read record
  register reply report reserve return rsvp save scan schedule score set share show sign sort start stay stop store switch
  talk test tick track transfer try turn type update upload use visit vote wait watch welcome rest set be do note pull push
  press print record review plan book block mark date face feel`,
);

export const moreNounsToo = list(
  'review plan book block mark budget access target archive document reject refresh reduce reuse approve',
);

/** What follows a verb and seldom a noun: "Review your risks", "Call me". */
export const startsObject = list(
  `a an the this that these those your my our his her its their me us him them it all any every each both one two three four
  five six seven ten another whether if what which who how when where why no at with up down in out over off back only
  everything anything something nobody everyone yourself yourselves through into until by now here today directly to open
  and or via as on before after from`,
);
