// Full stops that end no sentence. Looked up in lower case and without the last stop.

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Something always follows these. */
export const neverLast = list(
  'e.g eg i.e ie cf vs dr mr mrs ms prof st messrs rev hon approx appr ca incl excl resp esp attn re gen dep viz bldg',
);

/** A number, a name of a month or nothing follows these: "no. 5", "Sept. 3", but "No. We cannot." */
export const beforeNumber = list(
  'no nos nr rm ext tel fig figs sec ch vol ed p pp para art max min est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** These can stand in the middle of a sentence or at its end. */
export const sometimesLast = list('a.m p.m am pm etc inc ltd co corp plc dept mgmt govt misc min mins hrs hr jr sr al');

/** What may follow "5 p.m." without a new sentence. */
export const afterTime = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december cet cest gmt utc bst et est pst ist',
);
