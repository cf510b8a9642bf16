import { letters } from '#core/abcde/letter';
import type { Say } from '#core/language/language';
import { type Fact, makeFactsIn } from './facts';
import type { MyWorkspace } from './my-data';

type MyAudit = MyWorkspace['audits'][number];

const ratedIn = (say: Say, { purpose, ratings, note }: MyAudit['rated'][number]): string => {
  const given = letters.flatMap((one) => (ratings[one] ? [`${say(`abcde.letter.${one}`)}: ${ratings[one]}`] : []));
  return [purpose, given.join(' · '), note].filter((part) => part !== '').join(' – ');
};

/** What somebody did in communications audits of a PMO, and the channels in whose audience they are by name. */
export const tellAudits = (say: Say, { audits, channels }: Pick<MyWorkspace, 'audits' | 'channels'>): Fact[] => {
  const fact = makeFactsIn(say);
  return [
    ...audits.flatMap(({ quarter, isRater, rated, actions }) => [
      ...fact('myData.audit.rater', isRater ? quarter : null),
      ...rated.flatMap((one) => fact('myData.audit.rated', ratedIn(say, one))),
      ...actions.flatMap(({ title, due }) => fact('myData.audit.action', `${title} (${due})`)),
    ]),
    ...channels.flatMap((name) => fact('myData.channel', name)),
  ];
};
