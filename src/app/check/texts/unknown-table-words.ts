import { locationWords } from '../../location-words';
import { fillText } from '../../messages/fill-text';
import { listWords } from '../../messages/list-words';
import type { Words } from '../../../domain/form/words';
import type { UnknownTable } from '../../../domain/recognize/recognize-tables';
import { percentText } from '../../../domain/value/number-text';

const texts = {
  unknown: {
    zh: '{at}  没有认出这张表：{words}。',
    en: '{at}  This table was not recognised: {words}.',
  },
  like: {
    zh: '{at}  没有认出这张表：{words}。最像的是{likely}，但不能肯定，没有按它读取。',
    en: '{at}  This table was not recognised: {words}. It is most like {likely}, but not for certain, and was not read as such.',
  },
  unclear: {
    zh: '{at}  这张表没有标题，可能是{likely}中的任何一张：{words}。请在表的上面写明标题后重试。',
    en: '{at}  This table has no title and may be any of {likely}: {words}. Write its title above it and try again.',
  },
  twoLayouts: {
    zh: '{at}  这张表是{likely}，从标题、栏目和合计都看不出是哪一种表样，没有按任何一种读取：{words}。请把表的标题和各行写成其中一种后重试。',
    en: '{at}  This table is {likely}: neither its title nor its labels and totals tell which layout it is, and it was not read as any: {words}. Write its title and rows as in one of them and try again.',
  },
  tooMuch: {
    zh: '{at}  这张表可能是{likely}；行数太多，没有逐行相加来分辨，没有按任何一种读取：{words}。请在表的上面写明标题，或者分成几张表后重试。',
    en: '{at}  This table may be {likely}; it has too many rows to be added up to tell them apart, and was not read as any: {words}. Write its title above it, or divide it, and try again.',
  },
  unsearched: {
    zh: '{at}  这张工作表从头到尾是{words}，太大，没有查找其中的表。请删除远处多余的内容后重试。',
    en: '{at}  This sheet reaches over {words}, which is too much to look for forms in. Delete what stands far away and try again.',
  },
} satisfies Readonly<Record<string, Words>>;

/** What is said of a table that is no known form for certain. */
export function unknownTableWords({ at, words, why, likely }: UnknownTable): Words {
  const unknown = likely.length > 0 ? texts.like : texts.unknown;
  const text = why === 'unknown' ? unknown : texts[why];
  const place = locationWords(at);
  const named = listWords(
    likely.map(({ title, confidence, layout }) => {
      const sure = percentText(Math.round(confidence * 100) / 100);
      if (layout === undefined || (why !== 'twoLayouts' && why !== 'tooMuch'))
        return { zh: `${title}（${sure}）`, en: `${title} (${sure})` };
      return { zh: `${title}“${layout.zh}”`, en: `${title} “${layout.en}”` };
    }),
  );
  return {
    zh: fillText(text.zh, { at: place.zh, words, likely: named.zh }),
    en: fillText(text.en, { at: place.en, words, likely: named.en }),
  };
}
