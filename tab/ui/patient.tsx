import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { secondInMilliseconds } from '#core/kernel/clock';
import { useVoice } from '../language/voice';

/** Shown while something loads: nothing for the first second, then a spinner with words. */
export const Patient = () => {
  const { say } = useVoice();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), secondInMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return <div aria-live="polite">{isSlow && <Spinner label={say('ui.loading')} />}</div>;
};
