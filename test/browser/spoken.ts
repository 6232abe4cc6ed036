import type { Frame } from 'playwright-core';

/** What a screen reader says by itself: what comes into a live region, and what has got the focus. */
export interface Spoken {
  readonly by: 'status' | 'alert' | 'focus';
  readonly words: string;
}

/** Begins to listen in the pane. */
export async function listen(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const spoken: Spoken[] = [];
    Object.assign(window, { spoken });
    const textOf = (node: Node) => (node.textContent ?? '').trim().replace(/\s+/g, ' ');
    /** The nearest region decides: one inside another that is turned off is off. */
    const regionOf = (node: Node): 'status' | 'alert' | null => {
      const element = node instanceof Element ? node : node.parentElement;
      const region = element?.closest('[role=status], [role=alert], [aria-live]');
      if (!region || region.closest('[hidden]')) return null;
      const live = region.getAttribute('aria-live');
      if (live === 'off') return null;
      return region.getAttribute('role') === 'alert' || live === 'assertive' ? 'alert' : 'status';
    };
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        const said = type === 'characterData' ? [target] : [...addedNodes];
        for (const node of said) {
          if (!node.isConnected) continue;
          const by = regionOf(node);
          if (by && textOf(node) !== '') spoken.push({ by, words: textOf(node) });
        }
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const isContainer = target.tabIndex === -1;
      const words = target.getAttribute('aria-label') ?? (isContainer ? textOf(target) : '');
      if (words !== '') spoken.push({ by: 'focus', words });
    });
  });
}

/** What was said since, and forgets it. */
export function heard(frame: Frame): Promise<readonly Spoken[]> {
  return frame.evaluate(() => {
    const { spoken } = window as unknown as { spoken: Spoken[] };
    return spoken.splice(0);
  });
}

/** What is said by several voices at once: two regions, or a region and what has got the focus. */
export function saidTwice(spoken: readonly Spoken[]): readonly string[] {
  const regions = spoken.filter(({ by }) => by !== 'focus');
  const isAgain = ({ by, words }: Spoken, place: number) =>
    spoken.some(
      (other, at) =>
        at < place && (by !== 'focus' || other.by !== 'focus') && other.words.includes(words),
    );
  const ofFocus = spoken.filter(
    ({ by, words }) => by === 'focus' && regions.some((one) => words.includes(one.words)),
  );
  return [
    ...spoken.filter((one, place) => one.by !== 'focus' && isAgain(one, place)),
    ...ofFocus,
  ].map(({ by, words }) => `${by}: ${words.slice(0, 70)}`);
}
