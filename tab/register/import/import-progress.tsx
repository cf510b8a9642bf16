import { ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { secondInMilliseconds } from '#core/kernel/clock';

type Props = Readonly<{ words: string; done: number; all: number }>;

/** How far something has come, in words and as a bar; nothing for the first second. */
export const ImportProgressBar = ({ words, done, all }: Props) => {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), secondInMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-live="polite">
      {isSlow && (
        <>
          <p>{words}</p>
          <ProgressBar aria-label={words} value={done} max={Math.max(all, 1)} />
        </>
      )}
    </div>
  );
};
