import type { TextToCheck } from '../text-check/text-to-check';

/** Why an item changed, as the text says it. */
export interface SaidReason {
  readonly fact: string;
  readonly text: string;
  readonly paragraph: number;
}

/** The reasons that follow what a text says of changes. */
export function saidReasons({ statements, items, rules }: TextToCheck): readonly SaidReason[] {
  const mark = new RegExp(
    `^[^。；;]{0,16}?。?[^。；;]{0,4}?(?:${rules.reasons.marks.join('|')})(?:是|为|主要是|：|:)*(?<said>[^。；;]*)`,
  );
  const reasons = new Map<string, SaidReason>();
  for (const { said, paragraph } of statements) {
    if (said.kind !== 'change' && said.kind !== 'flat' && said.kind !== 'growth') continue;
    const [name, ...others] = items.get(said.item ?? '')?.facts ?? [];
    const text = mark.exec(paragraph.text.slice(said.end))?.groups?.['said']?.trim() ?? '';
    if (name === undefined || others.length > 0 || text === '') continue;
    const fact = `${name}_reason`;
    if (!reasons.has(fact)) reasons.set(fact, { fact, text, paragraph: paragraph.place });
  }
  return [...reasons.values()];
}
