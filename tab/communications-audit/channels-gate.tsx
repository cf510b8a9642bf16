import { useChannels } from '../api/use-channels';
import { QueryGate } from '../ui/query-gate';
import { ExperienceSection } from './experience-section';
import { InventorySection } from './inventory-section';
import { OverlapSection } from './overlap-section';

/** The channels, whom they reach together, and the figures of experience beside them. */
export const ChannelsGate = () => (
  <QueryGate query={useChannels()}>
    {({ channels, registered, reachedByNone, experience }) => (
      <>
        <InventorySection channels={channels} registered={registered} reachedByNone={reachedByNone} />
        {channels.length > 1 && <OverlapSection channels={channels} />}
        <ExperienceSection experience={experience} />
      </>
    )}
  </QueryGate>
);
