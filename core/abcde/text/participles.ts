// Past participles, and which of them say in what state something is rather than what is done to it.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The irregular ones that can stand in a passive; "cost" and "come" cannot. */
const irregular = list(
  `awoken beaten begun bent bet bid bitten bled blown borne bought bound broken brought broadcast built burnt caught chosen cut
  dealt done drawn driven drunk dug eaten fed felt fled flown forbidden forecast foreseen forgiven forgotten fought found
  frozen given got gotten ground grown heard held hidden hit hung hurt kept known laid learnt led left lent let lit lost
  made meant met mistaken mown offset outdone outsourced overridden overseen overtaken paid proven put quit read rebuilt
  redone relaid remade reset resent retold rewritten rid rung run said sawn seen sent set sewn shaken shared shed shot shown
  shrunk shut sold sought sown spent spilt split spoken spread spun stolen struck stuck sung sunk sworn swept swollen
  taken taught thought thrown told torn trodden undertaken undergone understood undone upheld upset withdrawn withheld
  woken won worn woven wound written`,
);

/** Words that end like a participle and are none. */
const noParticiple = list(
  `need feed speed seed exceed proceed succeed indeed bleed breed deed greed heed weed bed red shed sled hundred sacred naked
  wicked kindred embed biped shred hatred infrared wed led ned fred ted`,
);

/** Feelings, qualities and relations: with "be" they describe. */
export const describing = list(
  `pleased interested tired convinced committed excited delighted thrilled concerned worried satisfied dissatisfied
  disappointed confused bored annoyed frustrated motivated determined dedicated experienced qualified skilled talented gifted
  advanced supposed accustomed inclined opposed complicated detailed limited mixed crowded related located situated based
  biased aged retired outdated overdue relaxed scared ashamed amazed overwhelmed exhausted overjoyed honoured honored
  privileged relieved reassured involved acquainted used entitled aligned overloaded united retired married dated
  distinguished sophisticated so-called`,
);

/** Done with, in the present: "is closed" says how things stand, "was closed" and "will be closed" what somebody does. */
export const standing = list('closed finished done gone broken lost stuck left shut set stopped fixed');

/** "Get started" and the like. */
export const idiomsWithGet = list('started involved used acquainted stuck lost rid ahead');

const beginsWithUn = /^un(?!der|do|veil|cover|lock|block|pack|install|fold|load)/;
const prefix = /^(?:re|pre|co|auto|over|mis|de|sub)-?/;

const isRegular = (word: string): boolean =>
  word.length > 3 &&
  word.endsWith('ed') &&
  !noParticiple.has(word) &&
  (!word.endsWith('eed') || /(?:agr|fr|guarant|decr|refer)eed$/.test(word));

/** Could this word, in lower case, be a past participle that takes an object away from an active sentence? */
export const isParticiple = (word: string): boolean => {
  if (beginsWithUn.test(word)) return irregular.has(word);
  const bare = word.includes('-') ? word.replace(prefix, '') : word;
  return !bare.includes('-') && (isRegular(bare) || irregular.has(bare));
};
