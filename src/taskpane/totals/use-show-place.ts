import { useState } from 'react';
import type { MarkedPlace } from '../../app';
import { rememberError } from '../diagnosis/last-error';

interface PlaceWork {
  readonly showTotal: (place: MarkedPlace) => Promise<void>;
}

interface ShowPlace {
  /** The sheet that could not be shown. */
  readonly unreachable: string | null;
  readonly show: (place: MarkedPlace) => void;
  readonly dismiss: () => void;
}

/** Goes to a form or a total of it; where it cannot, it says on which sheet that was. */
export function useShowPlace({ showTotal }: PlaceWork): ShowPlace {
  const [unreachable, setUnreachable] = useState<string | null>(null);
  const go = async (place: MarkedPlace) => {
    try {
      await showTotal(place);
      setUnreachable(null);
    } catch (error) {
      rememberError(error);
      setUnreachable(place.sheet);
    }
  };
  return {
    unreachable,
    show: (place) => void go(place),
    dismiss: () => {
      setUnreachable(null);
    },
  };
}
