import { useEffect, type RefObject } from 'react';

/** So long it is still to be read after the user went to the sheet, in milliseconds. */
const readWithin = 5000;

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
    const onClick = ({ target }: MouseEvent) => {
      const shown = notice.current;
      const isInside = target instanceof Node && shown?.contains(target) === true;
      if (shown && !isInside && shown.querySelectorAll('button').length === 1) leave();
    };
    let gone: ReturnType<typeof setTimeout> | undefined;
    const onBlur = () => {
      gone = setTimeout(() => {
        if (notice.current?.querySelectorAll('button').length === 1) leave();
      }, readWithin);
    };
    window.addEventListener('blur', onBlur);
    // The click that brought the notice is still on its way.
    const later = setTimeout(() => {
      document.addEventListener('click', onClick);
    });
    return () => {
      clearTimeout(later);
      clearTimeout(gone);
      window.removeEventListener('blur', onBlur);
      document.removeEventListener('click', onClick);
    };
  }, [notice, leave]);
}
