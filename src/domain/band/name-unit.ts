import type { UnitKind } from './band-units';

/** What the name of an indicator says of its values. */
export interface NameUnit {
  readonly kind: UnitKind;
  /** 满意度 may be judged in words: 非常满意. */
  readonly mayBeWords: boolean;
}

/** By the ending, the first that fits. 成本 and the like are amounts, …率 of them are shares. */
const endings: readonly (readonly [RegExp, NameUnit | null])[] = [
  [/(?:率|比例|占比|比重|百分比)$/u, { kind: 'percent', mayBeWords: false }],
  [/(?:温|湿|长|宽|高|深|厚|速|浓|密|强|坡|角|年|季|月|额|制|力|频|精|硬|亮|进)度$/u, null],
  [/度$/u, { kind: 'percent', mayBeWords: true }],
  [/(?:天数|年数|月数|小时数)$/u, { kind: 'time', mayBeWords: false }],
  [/(?:成本|金额|总额)$/u, { kind: 'money', mayBeWords: true }],
  [/(?:指|分|系|倍|参|基)数$/u, null],
  [/数量?$/u, { kind: 'count', mayBeWords: true }],
];

/** Null for a name that says nothing of it. */
export function unitOfName(name: string): NameUnit | null {
  const bare = name.trim().replace(/[（(][^（()）]*[)）]$/u, '');
  return endings.find(([ending]) => ending.test(bare))?.[1] ?? null;
}
