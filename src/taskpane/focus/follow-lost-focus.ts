import { goToHeading } from './go-to-heading';

/**
 * What goes away takes the focus of who works by keys with it, and the next Tab would begin at the top of the pane: she goes on at what
 * opened it, or else at the heading of its section. Whoever knows a better place has moved the focus there before.
 */
export function followLostFocus(): () => void {
  let last: readonly Element[] | null = null;
  const onFocus = ({ target }: FocusEvent) => {
    last = target instanceof Element && target.matches(':focus-visible') ? withOuter(target) : null;
  };
  const watch = new MutationObserver(() => {
    if (!last || last[0]?.isConnected === true) return;
    const stayed = last.find((one) => one.isConnected);
    last = null;
    // Two frames: a notice that goes asks after one.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (isFocusLost() && stayed?.isConnected === true) goNear(stayed);
      });
    });
  });
  document.addEventListener('focusin', onFocus);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onFocus);
    watch.disconnect();
  };
}

/** Who went to the sheet meanwhile is left alone. */
function isFocusLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}

function withOuter(element: Element): readonly Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) all.push(at);
  return all;
}

function goNear(stayed: Element): void {
  const summary = stayed.closest('details')?.querySelector<HTMLElement>('summary');
  if (summary) {
    summary.focus();
    return;
  }
  const section = stayed.closest('[aria-labelledby]:not([role=tabpanel])');
  goToHeading(section?.getAttribute('aria-labelledby') ?? '');
  if (isFocusLost()) document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}
