import type { FactPath } from '../fact/fact';
import { moneySign, type Pattern } from '../pattern/pattern';
import { patternSource, type Slot, type SourceContext } from './pattern-source';
import type { ReadFact, SaidFact } from './read-fact';

/** The facts that a sentence states, read by the pattern that prints such sentences; null for any other sentence. */
export function readPattern(
  pattern: Pattern,
  text: string,
  context: SourceContext,
): readonly ReadFact[] | null {
  const { source, slots } = patternSource(pattern, context);
  const match = new RegExp(`^${source}$`, 'du').exec(text);
  return match === null ? null : readMatch(match, slots, { path: [], from: 0, context });
}

interface Place {
  readonly path: FactPath;
  /** Where the matched text starts in the whole. */
  readonly from: number;
  readonly context: SourceContext;
}

function readMatch(match: RegExpExecArray, slots: readonly Slot[], place: Place): ReadFact[] {
  return slots.flatMap((slot, index) => {
    const said = match[index + 1];
    const [start, end] = match.indices?.[index + 1] ?? [0, 0];
    if (said === undefined) return [];
    if (slot.kind === 'list') return readItems(slot.list, slot.item, said, place, start);
    return [
      {
        name: slot.kind === 'unit' ? moneySign : slot.name,
        path: place.path,
        said: saidBy(slot, said),
        start: place.from + start,
        end: place.from + end,
      },
    ];
  });
}

function saidBy(slot: Exclude<Slot, { kind: 'list' }>, text: string): SaidFact {
  if (slot.kind === 'option') return { kind: 'choice', choice: slot.choice };
  if (/^【[^】]*】$/.test(text)) return { kind: 'gap' };
  return { kind: slot.kind === 'fact' && slot.isNumber ? 'number' : 'text', text };
}

function readItems(
  list: string,
  pattern: Pattern,
  text: string,
  { path, from, context }: Place,
  start: number,
): ReadFact[] {
  const { source, slots } = patternSource(pattern, context);
  const between = patternSource([{ kind: 'words', words: context.between }], context).source;
  const one = new RegExp(`${source}(?:${between}|$)`, 'duy');
  const found: ReadFact[] = [];
  for (let item = 0; one.lastIndex < text.length; item += 1) {
    const match = one.exec(text);
    if (match === null || match[0] === '') return found;
    const inside = { path: [...path, { list, item }], from: from + start, context };
    found.push(...readMatch(match, slots, inside));
  }
  return found;
}
