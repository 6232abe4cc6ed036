import type { Frame } from 'playwright-core';
import type { OpenPane } from './pane-page';

/** Where the focus is, and what a person who sees only the pane would say of it. */
export interface FocusNow {
  readonly name: string;
  /** Null where all is well; behind its last stop the pane is left. */
  readonly trouble: 'left' | 'lost' | 'out of sight' | 'covered' | null;
}

/** The pane, worked by the keyboard alone; `troubles` are the places where the focus was lost or could not be seen. */
export interface KeyboardWalk {
  readonly troubles: readonly string[];
  /** Presses keys, and looks where the focus is after each. */
  press(...keys: readonly string[]): Promise<FocusNow>;
  type(text: string): Promise<void>;
  /** Presses Tab until the focus is at something of this name. */
  tabTo(name: RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<FocusNow>;
  /** Looks where the focus is once it is where it is to be: something of this name. */
  arrive(name: RegExp): Promise<FocusNow>;
}

/** In milliseconds. */
const patience = 150;
/** More stops than any page has. */
const mostStops = 150;

export function walkByKeyboard({ page, frame }: OpenPane): KeyboardWalk {
  const troubles: string[] = [];
  let last = '';

  async function look(after: string): Promise<FocusNow> {
    let now = await focusOf(frame);
    if (now.trouble) {
      // What comes next may be on its way: nobody presses another key so soon.
      await page.waitForTimeout(patience);
      now = await focusOf(frame);
    }
    if (now.trouble && now.trouble !== 'left')
      troubles.push(`${after} at “${last}”: ${now.trouble} (${now.name})`);
    last = now.name;
    return now;
  }

  async function press(...keys: readonly string[]): Promise<FocusNow> {
    let now = await focusOf(frame);
    for (const key of keys) {
      await page.keyboard.press(key);
      now = await look(key);
    }
    return now;
  }

  async function arrive(name: RegExp): Promise<FocusNow> {
    for (let tries = 0; tries < 100; tries += 1) {
      const now = await focusOf(frame);
      if (name.test(now.name)) return look('arrived');
      await page.waitForTimeout(50);
    }
    const { name: stayed } = await focusOf(frame);
    throw new Error(`The focus is at “${stayed}”, not at ${String(name)}`);
  }

  return {
    troubles,
    press,
    arrive,
    type: (text) => page.keyboard.type(text),
    async tabTo(name, key = 'Tab') {
      const passed: string[] = [];
      for (let stops = 0; stops < mostStops; stops += 1) {
        const now = await press(key);
        if (name.test(now.name)) return now;
        if (now.trouble === 'left') break;
        passed.push(now.name);
      }
      throw new Error(`${String(name)} is no stop of ${key}; passed: ${passed.join(' | ')}`);
    },
  };
}

function focusOf(frame: Frame): Promise<FocusNow> {
  return frame.evaluate(async () => {
    // What scrolls to what has the focus does so with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { activeElement: element } = document;
    if (!document.hasFocus()) return { name: '', trouble: 'left' as const };
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: '', trouble: 'lost' as const };
    const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])]
        : [];
    const name =
      element.getAttribute('aria-label') ??
      ([
        ...labelled.map((id) => document.getElementById(id)?.textContent ?? ''),
        ...labels.map((label) => label.textContent),
      ].join(' ') ||
        element.textContent);
    // A box may be drawn by its label.
    const shown = [element, ...labels].filter((one) => one.getBoundingClientRect().width > 2);
    const seen = shown.map((one) => {
      const { top, bottom, left, right } = one.getBoundingClientRect();
      const first = Math.max(top, 0);
      const end = Math.min(bottom, innerHeight);
      if (end - first < Math.min(12, bottom - top) || left < 0 || right > innerWidth)
        return 'out of sight' as const;
      const x = (left + right) / 2;
      const isShown = [first + 4, (first + end) / 2, end - 4].some((y) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (one.contains(top) || top.contains(one));
      });
      return isShown ? null : ('covered' as const);
    });
    const trouble = seen.includes(null) ? null : (seen[0] ?? 'out of sight');
    return { name: name.trim().replace(/\s+/g, ' ').slice(0, 80), trouble };
  });
}
