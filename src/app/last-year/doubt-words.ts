import type { Words } from '../../domain/form/words';
import type { SumDoubt } from '../../domain/last-year/brought-in';

/** That a figure came in as a text says it, which does not add up there. */
export function doubtWords({ found, parts, sum, difference }: SumDoubt): Words {
  return {
    zh: `请核对：文字里写的是${found}，各项之和却是${sum}（${parts}），相差${difference}；先按文字带入。`,
    en: `Please check it: the text says ${found}, but the parts make ${sum} (${parts}), a difference of ${difference}; it came in as it is said.`,
  };
}
