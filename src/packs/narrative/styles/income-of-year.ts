import { section } from '../make-section';
import { shareOf, whereAlso } from '../phrases';

const source = (words: string, name: string) =>
  `${words}{${name}}¤${shareOf(name, 'incomeCurrent')}`;

/** Kinds of income that few have are told where there are some (不涉及的不列). */
const others = [
  ['incomeSpecial', '财政专户管理资金收入'],
  ['incomeBusiness', '事业收入'],
  ['incomeCommercial', '事业单位经营收入'],
  ['incomeSuperior', '上级补助收入'],
  ['incomeAffiliated', '附属单位上缴收入'],
  ['incomeFurther', '其他收入'],
] as const;

/** Income of the year by its sources with 财政拨款 as one of them, as many places tell it that we have no text of. */
export const incomeOfYear = section(
  'N05',
  `本年收入合计{incomeCurrent}¤，其中：${source('财政拨款收入', 'appropriationOfYear')}${others
    .map(([name, words]) => whereAlso(name, `；${source(words, name)}`))
    .join('')}。`,
);
