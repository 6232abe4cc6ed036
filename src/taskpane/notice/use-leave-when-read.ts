import { useEffect, useRef } from 'react';
import { followGoingOn } from './going-on';

/** A line that tells what was done, with nothing to press in it, leaves as soon as the user goes on. */
export function useLeaveWhenRead(isTold: boolean, leave: () => void): void {
  const last = useRef(leave);
  useEffect(() => {
    last.current = leave;
  });
  useEffect(() => {
    if (!isTold) return;
    return followGoingOn(
      { page: document, window, hasFocus: () => document.hasFocus() },
      {
        isRead: () => true,
        isInside: () => false,
        leave: () => {
          last.current();
        },
      },
    );
  }, [isTold]);
}
