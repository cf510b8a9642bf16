import { useState } from 'react';
import type { CommunicationView } from '#core/contract/communications';
import { useWorkspace } from '../api/use-workspace';
import { AuditEntrance } from '../communications-audit/audit-entrance';
import { CommunicationsAuditPage } from '../communications-audit/communications-audit-page';
import { QueryGate } from '../ui/query-gate';
import { workspaceTime } from '../waves/workspace-time';
import { CheckPage } from './check/check-page';
import { CommunicationPage } from './communication-page';
import { RegisterPlace } from './register-place';

/** What of the communications is looked at. */
type Place =
  | { readonly kind: 'register' }
  | { readonly kind: 'audit' }
  | { readonly kind: 'check'; readonly communication: CommunicationView | null }
  | { readonly kind: 'one'; readonly communicationId: string };

/** The PMO's messages: the check before they go, the register of them, and what became of each. */
export const CommunicationsPage = () => {
  const workspace = useWorkspace();
  const [place, setPlace] = useState<Place>({ kind: 'register' });
  const show = (communicationId: string): void => setPlace({ kind: 'one', communicationId });
  const goBack = (): void => setPlace({ kind: 'register' });
  return (
    <QueryGate query={workspace}>
      {({ settings }) => {
        const time = workspaceTime(settings);
        switch (place.kind) {
          case 'check':
            return (
              <CheckPage
                communication={place.communication}
                workspace={time}
                onBack={() => (place.communication ? show(place.communication.id) : goBack())}
                onEntered={show}
              />
            );
          case 'one':
            return (
              <CommunicationPage
                key={place.communicationId}
                communicationId={place.communicationId}
                workspace={time}
                onCheckAnew={(communication) => setPlace({ kind: 'check', communication })}
                onBack={goBack}
              />
            );
          case 'audit':
            return <CommunicationsAuditPage onBack={goBack} />;
          default:
            return (
              <>
                <RegisterPlace
                  workspace={time}
                  onCheck={() => setPlace({ kind: 'check', communication: null })}
                  onOpen={show}
                />
                <AuditEntrance onOpen={() => setPlace({ kind: 'audit' })} />
              </>
            );
        }
      }}
    </QueryGate>
  );
};
