import { useEffect, type RefObject } from 'react';

/** What has been read is out of the way as soon as the user goes on; where there is something to press in it, it stays. */
export function useLeaveWithNextClick(
  notice: RefObject<HTMLElement | null>,
  leave: (() => void) | undefined,
): void {
  useEffect(() => {
    if (!leave) return;
    const onClick = ({ target }: MouseEvent) => {
      const shown = notice.current;
      const isInside = target instanceof Node && shown?.contains(target) === true;
      if (shown && !isInside && shown.querySelectorAll('button').length === 1) leave();
    };
    // The click that brought the notice is still on its way.
    const later = setTimeout(() => {
      document.addEventListener('click', onClick);
    });
    return () => {
      clearTimeout(later);
      document.removeEventListener('click', onClick);
    };
  }, [notice, leave]);
}
