// The check of a message before it goes: what speaks for it, letter by letter, and what to look at again (measurement
// method, section 13). It finds and says why; the author rates. The tab, the chat and the actions of Teams all ask here,
// so the same draft gives the same check.
import { makeIsMeant } from '#core/delivery/audience/audience';
import type { Clock } from '#core/kernel/clock';
import type { PersonStore } from '#core/stakeholder/person-store';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import { refOf, type Workspace } from '#core/workspace/workspace';
import { audienceEvidence } from './audience-evidence';
import { deliveryEvidence, type Reader } from './delivery-evidence';
import type { Draft } from './draft';
import { evaluationEvidence } from './evaluation-evidence';
import type { Check, Evidence } from './evidence';
import { type Letter, letters } from './letter';
import type { JargonEntry, TextReading } from './text/text-findings';
import { behaviourEvidence, contentEvidence } from './text-evidence';

/** Reads a text for advice to its author; `jargon` is the PMO's own list. */
export type ReadText = (text: string, jargon: readonly JargonEntry[]) => TextReading;

type Deps = {
  readonly stakeholders: Pick<StakeholderStore, 'list'>;
  readonly people: Pick<PersonStore, 'findMany'>;
  readonly readText: ReadText;
  readonly clock: Clock;
};

const makeFindReaders =
  (deps: Deps) =>
  async (workspace: Workspace, { audience }: Draft): Promise<Reader[]> => {
    if (audience === null) return [];
    const meant = (await deps.stakeholders.list(refOf(workspace))).filter(makeIsMeant(audience));
    const oids = meant.map(({ oid }) => oid);
    const people = new Map((await deps.people.findMany(workspace.tenantId, oids)).map((one) => [one.oid, one]));
    return meant.map((stakeholder) => ({ stakeholder, person: people.get(stakeholder.oid) }));
  };

/** Makes the check of a draft; nothing is stored. */
export const makeCheckDraft = (deps: Deps) => {
  const findReaders = makeFindReaders(deps);
  return async (workspace: Workspace, draft: Draft): Promise<Check> => {
    const { settings } = workspace;
    const readers = await findReaders(workspace, draft);
    const reading = deps.readText(draft.text, settings.jargon);
    const now = deps.clock.now();
    const found: Readonly<Record<Letter, Evidence[]>> = {
      audience: audienceEvidence(
        draft.audience,
        readers.map(({ stakeholder }) => stakeholder),
      ),
      behaviour: behaviourEvidence(reading),
      content: contentEvidence(reading),
      delivery: deliveryEvidence(draft, readers, now, settings),
      evaluation: evaluationEvidence(draft, now, settings),
    };
    return {
      textIsRead: reading.kind === 'read',
      letters: letters.map((letter) => ({ letter, evidence: found[letter] })),
    };
  };
};

export type CheckDraft = ReturnType<typeof makeCheckDraft>;
