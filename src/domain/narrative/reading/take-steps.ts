import type { PatternSteps } from './pattern-steps';
import type { ReadingNote } from './reading-step';

/** A note on the way, and those before it. */
interface Trail {
  readonly before: Trail | null;
  readonly note: ReadingNote;
  readonly at: number;
}

export interface TakenNote {
  readonly note: ReadingNote;
  /** Counted from the start of the text. */
  readonly at: number;
}

interface Way {
  readonly step: number;
  readonly trail: Trail | null;
}

/**
 * The notes of the first way that reads the whole text; null where none does. All ways are taken side by side, letter by letter,
 * and of those that meet only the first goes on: the time grows with the length of the text, whatever the text is. (Thompson's
 * and Pike's way to run regular expressions.)
 */
export function takeSteps({ steps, start }: PatternSteps, text: string): TakenNote[] | null {
  const reached = new Int32Array(steps.length).fill(-1);

  /** Goes on to where the next letter decides. */
  function follow(step: number, trail: Trail | null, at: number, ways: Way[]): void {
    if (reached[step] === at) return;
    reached[step] = at;
    const one = steps[step];
    switch (one?.kind) {
      case 'either':
        follow(one.first, trail, at, ways);
        follow(one.second, trail, at, ways);
        return;
      case 'note':
        follow(one.next, { before: trail, note: one.note, at }, at, ways);
        return;
      default:
        ways.push({ step, trail });
    }
  }

  let ways: Way[] = [];
  follow(start, null, 0, ways);
  for (let at = 0; at < text.length && ways.length > 0; at += 1) {
    const letter = text.charAt(at);
    const next: Way[] = [];
    for (const { step, trail } of ways) {
      const one = steps[step];
      if (one?.kind === 'letter' && one.is(letter)) follow(one.next, trail, at + 1, next);
    }
    ways = next;
  }
  const through = ways.find(({ step }) => steps[step]?.kind === 'end');
  return through ? notesOf(through.trail) : null;
}

function notesOf(last: Trail | null): TakenNote[] {
  const notes: TakenNote[] = [];
  for (let trail = last; trail; trail = trail.before)
    notes.push({ note: trail.note, at: trail.at });
  return notes.reverse();
}
