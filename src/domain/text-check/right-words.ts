import type { SaidAmount } from '../statement/statement';
import { isWrong, rightAmount } from './held-amounts';
import { wordsOf } from './placed-words';
import { printLike } from './said-amounts';
import type { ReadParagraph, TextToCheck } from './text-to-check';

/** An amount as it stands in the text, or as it should. */
export function rightWords(
  amount: SaidAmount,
  paragraph: ReadParagraph,
  text: TextToCheck,
): string {
  return isWrong(amount, paragraph, text)
    ? printLike(rightAmount(amount, paragraph, text).fen, amount, text.print)
    : wordsOf(amount, paragraph);
}
