import type { KeyboardEvent } from 'react';

/** What the arrow keys move between: marked in the page by this attribute. */
export const rowStop = 'data-row-stop';

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** From row to row of the list with the arrow keys, staying on the same kind of button; above the first row is the search. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>, leaveUpwards: () => void): void {
  const step = steps[event.key];
  const { target, currentTarget } = event;
  const kind = target instanceof HTMLElement ? target.getAttribute(rowStop) : null;
  if (!step || kind === null) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(`[${rowStop}="${kind}"]`)];
  const next = step(
    stops.findIndex((stop) => stop === target),
    stops.length - 1,
  );
  event.preventDefault();
  if (next < 0) leaveUpwards();
  else stops[next]?.focus();
}
