import { createContext, type PropsWithChildren, useContext, useMemo, useState } from 'react';
import { DeliveryPage } from './delivery-page';

type DeliveryPlace = {
  /** Shows the delivery of a wave in the place of the page. */
  readonly show: (waveId: string) => void;
  /** Whose delivery was shown last; null when none was. */
  readonly cameFrom: string | null;
};

const PlaceContext = createContext<DeliveryPlace | null>(null);

/** A page in whose place the delivery of a wave can be shown, and to which one comes back from it. */
export const DeliveryPlaceProvider = (props: Readonly<PropsWithChildren>) => {
  const [shown, setShown] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const place = useMemo(() => ({ show: setShown, cameFrom }), [cameFrom]);
  const goBack = (): void => {
    setCameFrom(shown);
    setShown(null);
  };
  if (shown !== null) return <DeliveryPage waveId={shown} onBack={goBack} />;
  return <PlaceContext value={place}>{props.children}</PlaceContext>;
};

/** Where a delivery can be shown; null on a page that has no place for it. */
export const useDeliveryPlace = (): DeliveryPlace | null => useContext(PlaceContext);
