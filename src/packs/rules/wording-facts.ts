import type { RuleFacts } from '../../domain/check/rule-facts';

const disclosure = '财预〔2016〕143号《地方预决算公开操作规程》';
const punctuation = 'GB/T 15834—2011《标点符号用法》';

/** The rules about texts that somebody types. */
export const wordingFacts: readonly RuleFacts[] = [
  {
    id: 'DOC-PLACEHOLDER',
    title: { zh: '没有遗留待填写的文字和标记', en: 'Nothing was left that is to be filled in' },
    source: disclosure,
  },
  {
    id: 'TX-TYPO',
    title: { zh: '没有常见错别字', en: 'No common slips of writing' },
    source: disclosure,
  },
  {
    id: 'TX-HALFWIDTH',
    title: { zh: '中文之间用全角标点', en: 'Chinese words are parted by full-width marks' },
    source: punctuation,
  },
  {
    id: 'TX-DOCNO',
    title: { zh: '文号的年份用六角括号', en: 'Years of document numbers stand in 〔〕' },
    source: 'GB/T 9704—2012《党政机关公文格式》',
  },
  {
    id: 'TX-REPEAT',
    title: { zh: '没有连写两遍的词句', en: 'Nothing is said twice in a row' },
    source: disclosure,
  },
  {
    id: 'TX-PAIR',
    title: { zh: '书名号、引号、括号成对', en: 'Brackets and quotation marks come in pairs' },
    source: punctuation,
  },
];
