import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useVoice } from '../language/voice';
import { useDeliveryPlace } from './delivery-place';

/** Leads to the delivery of a wave; has the focus again when one comes back from there. */
export const DeliveryLink = ({ waveId }: Readonly<{ waveId: string }>) => {
  const { say } = useVoice();
  const place = useDeliveryPlace();
  const isBack = place?.cameFrom === waveId;
  const focusIfBack = useCallback(
    (button: HTMLElement | null) => {
      if (isBack && document.activeElement === document.body) button?.focus();
    },
    [isBack],
  );
  if (place === null) return null;
  return (
    <Button ref={focusIfBack} size="small" onClick={() => place.show(waveId)}>
      {say('delivery.see')}
    </Button>
  );
};
