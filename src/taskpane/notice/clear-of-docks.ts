/**
 * What sticks to the edges of the pane covers what scrolls below it: whatever gets the focus stops short of it. Refs of elements that
 * stick to the bottom; `dock` for messages, which stand below the buttons that `bar` keeps in sight.
 */
export const dock = (element: HTMLElement | null) => keepClear(element, 'dock');
export const bar = (element: HTMLElement | null) => keepClear(element, 'bar');

type Kind = 'dock' | 'bar';

const heights = new Map<Element, readonly [Kind, number]>();

function keepClear(element: HTMLElement | null, kind: Kind) {
  if (!element) return undefined;
  // It has no box while it says nothing.
  const observer = new ResizeObserver(() => {
    heights.set(element, [kind, element.offsetHeight]);
    tell();
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    heights.delete(element);
    tell();
  };
}

function tell(): void {
  const { style } = document.documentElement;
  for (const wanted of ['dock', 'bar'] as const) {
    const sum = [...heights.values()].reduce(
      (above, [kind, height]) => (kind === wanted ? above + height : above),
      0,
    );
    style.setProperty(`--${wanted}-height`, `${String(sum)}px`);
  }
  uncover(document.activeElement);
}

/** What was pressed may be below the message that it brought. */
function uncover(pressed: Element | null): void {
  if (!pressed || [...heights.keys()].some((dock) => dock.contains(pressed))) return;
  const { top, bottom } = pressed.getBoundingClientRect();
  const covered = [...heights.values()].reduce((sum, [, height]) => sum + height, 0);
  if (top < innerHeight && bottom > innerHeight - covered && bottom - top < innerHeight / 2)
    pressed.scrollIntoView({ block: 'nearest' });
}
