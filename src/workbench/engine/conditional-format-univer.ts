import { conditionFormula } from './conditional-format-condition';
import type { Condition, ConditionalRule, Look } from './conditional-format-rule';
import type { Area } from '../grid/area';
import { areaOfRange, rangeOf, sortedAreas } from './structure/ranges';
import { BooleanNumber, sheetsConditionalFormatting, TextDecoration, Tools } from './univer';
import type { IStyleBase } from './univer';

const { CFNumberOperator, CFRuleType, CFSubRuleType } = sheetsConditionalFormatting;

type Rules = ReturnType<
  InstanceType<typeof sheetsConditionalFormatting.ConditionalFormattingRuleModel>['getSubunitRules']
>;
export type UniverRule = NonNullable<Rules>[number];

/** What Univer's rule has no place for stands beside its formula, where its formulas are shifted with it. */
interface Excels {
  readonly condition: Condition;
  readonly borders: Look['borders'];
}

/** Texts that begin with `=` are formulas to whoever shifts a rule. */
const textMark = '\u2063';

export function toUniver({ id, areas, stopIfTrue, condition, look }: ConditionalRule): UniverRule {
  const excels: Excels = {
    condition:
      condition.type === 'ContainsText'
        ? { ...condition, text: textMark + condition.text }
        : condition,
    borders: look.borders,
  };
  return Tools.deepClone({
    cfId: id,
    ranges: areas.map(rangeOf),
    stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: conditionFormula(condition, areas),
      style: styleOf(look),
      excels,
    },
  } as UniverRule);
}

/** The content of a rule after its formulas and its cells were shifted: what the condition comes to is worked out anew. */
export function withCondition(
  content: UniverRule['rule'],
  areas: readonly Area[],
): UniverRule['rule'] {
  if (!('excels' in content)) return content;
  const { condition } = content.excels as Excels;
  return { ...content, value: conditionFormula(plainText(condition), areas) } as UniverRule['rule'];
}

export function fromUniver(rule: UniverRule): ConditionalRule {
  const areas = sortedAreas(rule.ranges.map(areaOfRange));
  const style = 'style' in rule.rule ? rule.rule.style : {};
  const excels = 'excels' in rule.rule ? (rule.rule.excels as Excels) : undefined;
  const borders = excels?.borders ? { borders: excels.borders } : {};
  return {
    id: rule.cfId,
    areas,
    stopIfTrue: rule.stopIfTrue,
    condition: excels ? plainText(excels.condition) : foreignCondition(rule),
    look: { ...lookOf(style), ...borders },
  };
}

function plainText(condition: Condition): Condition {
  return condition.type === 'ContainsText'
    ? { ...condition, text: condition.text.replace(textMark, '') }
    : condition;
}

/** Rules made in Univer's user interface or read from a file. */
function foreignCondition({ rule }: UniverRule): Condition {
  if (rule.type !== CFRuleType.highlightCell) {
    const types = { dataBar: 'DataBar', colorScale: 'ColorScale', iconSet: 'IconSet' } as const;
    return { type: types[rule.type] };
  }
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { type: 'Custom', formula: rule.value };
    case CFSubRuleType.number: {
      const values = [rule.value ?? 0].flat();
      return {
        type: 'CellValue',
        operator: operators[rule.operator],
        formula1: `=${String(values[0])}`,
        formula2: values[1] === undefined ? '' : `=${String(values[1])}`,
      };
    }
    default:
      return { type: 'TopBottom' };
  }
}

const operators = {
  [CFNumberOperator.between]: 'Between',
  [CFNumberOperator.notBetween]: 'NotBetween',
  [CFNumberOperator.equal]: 'EqualTo',
  [CFNumberOperator.notEqual]: 'NotEqualTo',
  [CFNumberOperator.greaterThan]: 'GreaterThan',
  [CFNumberOperator.lessThan]: 'LessThan',
  [CFNumberOperator.greaterThanOrEqual]: 'GreaterThanOrEqual',
  [CFNumberOperator.lessThanOrEqual]: 'LessThanOrEqual',
} as const;

/** Borders are left to Excel: Univer would hide the cell's other borders behind them. */
function styleOf({ fill, color, bold, italic, strikethrough, underline }: Look): IStyleBase {
  const line = (shown: boolean, type = TextDecoration.SINGLE) => ({ s: flag(shown), t: type });
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(strikethrough === undefined ? {} : { st: line(strikethrough) }),
    ...(underline === undefined
      ? {}
      : {
          ul: line(
            underline !== 'None',
            underline === 'Double' ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
          ),
        }),
  };
}

export function lookOf({ bg, cl, bl, it, st, ul }: IStyleBase): Look {
  const underlined = ul?.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
  return {
    ...(bg?.rgb ? { fill: bg.rgb } : {}),
    ...(cl?.rgb ? { color: cl.rgb } : {}),
    ...(bl === undefined ? {} : { bold: bl === BooleanNumber.TRUE }),
    ...(it === undefined ? {} : { italic: it === BooleanNumber.TRUE }),
    ...(st ? { strikethrough: st.s === BooleanNumber.TRUE } : {}),
    ...(ul ? { underline: ul.s === BooleanNumber.TRUE ? underlined : 'None' } : {}),
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
