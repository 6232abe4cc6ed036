/** Below the tabs, which stay at the top; the focus goes along, so that Tab goes on from there. */
export function goToHeading(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/** The heading of the section that something is in. */
export function goToOwnHeading(element: Element): void {
  goToHeading(element.closest('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? '');
}
