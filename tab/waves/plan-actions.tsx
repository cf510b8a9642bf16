import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import type { WaveView } from '#core/contract/waves';
import { useRemovePlan } from '../api/use-change-plan';
import { useVoice } from '../language/voice';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ProblemMessage } from '../ui/problem-message';
import { WavePreview } from './wave-preview';

type Props = Readonly<{ wave: WaveView; onChange: () => void }>;

/** What can be done with a wave only before it opens: see who gets it, change it, remove it. */
export const PlanActions = ({ wave, onChange }: Props) => {
  const { say } = useVoice();
  const restoreFocus = useRestoreFocusTarget();
  const remove = useRemovePlan();
  const [isRemoving, setIsRemoving] = useState(false);
  const [isPreviewing, setIsPreviewing] = useState(false);
  const confirm = (): void => {
    remove.mutate(wave.id);
    setIsRemoving(false);
  };
  return (
    <>
      <Button aria-expanded={isPreviewing} onClick={() => setIsPreviewing(!isPreviewing)}>
        {say('waves.preview')}
      </Button>
      <Button {...restoreFocus} onClick={onChange}>
        {say('waves.change')}
      </Button>
      <Button {...restoreFocus} disabled={remove.isPending} onClick={() => setIsRemoving(true)}>
        {say('waves.remove')}
      </Button>
      {isPreviewing && <WavePreview waveId={wave.id} />}
      {remove.isError && <ProblemMessage error={remove.error} />}
      {isRemoving && (
        <ConfirmDialog
          heading={say('waves.remove.ask', { title: wave.title })}
          detail={say(wave.recurring === null ? 'waves.remove.detail' : 'waves.remove.detail.series')}
          confirm={say('waves.remove')}
          onConfirm={confirm}
          onClose={() => setIsRemoving(false)}
        />
      )}
    </>
  );
};
