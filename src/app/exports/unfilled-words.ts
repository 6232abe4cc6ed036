import type { UnfilledPart } from '../../domain/exports/place-parts';
import type { ShortField } from '../../domain/exports/place-figures';
import type { EmptyField } from './empty-fields';
import { alike, type Words } from '../../domain/form/words';
import { locationWords } from '../location-words';
import { listWords } from '../messages/list-words';

/** So many fields and rows are named. */
const mostNamed = 3;
const mostFields = 6;

/** Which 其中 of a form stays empty, and why. */
export function unfilledWords({ labels, rows }: UnfilledPart): Words {
  const [fields, where] = [named(labels.map(alike)), named(rows.map(locationWords))];
  return {
    zh: `没有填：${fields.zh}；导出表的${where.zh}，资金性质没有写明其中多少是财政拨款。请带上这一列（如“其中：财政拨款”）重新导出，或者手工填写`,
    en: `not filled: ${fields.en}; the source of funds in ${where.en} does not say how much of it is fiscal appropriation (财政拨款). Export it again with such a column, or fill it in by hand`,
  };
}

/** Which field of a code stays empty, and why. */
export function shortCodeWords({ label, codes, rows }: ShortField): Words {
  const [own, where] = [named(codes.map(alike)), named(rows.map(locationWords))];
  return {
    zh: `“${label}”空着：导出表的${where.zh}，编码只写到 ${own.zh}，不够长。金额已经计入；请按明细编码重新导出，或者手工补上`,
    en: `“${label}” stays empty: in ${where.en} the code goes no further than ${own.en}. Its amounts are counted; export it again with the codes in full, or add them by hand`,
  };
}

function named(all: readonly Words[]): Words {
  const some = listWords(all.slice(0, mostNamed));
  const isMore = all.length > mostNamed;
  return {
    zh: `${some.zh}${isMore ? ` 等 ${all.length} 处` : ''}`,
    en: `${some.en}${isMore ? ` … (${all.length})` : ''}`,
  };
}

/** What a form needs besides, and no export says. */
export function emptyFieldsWords(fields: readonly EmptyField[]): Words {
  const some = fields.slice(0, mostFields);
  const isMore = fields.length > some.length;
  const zh = some.map(({ label, count }) => (count > 1 ? `${label}（${count}格）` : label));
  const en = some.map(({ label, count }) => (count > 1 ? `${label} (${count})` : label));
  return {
    zh: `导入后还空着，有数的请手工填写：${zh.join('、')}${isMore ? ` 等 ${fields.length} 栏` : ''}`,
    en: `still empty afterwards, to be filled in by hand where there is anything: ${en.join(', ')}${isMore ? ` … (${fields.length})` : ''}`,
  };
}
