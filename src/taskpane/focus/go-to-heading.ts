/** Below the tabs, which stay at the top; the focus goes along, so that Tab goes on from there. */
export function goToHeading(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/**
 * What is going takes the focus of who works by keys with it: she goes on at the button that brought it, where one is named and is still
 * there, or else at the heading of its section, unless something else gets the focus. To be asked while it is still there.
 */
export function keepFocus(going: Element | null, opener: HTMLElement | null = null): void {
  const { activeElement } = document;
  if (!going?.contains(activeElement) || activeElement?.matches(':focus-visible') !== true) return;
  const section = going.closest('[aria-labelledby]:not([role=tabpanel])');
  const id = section?.getAttribute('aria-labelledby') ?? '';
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    opener?.focus();
    if (document.activeElement === document.body) goToHeading(id);
  });
}

/** A question that does not fit is read from its beginning, also by whom its first answer would have the focus. */
export function beginAtTop(question: HTMLElement): void {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  if (question.offsetHeight <= innerHeight - parseFloat(scrollPaddingTop)) return;
  question.tabIndex = -1;
  question.scrollIntoView();
  question.focus({ preventScroll: true });
}
