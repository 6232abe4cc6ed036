/** Below the tabs, which stay at the top; the focus goes along, so that Tab goes on from there. */
export function goToHeading(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/**
 * What is going takes the focus of who works by keys with it: she goes on at the heading of its section, unless something else gets
 * the focus. To be asked while it is still there.
 */
export function keepFocus(going: Element | null): void {
  const { activeElement } = document;
  if (!going?.contains(activeElement) || activeElement?.matches(':focus-visible') !== true) return;
  const section = going.closest('[aria-labelledby]:not([role=tabpanel])');
  const id = section?.getAttribute('aria-labelledby') ?? '';
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) goToHeading(id);
  });
}
