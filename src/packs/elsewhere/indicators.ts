import type { DetailList } from '../../domain/form/composition';
import type { IndicatorRule } from '../../domain/form/indicator-rule';

/** Those of a project, below it or at its right. */
export const indicators: DetailList = {
  block: 'indicators',
  item: { zh: '指标', en: 'Indicator' },
  columns: [
    ['level', '^(?:一级指标|指标类别)$', 'text'],
    ['kind2', '^二级指标$', 'text'],
    ['indicator', '^(?:三级指标|指标名称)$', 'text'],
    ['sense', '^(?:绩效)?(?:指标)?(?:性质|符号|方向)$', 'text'],
    ['value', '^(?:年度|绩效)?(?:指标|目标)值$', 'indicatorValue'],
    ['measure', '^(?:绩效)?(?:计量|度量)?单位$', 'text'],
    ['nature', '^指标属性$', 'text'],
    ['weight', '^(?:指标)?(?:权重|分值)$', 'text'],
    ['remark', '^(?:备注|说明|指标内容|指标说明|指标值说明)$', 'text'],
  ],
};

/** Every place asks for indicators of its own: told is only what none can mean, a ceiling of what is to be high. */
export const directionElsewhere: IndicatorRule = {
  ...{ id: 'PF-DIRECTION', kind: 'indicator', asks: 'direction' },
  ...{ name: 'indicator', operator: 'sense', measure: 'measure', level: 'level' },
};
