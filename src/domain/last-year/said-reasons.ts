import type { TextToCheck } from '../text-check/text-to-check';
import { reasonBehind } from '../text-check/said-words';

/** Why an item changed, as the text says it. */
export interface SaidReason {
  readonly fact: string;
  readonly paragraph: number;
  /** Where its words stand in the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** The reasons that follow what a text says of changes. */
export function saidReasons({ statements, items, rules }: TextToCheck): readonly SaidReason[] {
  const mark = new RegExp(
    `^[^。；;]{0,16}?。?[^。；;]{0,4}?(?:${rules.reasons.marks.join('|')})${reasonBehind}`,
  );
  const reasons = new Map<string, SaidReason>();
  for (const { said, paragraph } of statements) {
    if (said.kind !== 'change' && said.kind !== 'flat' && said.kind !== 'growth') continue;
    const [name, ...others] = items.get(said.item ?? '')?.facts ?? [];
    const found = mark.exec(paragraph.text.slice(said.end));
    const text = found?.groups?.['said'] ?? '';
    if (!found || name === undefined || others.length > 0 || text.trim() === '') continue;
    const fact = `${name}_reason`;
    // The reason is what the mark ends with.
    const end = said.end + found[0].length;
    const place = { start: end - text.length, end, paragraph: paragraph.place };
    if (!reasons.has(fact)) reasons.set(fact, { fact, ...place });
  }
  return [...reasons.values()];
}
