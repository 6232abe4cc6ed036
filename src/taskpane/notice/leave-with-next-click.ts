import { useEffect, type RefObject } from 'react';
import { followGoingOn } from './going-on';

/**
 * What has been read is out of the way as soon as the user goes on, in the pane or on the sheet, where she may take back what it
 * says; where there is something to press in it, it stays.
 */
export function useLeaveWithNextClick(
  notice: RefObject<HTMLElement | null>,
  leave: (() => void) | undefined,
): void {
  useEffect(() => {
    if (!leave) return;
    return followGoingOn(
      { page: document, window, hasFocus: () => document.hasFocus() },
      {
        isRead: () => notice.current?.querySelectorAll('button').length === 1,
        isInside: (target) => target instanceof Node && notice.current?.contains(target) === true,
        leave,
      },
    );
  }, [notice, leave]);
}
