import type { FormPart } from '../../domain/form/form-part';
import type { Words } from '../../domain/form/words';
import { head, input, middle, row, text } from './cells';

/** A first-level indicator with those of the second level below it, in printed words. */
export interface IndicatorLevel {
  readonly label: string;
  readonly kinds: readonly IndicatorKind[];
}

/** A second-level indicator: a block with a row for each indicator of the third level. */
export interface IndicatorKind {
  readonly block: string;
  readonly label: string;
  readonly item: Words;
  readonly offered?: number;
  /** Its name stands in every row, not once beside all of them. */
  readonly repeated?: boolean;
}

const heads = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];

/** The heads over the indicators: six columns in a table of seven, so the names of the third level take two. */
export function indicatorHeads(rows: 1 | 2): FormPart[] {
  const cells = heads.map((label) => head(label, label === '三级指标' ? 2 : 1, rows));
  return [row(...cells), ...(rows === 2 ? [row()] : [])];
}

export function indicatorTree(levels: readonly IndicatorLevel[]): FormPart[] {
  return levels.map(({ label, kinds }) => ({ lead: [middle(label)], parts: kinds.map(kindPart) }));
}

function kindPart({ block, label, item, offered = 1, repeated = false }: IndicatorKind): FormPart {
  const cells = [
    text('indicator', '三级指标', {
      columns: 2,
      required: true,
      help: '请填写可以衡量的指标名称，例如评估项目数量、按时办结率。',
    }),
    text('description', '绩效指标描述', { help: '说明指标衡量什么、怎样计算。' }),
    input('indicatorValue', 'value', '指标值', { required: true }),
    text('basis', '指标值确定依据', {
      help: '例如计划标准、行业标准、历史标准、合同协议、政策文件、预算批复。',
    }),
  ];
  const rows = { block, item, offered };
  if (repeated) return { ...rows, parts: [row(middle(label), ...cells)] };
  return { lead: [middle(label)], parts: [{ ...rows, parts: [row(...cells)] }] };
}
