import { anyOf } from '../any-of';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';
import { reasonBehind } from '../said-words';

const rule = 'TX-CAUSE';
/** The reason of a change goes the way it went. */
export function checkCauses({ read, rules }: TextToCheck): readonly TextAnswer[] {
  const { marks, up, down, past } = rules.reasons;
  const reason = anyReason(marks);
  const [ups, downs] = [anyOf(up), anyOf(down)];
  return read.flatMap((paragraph) =>
    paragraph.stated.statements.flatMap((said): readonly TextAnswer[] => {
      if (said.kind !== 'change' || said.amount.fen === 0) return [];
      if (paragraph.stated.lists[said.list ?? -1]?.kind === 'cause') return [];
      const found = reason.exec(paragraph.text.slice(said.end));
      const words = found?.groups?.['said'] ?? '';
      if (!found || words === '' || anyOf(past).test(words)) return [];
      const [own, other] = said.direction.way === 'up' ? [ups, downs] : [downs, ups];
      const wrong = other.exec(words);
      if (!wrong || own.test(words)) return [holds(rule)];
      const start = said.end + found[0].length - words.length + wrong.index;
      return [tell(start, wrong[0], said.direction, paragraph)];
    }),
  );
}

/** What follows one of the marks, to the end of the sentence. */
function anyReason(marks: readonly string[]): RegExp {
  return new RegExp(`^[^。；;]*?(?:${marks.join('|')})${reasonBehind}`);
}

function tell(
  start: number,
  found: string,
  direction: { readonly start: number; readonly end: number },
  { text, place }: ReadParagraph,
): TextAnswer {
  return broken({
    rule,
    says: 'textCauseOther',
    params: { found: { text: found }, other: { text: text.slice(direction.start, direction.end) } },
    ...{ paragraph: place, start, end: start + found.length },
    others: [{ paragraph: place, start: direction.start, end: direction.end }],
  });
}
