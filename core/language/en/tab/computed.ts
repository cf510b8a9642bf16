/** Words of "How was this computed?": the method in the reader's language, with the numbers put in. */
export const computed = {
  'computed.short': 'How computed',
  'computed.open': 'How was this computed? {title}',
  'computed.heading': 'How was this computed? – {title}',
  'computed.rounded':
    'Numbers here are rounded to two decimals, so a line may be off by 0.01. The figures themselves are computed unrounded.',
  'computed.step.what': 'What it is',
  'computed.step.numbers': 'The numbers',
  'computed.step.certainty': 'How certain it is',
  'computed.step.spread': 'What this rests on',
  'computed.step.label': 'What it is called',
  'computed.step.hidden': 'Why there is no number',
  'computed.step.source': 'Where the method comes from',
  'computed.gap.what':
    'For each of {n} people: has been minus needs to be, averaged over the lines they rated in both columns. Then the average over these people.',
  'computed.gap.what.few':
    'For each person: has been minus needs to be, averaged over the lines they rated in both columns. Then the average over the people.',
  'computed.rating.what': 'The average of {n} answers on the scale from 1 to 7. “Can’t say” does not count.',
  'computed.rating.what.few': 'The average of the answers on the scale from 1 to 7. “Can’t say” does not count.',
  'computed.interval.words': 'A 95 % interval: average ± t × spread ÷ √number of answers.',
  'computed.interval.formula':
    'A 95 % interval: average ± t × spread ÷ √number of answers. The spread is the standard deviation; t comes from Student’s table for {df} degrees of freedom.',
  'computed.interval.rounded':
    'A 95 % interval with {df} degrees of freedom: {low} to {high}. In so small a group its ends are rounded outwards to half points, so that nobody can work single answers back from them. It is therefore wider than it need be, and no line is worked out here.',
  'computed.interval.kept':
    'A 95 % interval with {df} degrees of freedom: {low} to {high}. The spread of a group below ten is not told, so no line is worked out here.',
  'computed.spread.own': 'The spread is that of these {n} answers themselves ({df} degrees of freedom).',
  'computed.spread.pooled':
    'The spread of all groups in this table is taken together ({df} degrees of freedom): steadier than that of {n} answers alone, and it gives no single group away.',
  'computed.spread.whole':
    'Not the spread of these {n} answers but that of everybody who answered is used ({df} degrees of freedom): exact spreads of groups could be subtracted from each other and give answers away.',
  'computed.spread.class':
    'The spread of these {n} answers is rounded up, so that it gives no answer away ({df} degrees of freedom). The interval is therefore a little wider than it need be.',
  'computed.noInterval.one-answer': 'From one answer there is no interval.',
  'computed.noInterval.no-spread':
    'All answers are the same, so there is no spread to make an interval from. That does not mean it is certain.',
  'computed.noInterval.group': 'No interval: over all five Ps it is worked out for everybody together only.',
  'computed.noInterval.small-group': 'No interval: it would give answers of a small group away.',
  'computed.coded':
    'The average is {value}. So near the end of the scale an exact number would give single answers away, so only the range is told.',
  'computed.asLabel':
    'One of its two sides is only told as a range, and a number here would give it back. So the gap is a word only: {label}.',
  'computed.hidden.too-few':
    'Fewer than 5 people answered. Figures are shown from 5 on, so that nobody’s answer can be told apart.',
  'computed.hidden.complementary':
    'Enough people answered, but together with other figures shown here this one would give away a group of fewer than 5. Therefore it is hidden, for everybody alike.',
  'computed.hidden.not-asked': 'This was not asked in this wave.',
  'computed.hidden.no-data': 'Nobody gave an answer with a number.',
  'computed.label.clear-shortfall':
    'Clear shortfall: the whole interval lies below 0, half a point or more is missing, and a second test that uses ranks only (Wilcoxon) agrees.',
  'computed.label.shortfall': 'Shortfall: the whole interval lies below 0.',
  'computed.label.no-clear-gap': 'No clear gap: 0 lies inside the interval.',
  'computed.label.exceeds': 'Better than needed: the whole interval lies above 0.',
  'computed.confirmed': 'Confirmed across the table: it also stands up to the fact that many cells are tested at once.',
  'computed.notConfirmed':
    'Not confirmed across the table: among so many cells, one like this may come up by chance alone.',
  'computed.share.line': '{count} of {n} = {share}',
  'computed.share.formula':
    'Wilson’s 95 % interval: (p + z²÷2n ± z × √(p(1 − p)÷n + z²÷4n²)) ÷ (1 + z²÷n), with z = 1.96.',
  'computed.share.tooFew': 'Shares are shown from 10 answers on, so that nobody can be told apart.',
  'computed.overall.strata':
    'The average of everybody invited ({population} people), put together from the groups by {attribute}. Groups with fewer than 5 answers were joined first.',
  'computed.overall.one':
    'The average of everybody invited ({population} people). There is one group only, so it is the plain average.',
  'computed.overall.formula':
    'Sum over the groups of: people invited in the group ÷ {population} × average of the group.',
  'computed.overall.finite':
    'It speaks of these {population} people and nobody else. Those who answered are known, so only the others add doubt: each group’s part shrinks by 1 − answered ÷ invited. Who did not answer may still see it differently.',
  'computed.error.words':
    'A 95 % interval: average ± t × standard error, t from Student’s table for {df} degrees of freedom.',
  'computed.error.bounds': 'The 95 % interval: {result}',
  'computed.plain.what': 'The average of the five gaps.',
  'computed.weighted.what': 'The five gaps, each times its importance weight, added up.',
  'computed.jackknife':
    'Not everybody rated all five Ps. So the interval is found by leaving out one person at a time and watching how far the result moves (jackknife).',
  'computed.weights.what':
    '{n} people said what matters most and second most. A first choice gives 2 points, a second 1. Weight = (points + 0.6) ÷ (all points + 3); the small numbers keep a P that nobody named from counting as nothing.',
  'computed.alpha.what':
    'Cronbach’s alpha of {k, plural, one {# line} other {# lines}}, from the {n} people who answered all of them.',
  'computed.alpha.formula': '{k} ÷ {before} × (1 − sum of the variances of the lines ÷ variance of their sum)',
  'computed.alpha.interval':
    'Feldt’s 95 % interval, with F for {first} and {second} degrees of freedom: 1 − (1 − {alpha}) × {upper} = {low} and 1 − (1 − {alpha}) × {lower} = {high}',
  'computed.spearmanBrown': 'Spearman–Brown for two lines that correlate by r: 2 × {r} ÷ (1 + {r}) = {result}',
  'computed.omega':
    'McDonald’s omega, which lets lines differ in how well they measure: (Σλ)² ÷ ((Σλ)² + Σ(1 − λ²)) = {omega}',
  'computed.correlation.what':
    'The correlation of how this P has been with the value of the PMO, over {n} people who answered all of it.',
  'computed.correlation.line':
    'Fisher’s 95 % interval: z = artanh({r}) = {z}; z ± 1.96 ÷ √({n} − 3) = {z} ± {half}; turned back with tanh: {low} to {high}',
  'computed.driver.what':
    'How much of the differences in value this P explains, beside the others, over {n} people who answered all of it (Johnson’s relative weight).',
  'computed.driver.line':
    'Of the {explained} that all Ps explain together, {weight} fall to this P. By the other method (LMG: the average gain over all orders of taking up the Ps) it is {lmg}.',
  'computed.driver.jackknife': 'Interval by leaving out one person at a time (jackknife): {low} to {high}.',
  'computed.driver.sign': 'A share has no direction; its correlation with value has: {r}.',
  'computed.change.what':
    'This wave minus the one before. The two waves are treated as if different people had answered.',
  'computed.change.error': 'Standard error in “{title}”: half-width {half} ÷ t = {se}',
  'computed.change.half':
    'Together: t × √(sum of both squared), with Welch’s degrees of freedom = {half}. A smaller change cannot be told from chance.',
  'computed.change.within': '{size} is not more than {half}: no detectable change.',
  'computed.change.beyond': '{size} is more than {half}: a change.',
  'computed.change.conservative':
    'Mostly the same people answer, so the true uncertainty is smaller: this errs on the careful side.',
  'computed.change.none': 'One of the two waves gives no interval here, so they cannot be compared.',
  'computed.source.mean': 'Student’s t-interval (Student, 1908).',
  'computed.source.paired':
    'Experience minus expectation per person: SERVQUAL (Parasuraman, Zeithaml and Berry, 1988), tested as pairs with Student’s t (1908).',
  'computed.source.label': 'The rank test: Wilcoxon (1945). The half point is a judgement of this method.',
  'computed.source.many': 'Many cells at once: Benjamini and Hochberg (1995), at most one in ten by chance.',
  'computed.source.share': 'Wilson’s interval for shares (1927).',
  'computed.source.overall':
    'Post-stratification with finite population correction: Cochran, Sampling Techniques (1977).',
  'computed.source.composite':
    'SERVQUAL, unweighted and weighted (1988 and 1991); jackknife: Quenouille (1956), Tukey (1958).',
  'computed.source.weights':
    'Points for first and second choice, shrunk towards equal weights; a judgement of this method.',
  'computed.source.alpha': 'Cronbach (1951); interval: Feldt (1965).',
  'computed.source.spearmanBrown': 'The formula for two lines: Spearman (1910), Brown (1910).',
  'computed.source.omega': 'Omega of one factor: McDonald (1999).',
  'computed.source.correlation': 'Pearson’s r with Fisher’s z (1921).',
  'computed.source.drivers':
    'Relative weights: Johnson (2000). LMG: Lindeman, Merenda and Gold (1980). Neither proves a cause.',
  'computed.source.change': 'Welch’s test for two averages (1947).',
  'computed.source.anonymity':
    'The rule: at least 5 people, and no sum or difference of figures shown may single out fewer.',
  'computed.weighted.tooFew': 'Fewer than 10 people said what matters most to them, too few to weigh by.',
  'computed.correlation.perfect': 'The two always move together exactly, so there is no interval.',
} as const;
