import type { ReadingNote, ReadingStep } from './reading-step';

/** What reads something and then goes on with the step in that place; gives its own place. */
export type Reads = (next: number) => number;

/** Steps, put together from the end to the beginning. */
export interface StepBuilder {
  readonly steps: readonly ReadingStep[];
  end(): number;
  letter(is: (letter: string) => boolean): Reads;
  note(note: ReadingNote): Reads;
  /** One of them; the earlier rather than the later. */
  oneOf(...ways: readonly Reads[]): Reads;
  /** As often as it can be read and at least once, or as seldom, with something between. */
  repeated(each: Reads, options?: { readonly isSeldom?: boolean; readonly between?: Reads }): Reads;
}

export function stepBuilder(): StepBuilder {
  const steps: ReadingStep[] = [];
  const add = (step: ReadingStep) => steps.push(step) - 1;
  return {
    steps,
    end: () => add({ kind: 'end' }),
    letter: (is) => (next) => add({ kind: 'letter', is, next }),
    note: (note) => (next) => add({ kind: 'note', note, next }),
    oneOf:
      (...ways) =>
      (next) =>
        ways
          .map((way) => way(next))
          .reduceRight((second, first) => add({ kind: 'either', first, second })),
    repeated:
      (each, { isSeldom = false, between = nothing } = {}) =>
      (next) => {
        // Where it turns back to is known only when what is repeated stands.
        const turn = add({ kind: 'end' });
        const start = each(turn);
        const again = between(start);
        const [first, second] = isSeldom ? [next, again] : [again, next];
        steps[turn] = { kind: 'either', first, second };
        return start;
      },
  };
}

export const nothing: Reads = (next) => next;

export function inOrder(...parts: readonly Reads[]): Reads {
  return (next) => parts.reduceRight((after, part) => part(after), next);
}
