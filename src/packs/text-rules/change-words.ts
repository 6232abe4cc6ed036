import type { ChangeWords } from '../../domain/text-check/text-rules';

const years = ' *(?:20\\d\\d *年度?|上年度?|去年)(?:预算)?数?';
const changes = ' *(?:增加|减少|增长|下降)了? *0(?:\\.0+)? *';

export const changeWords: ChangeWords = {
  up: '增加',
  down: '减少',
  flat: '持平',
  nearly: '基本',
  nothing: `(?<base>(?:与|较|比)${years})(?:相比)?${changes}(?:(?:亿元|万元|元)(?:[，,]${changes}[%％])?|[%％])`,
  changedFrom: { word: '比', pattern: '较|比' },
  sameAs: { word: '与', pattern: '[与和]|同(?!比)' },
  compared: ' *(?:相比较?|对比|比较|相较|(?<!同)比)',
  unit: '万元',
};
