import type { Say } from '#core/language/language';
import { noteNames } from '#core/stakeholder/stakeholder';
import { type Fact, groupsInWords, makeFactsIn, type Told, timeIn } from './facts';
import type { MyWorkspace } from './my-data';
import { tellAudits } from './tell-audits';
import { tellMessages } from './tell-messages';
import { tellTraining } from './tell-training';

const registerOf = (say: Say, { register }: MyWorkspace): Fact[] => {
  if (register === null) return [];
  const fact = makeFactsIn(say);
  return [
    ...fact('myData.register.name', register.name),
    ...fact('myData.groups', groupsInWords(register.attributes)),
    ...fact('myData.register.interest', register.interest),
    ...fact('myData.register.influence', register.influence),
    ...noteNames.flatMap((note) => fact(`myData.register.${note}`, register[note])),
  ];
};

/** What one PMO keeps: the person's part in it, its register entry, and what its audit log says they did. */
export const tellPmo = (say: Say, workspace: MyWorkspace): Told => {
  const fact = makeFactsIn(say);
  const { workspaceId, name, simulated, leads, installedIt, deeds } = workspace;
  return {
    id: workspaceId,
    heading: simulated ? say('me.asker.simulated', { name }) : name,
    facts: [
      ...fact('myData.role', leads && say(`myData.leads.${leads}`)),
      ...fact('myData.role', installedIt ? say('myData.installedIt') : null),
      ...registerOf(say, workspace),
      ...tellMessages(say, workspace),
      ...tellAudits(say, workspace),
      ...tellTraining(say, workspace),
      ...deeds.flatMap(({ at, kind }) => fact('myData.deed', `${timeIn(say, at)}: ${kind}`)),
    ],
  };
};
