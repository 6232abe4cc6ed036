/** A part of the page that F6 goes to. */
export interface Region {
  readonly element: HTMLElement;
  focus(): void;
}

/**
 * F6 and Shift+F6 go round the regions that are shown, as in Excel. Call the result for each document whose keys count:
 * those pressed in a frame stay in it.
 */
export function regionKeys(regions: readonly Region[]): (page: Window) => void {
  function move(step: 1 | -1): void {
    const shown = regions.filter(({ element }) => !element.hidden);
    const here = shown.findIndex(({ element }) => element.contains(document.activeElement));
    const next = here < 0 && step < 0 ? shown.length - 1 : here + step;
    shown.at(next % shown.length)?.focus();
  }

  return (page) => {
    page.addEventListener(
      'keydown',
      (event) => {
        const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
        if (key !== 'F6' || ctrlKey || altKey || metaKey) return;
        if (document.querySelector('dialog[open]')) return;
        event.preventDefault();
        event.stopPropagation();
        move(shiftKey ? -1 : 1);
      },
      { capture: true },
    );
  };
}

const tabbable =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), [tabindex="0"]';

/** The first element that Tab would reach in it. */
export function focusFirst(within: ParentNode): void {
  const candidates = [...within.querySelectorAll<HTMLElement>(tabbable)];
  candidates.find((each) => each.tabIndex >= 0 && each.checkVisibility())?.focus();
}

/** What the pane shows is a document of its own. */
export function focusFrameIn(element: HTMLElement): void {
  const frame = element.querySelector('iframe');
  frame?.focus();
  if (frame?.contentDocument) focusFirst(frame.contentDocument);
}
