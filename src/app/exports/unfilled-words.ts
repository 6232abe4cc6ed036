import type { UnfilledPart } from '../../domain/exports/place-parts';
import type { Words } from '../../domain/form/words';

/** So many fields and rows are named. */
const mostNamed = 3;

/** Which 其中 of a form stays empty, and why. */
export function unfilledWords({ labels, rows }: UnfilledPart): Words {
  const [fields, where] = [named(labels), named(rows)];
  return {
    zh: `没有填：${fields.zh}；导出表 ${where.zh} 的资金性质没有写明其中多少是财政拨款。请带上这一列（如“其中：财政拨款”）重新导出，或者手工填写`,
    en: `not filled: ${fields.en}; the source of funds in ${where.en} does not say how much of it is fiscal appropriation (财政拨款). Export it again with such a column, or fill it in by hand`,
  };
}

function named(all: readonly string[]): Words {
  const some = all.slice(0, mostNamed);
  const isMore = all.length > some.length;
  return {
    zh: `${some.join('、')}${isMore ? ` 等 ${all.length} 处` : ''}`,
    en: `${some.join(', ')}${isMore ? ` … (${all.length})` : ''}`,
  };
}
