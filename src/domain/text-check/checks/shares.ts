import type { SaidAmount, ShareStatement } from '../../statement/statement';
import { amountOf, comparePercent, quotient, rangeOf, wordsOf } from '../percent-agreement';
import type { TextAnswer } from '../text-finding';
import type { ReadParagraph, TextToCheck } from '../text-to-check';

/** Shares are what their amounts make them. */
export function checkShares(text: TextToCheck): readonly TextAnswer[] {
  return text.read.flatMap((paragraph) =>
    paragraph.stated.statements.flatMap((said) =>
      said.kind === 'share' ? checkShare(said, paragraph, text) : [],
    ),
  );
}

function checkShare(
  said: ShareStatement,
  paragraph: ReadParagraph,
  text: TextToCheck,
): readonly TextAnswer[] {
  const part = amountOf(paragraph.stated.statements[said.of]);
  const whole =
    said.whole === null
      ? (headOf(said, paragraph) ?? wholeBeside(said, paragraph, text))
      : namedWhole(said.whole.item, paragraph);
  if (!part || !whole || whole.fen <= 0) return [];
  return comparePercent(said.percent, paragraph, {
    says: 'textShareDiffers',
    range: quotient(rangeOf(part, text.print), rangeOf(whole, text.print)),
    exact: (part.fen / whole.fen) * 100,
    // Shares may be adjusted by one so that they add up to 100.
    room: 1.5,
    words: [part, whole].map((one) => wordsOf(one, paragraph)),
    others: [part, whole],
  });
}

function headOf({ list }: ShareStatement, { stated }: ReadParagraph): SaidAmount | null {
  const { head = null, isUnclear = true } = stated.lists[list ?? -1] ?? {};
  return head === null || isUnclear ? null : amountOf(stated.statements[head]);
}

/** 支出合计9万元。基本支出5万元，占55.56%: the only amount around it that it can be a part of. */
function wholeBeside(
  { item, list }: ShareStatement,
  { stated }: ReadParagraph,
  { items }: TextToCheck,
): SaidAmount | null {
  const wholes = items.get(item ?? '')?.partOf ?? [];
  if (list !== null) return null;
  const all = stated.statements.flatMap((one) =>
    one.kind === 'level' && one.list === null && wholes.includes(one.item ?? '') ? [one] : [],
  );
  return all.length === 1 ? amountOf(all[0]) : null;
}

function namedWhole(item: string | null, { stated }: ReadParagraph): SaidAmount | null {
  const all = stated.statements.filter((one) => one.kind === 'level' && one.item === item);
  return item !== null && all.length === 1 ? amountOf(all[0]) : null;
}
