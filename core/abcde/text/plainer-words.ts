import retextEnglish from 'retext-english';
import retextSimplify from 'retext-simplify';
import { type Processor, unified } from 'unified';
import type { Edit } from './text-findings';

/** What retext-simplify would change that depends on the sense, on the grammar around it, or is plain enough. */
const leftAlone = `
  abundance|accompany|accurate|additional|address|addressees|addressees are requested|advise|aforementioned|aggregate|aircraft|
  all of|allocate|alternatively|and/or|anticipate|apparent|appreciable|appropriate|approximate|as to|assist|attempt|
  attributable to|be advised|belated|benefit|benefit from|capability|caveat|close proximity|combat environment|combined|
  component|comprise|consolidate|constitutes|contains|convene|currently|delete|depart|designate|desire|determine|e.g.|
  economical|effect|elect|eliminate|employ|encounter|equipments|equivalent|establish|evaluate|evidenced|evident|exhibit|
  expertise|expiration|failed to|females|finalise|finalize|forfeit|formulate|forward|function|has no effect|however|i.e.|
  identical|identify|immediately|impacted|implement|in between|in terms of|in the amount of|in the process of|inasmuch as|
  incumbent upon|indicate|indication|initial|inter alia|interface|is responsible for|it appears|it is|it is essential|
  liaison|limited number|literally|magnitude|maintain|maximum|methodology|minimum|monitor|multiple|necessitate|not certain|
  not many|not often|not unless|not unlike|null and void|objective|observe|on the contrary|on the other hand|operate|
  optimum|option|overall|parameters|pass away|perform|permit|portion|practicable|previous|previously|prioritise|prioritize|
  proceed|procure|provide|purchase|put simply|reflect|relative to|remain|remuneration|render|represents|request|require|
  requirement|reside|residence|retain|satisfy|selection|shall|similar to|span across|submit|subsequent|sufficient|
  substantial|take action to|the month of|the use of|the undersigned|there are|there is|thereof|therein|timely|
  took advantage of|type|validate|viable|vice|warrant|whereas|witnessed|your office`
  .split('|')
  .map((phrase) => phrase.trim());

/** Nothing is to be made of the tree: only its messages count. */
function withoutOutput(this: Processor): void {
  this.compiler = () => '';
}

const processor = unified().use(retextEnglish).use(retextSimplify, { ignore: leftAlone }).use(withoutOutput).freeze();

const startsWithVowel = (words: string): boolean => /^[aeiou]/i.test(words);
const articleBefore = /(?:^|[^\p{L}])an?\s+$/iu;

/** "An endeavor" must not become "an try". */
const breaksArticle = (text: string, start: number, replacement: string): boolean =>
  articleBefore.test(text.slice(Math.max(0, start - 5), start)) &&
  startsWithVowel(text.slice(start)) !== startsWithVowel(replacement);

const inCaseOf = (actual: string, replacement: string): string =>
  actual.charAt(0) === actual.charAt(0).toLowerCase()
    ? replacement
    : replacement.charAt(0).toUpperCase() + replacement.slice(1);

/** Wordy turns with the plain word that can stand in their place (retext-simplify, after plainlanguage.gov). */
export const findPlainerWords = (text: string): Edit[] =>
  processor.processSync(text).messages.flatMap(({ place, expected }) => {
    const [plain] = expected ?? [];
    if (plain === undefined || place === undefined || !('start' in place)) return [];
    const { start, end } = { start: place.start.offset, end: place.end.offset };
    if (start === undefined || end === undefined || breaksArticle(text, start, plain)) return [];
    return [{ start, end, replacement: inCaseOf(text.slice(start, end), plain) }];
  });
