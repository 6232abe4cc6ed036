/** So long it is still to be read after the user went to the sheet, in milliseconds. */
export const readWithin = 5000;

interface Read {
  /** Whether there is nothing in it to press but what closes it. */
  readonly isRead: () => boolean;
  readonly isInside: (target: EventTarget | null) => boolean;
  readonly leave: () => void;
}

/** Where the user may go on: the page of the pane, and its window, which loses the focus to the sheet. */
interface Surroundings {
  readonly page: EventTarget;
  readonly window: EventTarget;
  /** Whether she is in the pane now. */
  readonly hasFocus: () => boolean;
}

/** Tells once the user goes on, in the pane or on the sheet, where she may take back what was told. Returns what ends it. */
export function followGoingOn(
  { page, window, hasFocus }: Surroundings,
  { isRead, isInside, leave }: Read,
): () => void {
  let gone: ReturnType<typeof setTimeout> | undefined;
  const onClick = ({ target }: Event) => {
    if (!isInside(target) && isRead()) leave();
  };
  const onBlur = () => {
    clearTimeout(gone);
    gone = setTimeout(() => {
      if (isRead()) leave();
    }, readWithin);
  };
  window.addEventListener('blur', onBlur);
  // What took long may be told to somebody who went to the sheet meanwhile.
  if (!hasFocus()) onBlur();
  // The click that brought the notice is still on its way.
  const later = setTimeout(() => {
    page.addEventListener('click', onClick);
  });
  return () => {
    clearTimeout(later);
    clearTimeout(gone);
    window.removeEventListener('blur', onBlur);
    page.removeEventListener('click', onClick);
  };
}
