import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { isProblemWith } from '../api/api-error';
import { useVoice } from '../language/voice';
import { useAskForConsent } from '../teams/consent-window';
import { ProblemMessage } from '../ui/problem-message';
import { QueryGate } from '../ui/query-gate';

const useStyles = makeStyles({ consent: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' } });

const needsConsent = (error: unknown): boolean =>
  isProblemWith(error, 403) && error.problem.type === 'urn:pmo-pulse:consent-needed';

type ConsentProps = Readonly<{ error: Error; consentUrl: string; onGiven: () => void }>;

const Consent = ({ error, consentUrl, onGiven }: ConsentProps) => {
  const { say } = useVoice();
  const askForConsent = useAskForConsent();
  const [isRefused, setIsRefused] = useState(false);
  const ask = (): void => {
    setIsRefused(false);
    askForConsent(consentUrl).then(onGiven, () => setIsRefused(true));
  };
  return (
    <div className={useStyles().consent}>
      <ProblemMessage error={error} />
      <Button appearance="primary" onClick={ask}>
        {say('directory.consent')}
      </Button>
      <div aria-live="polite">{isRefused && say('directory.noConsent')}</div>
    </div>
  );
};

type Props<Data> = Readonly<{
  query: UseQueryResult<Data>;
  consentUrl: string | null;
  children: (data: Data) => ReactNode;
}>;

/** Shows what the directory told; where it wants to be agreed to first, the way to that. */
export const DirectoryGate = <Data,>({ query, consentUrl, children }: Props<Data>) =>
  query.isError && consentUrl !== null && needsConsent(query.error) ? (
    <Consent error={query.error} consentUrl={consentUrl} onGiven={() => void query.refetch()} />
  ) : (
    <QueryGate query={query}>{children}</QueryGate>
  );
