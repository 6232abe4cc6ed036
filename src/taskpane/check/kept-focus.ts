import { useEffect, type RefObject } from 'react';

/**
 * A finding that is mended or accepted goes away, and what was pressed with it: the focus goes to the finding that came in its place,
 * after the last one to the verdict. Who left the list meanwhile, for the sheet or elsewhere, is left alone.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: { readonly element: Element; readonly place: number } | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      const place = target instanceof Element ? placeOf(list.current, target) : -1;
      last = target instanceof Element && place >= 0 ? { element: target, place } : null;
    };
    // What is taken off the page is blurred, too, in some browsers.
    const onBlur = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        if (target === last?.element && last.element.isConnected) last = null;
      });
    };
    const watch = new MutationObserver(() => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      const { place } = last;
      last = null;
      next(list.current, place)?.focus();
    });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
      watch.disconnect();
    };
  }, [list]);
}

function findingsIn(list: HTMLElement | null): readonly Element[] {
  return list ? [...list.querySelectorAll('.finding')] : [];
}

/** The place of the innermost: one in a fold is in the line of the fold, too. */
function placeOf(list: HTMLElement | null, element: Element): number {
  return findingsIn(list).findLastIndex((one) => one.contains(element));
}

function next(list: HTMLElement | null, place: number): HTMLElement | null {
  const found = findingsIn(list).map((one) => one.querySelector<HTMLElement>('.finding__go'));
  return found.slice(0, place + 1).at(-1) ?? document.querySelector('.check__verdict');
}
