import type { PaperComposition, PaperField } from '../../domain/form/composition';
import { indicators } from './indicators';
import { oneTargetElsewhere } from './one-target';

/** Names are given as keys: without spaces, with brackets and marks of half width. */
const unit = String.raw`(?:\((?:百?万|亿|千)?元\))?`;

const text = (id: string, words: string): PaperField => ({ id, words, kind: 'text' });
const amount = (
  id: string,
  words: string,
  sum?: Pick<PaperField, 'add' | 'as' | 'mayAdd'>,
): PaperField => ({ id, words, kind: 'amount', ...sum });

const fields: readonly PaperField[] = [
  text('name', '^项目名称$'),
  text('department', '^(?:部门|主管部门)(?:\\(?单位\\)?)?(?:名称)?(?:及代码)?$'),
  text('owner', '^(?:实施|预算|项目|填报)单位(?:名称)?$|^单位名称$'),
  text('code', '^项目(?:编码|代码)$'),
  text('kind', '^项目(?:类别|类型|属性|性质)$'),
  text('period', '^(?:项目)?(?:起止|实施)?(?:时间|期限|周期|期)$'),
  text('person', '^项目?负责人(?:及电话)?$'),
  text('phone', '^联系电话$'),
  text('about', '^项目(?:概况|概述|内容|描述)$'),
  text('reason', '^(?:项目)?立项(?:依据|必要性)$'),
  text('duties', '^(?:部门|单位)?(?:职能职责|主要职能|职责)$'),
  text('goal', '^(?:年度|总体|整体|整体绩效|绩效|年度总体|年度绩效|总体绩效)目标(?:内容)?$'),
  amount(
    'budget',
    `^(?:年度)?(?:资金|预算)(?:总额|金额|数)${unit}$|^(?:项目|年度)(?:资金|预算|总)(?:金额|总额|数)?${unit}$`,
    {
      add: ['fiscalFunds', 'otherFunds'],
      mayAdd: ['carriedOver', 'specialAccount'],
    },
  ),
  amount('general', `^(?:其中:)?(?:当年|本年)?一般公共预算(?:拨款|资金)?${unit}$`, {
    as: 'fiscalFunds',
  }),
  amount('fiscalFunds', `^(?:其中:)?(?:当年|本年)?(?:财政(?:拨款|资金|性资金))${unit}$`),
  amount('carriedOver', `^(?:上年|年初|财政拨款)结[转余](?:资金|结余)?${unit}$`),
  amount('specialAccount', `^(?:其中:)?财政专户(?:管理)?资金${unit}$`),
  amount('basic', `^基本支出${unit}$`),
  amount('project', `^项目支出${unit}$`),
  amount('otherFunds', `^(?:其中:)?其他资金${unit}$`),
];

/** The first whose title fits. */
export const paperCompositions: readonly PaperComposition[] = [
  {
    form: oneTargetElsewhere,
    title: '(?:项目|部门|单位|整体)(?:支出)?(?:整体)?(?:支出)?绩效目标(?:申报|批复)?表?$',
    notInTitle: '说明|情况',
    fields,
    groups: `^(?:项目|年度)?(?:资金|预算)(?:情况|来源|构成|申请)?${unit}$|^按(?:收入|支出|资金)(?:性质|来源|结构)分$|^(?:绩效|年度)?(?:总体)?目标$|^(?:部门整体支出)?(?:年度)?绩效指标$`,
    list: indicators,
  },
];
