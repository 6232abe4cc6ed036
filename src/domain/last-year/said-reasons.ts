import { reasonOf } from '../text-check/reason-of';
import type { TextToCheck } from '../text-check/text-to-check';

/** Why an item changed, as the text says it. */
export interface SaidReason {
  readonly fact: string;
  readonly paragraph: number;
  /** Where its words stand in the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** The reasons that follow what a text says of changes. */
export function saidReasons(text: TextToCheck): readonly SaidReason[] {
  const reasons = new Map<string, SaidReason>();
  for (const placed of text.statements) {
    const { kind, item } = placed.said;
    if (kind === 'level' || kind === 'share') continue;
    const [name, ...others] = text.items.get(item ?? '')?.facts ?? [];
    if (name === undefined || others.length > 0) continue;
    const found = reasonOf(placed, text);
    const fact = `${name}_reason`;
    if (found && !reasons.has(fact)) reasons.set(fact, { fact, ...found });
  }
  return [...reasons.values()];
}
