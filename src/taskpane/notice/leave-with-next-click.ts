import { useEffect, useRef, type RefObject } from 'react';
import { followGoingOn } from './going-on';

/**
 * What has been read is out of the way as soon as the user goes on, in the pane or on the sheet, where she may take back what it
 * says, or with another page; where there is something to press in it, it stays.
 */
export function useLeaveWithNextClick(
  notice: RefObject<HTMLElement | null>,
  leave: (() => void) | undefined,
): void {
  const last = useRef(leave);
  useEffect(() => {
    last.current = leave;
    if (!leave) return;
    return followGoingOn(
      { page: document, window, hasFocus: () => document.hasFocus() },
      {
        isRead: () => isRead(notice.current),
        isInside: (target) => target instanceof Node && notice.current?.contains(target) === true,
        leave,
      },
    );
  }, [notice, leave]);
  useEffect(() => {
    const { current } = notice;
    const page = current?.closest<HTMLElement>('[role=tabpanel]');
    return () => {
      if (page?.hidden === true && isRead(current)) last.current?.();
    };
  }, [notice]);
}

function isRead(notice: HTMLElement | null): boolean {
  return notice?.querySelectorAll('button').length === 1;
}
