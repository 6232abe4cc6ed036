import { gradedForm } from './example-forms';
import type { RuleExample } from './rule-example';

const rates = ['95%以上', '90%～95%', '80%～90%', '80%以下'];

/** The grades of one indicator, kept and broken. */
function grades(
  rule: string,
  name: string,
  passes: readonly string[],
  fails: readonly string[],
  column: string,
): RuleExample {
  return {
    rule,
    passes: [gradedForm(name, passes)],
    fails: [gradedForm(name, fails)],
    at: `F02!${column}5`,
  };
}

export const gradeExamples: readonly RuleExample[] = [
  grades('BD-GAP', '办结率', rates, ['95%以上', '90%～94%', '80%～90%', '80%以下'], 'G'),
  grades('BD-POINTGAP', '办结率', rates, ['大于95%', '90%～95%(不含)', '80%～90%', '80%以下'], 'G'),
  grades('BD-OPENEND', '办结率', rates, ['95%以上', '90%～95%', '80%～90%', '60%～80%'], 'I'),
  grades('BD-OVERLAP', '办结率', rates, ['95%以上', '90%～96%', '80%～90%', '80%以下'], 'G'),
  grades('BD-DUPBAND', '办结率', rates, ['95%以上', '90%～95%', '90%～95%', '90%以下'], 'H'),
  grades('BD-TYPE', '办结率', rates, ['效果明显', '效果较好', '效果一般', '没效果'], 'F'),
  grades(
    'BD-UNIT',
    '走访次数',
    ['6次以上', '4～5次', '2～3次', '1次以下'],
    ['95%以上', '90%～95%', '80%～90%', '80%以下'],
    'F',
  ),
  grades(
    'BD-TYPO',
    '走访次数',
    ['6次以上', '4～5次', '2～3次', '1次以下'],
    ['6次以上', '4～5次', '2～3次', '1次收下'],
    'I',
  ),
  grades('BD-FORMAT', '办结率', rates, ['95%以上', '90%～95%', '90%～80%', '80%以下'], 'H'),
];
