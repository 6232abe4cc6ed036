import type { SaidAmount, Statement } from '../statement/statement';
import type { ReadParagraph } from './text-to-check';

/** 10万元，比上年的8万元增加2万元: what a sentence itself says of both years; null where it does not. */
export function twoAmountsBeside(
  said: Statement,
  { stated: { statements } }: ReadParagraph,
): { readonly is: SaidAmount; readonly was: SaidAmount } | null {
  if (said.item === null) return null;
  const near = statements.flatMap((one) =>
    one.kind === 'level' && one.item === said.item && one.sentence === said.sentence ? [one] : [],
  );
  const was = near.find(({ base }) => base !== null);
  const is = near.find(({ base }) => base === null);
  return was && is ? { is: is.amount, was: was.amount } : null;
}
