import type { Words } from '../../domain/form/words';
import type { ProposalLine, ProposalState } from './proposal';

const stateWords: Readonly<Record<Exclude<ProposalState, 'standsAlready'>, Words>> = {
  new: { zh: '新填', en: 'new' },
  same: { zh: '一致', en: 'same' },
  rounded: { zh: '一致（只差舍入）', en: 'same but for rounding' },
  differs: { zh: '不一致', en: 'differs' },
  emptied: { zh: '另一边没有，选中就清空', en: 'the other side has none; ticked, it is emptied' },
  calculated: {
    zh: '单元格里是公式，不改动；请到它取数的地方修改',
    en: 'a formula stands in the cell and is left; change what it takes from',
  },
};

export function stateWordsOf({
  state,
  standsAt = '',
}: Pick<ProposalLine, 'state' | 'standsAt'>): Words {
  if (state !== 'standsAlready') return stateWords[state];
  return {
    zh: `${standsAt} 已经有数，可能是同一笔，再填合计就会重复；不是同一笔再填`,
    en: `${standsAt} has an amount that may be the same money and would then count twice; fill it in only if it is not`,
  };
}

/** What stands in a cell afterwards that is emptied. */
export const emptyWords: Words = { zh: '空', en: 'empty' };

/** Which row and column a proposal goes to: 2010301 行政运行 · 工资福利支出. */
export function placeWords({ row, label }: Pick<ProposalLine, 'row' | 'label'>): string {
  return row === '' ? label : `${row} · ${label}`;
}
