import type { FactStep } from '../fact/fact';
import { moneySign, type Pattern } from '../pattern/pattern';
import { patternSteps, type ReadingContext } from './pattern-steps';
import type { ReadFact, SaidFact } from './read-fact';
import { takeSteps } from './take-steps';

/** The facts that a sentence states, read by the pattern that prints such sentences; null for any other sentence. */
export function readPattern(
  pattern: Pattern,
  text: string,
  context: ReadingContext,
): readonly ReadFact[] | null {
  const notes = takeSteps(patternSteps(pattern, context), text);
  if (!notes) return null;
  const facts: ReadFact[] = [];
  let path: readonly FactStep[] = [];
  let start = 0;

  function note(name: string, said: SaidFact, from: number, to: number): void {
    facts.push({ name, path, said, start: from, end: to });
  }

  for (const { note: one, at } of notes) {
    switch (one.kind) {
      case 'begin':
        start = at;
        break;
      case 'fact':
        note(one.name, saidBy(text.slice(start, at), one.isNumber), start, at);
        break;
      case 'unit':
        note(moneySign, { kind: 'text', text: text.slice(start, at) }, start, at);
        break;
      case 'option':
        note(one.name, { kind: 'choice', choice: one.choice }, at, at);
        break;
      case 'list':
        path = [...path, { list: one.list, item: -1 }];
        break;
      case 'item':
        path = path.map((step, depth) =>
          depth === path.length - 1 ? { ...step, item: step.item + 1 } : step,
        );
        break;
      case 'listEnd':
        path = path.slice(0, -1);
        break;
    }
  }
  return facts;
}

function saidBy(text: string, isNumber: boolean): SaidFact {
  if (/^【[^】]*】$/.test(text)) return { kind: 'gap' };
  return { kind: isNumber ? 'number' : 'text', text };
}
