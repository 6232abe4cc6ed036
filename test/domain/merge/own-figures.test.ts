import { ownFigures } from '../../../src/domain/merge/own-figures';

const printed = '预算1.50万元，比上年增加0.50万元。';

test.each<readonly [string, string, readonly string[]]>([
  ['nothing was edited', printed, []],
  ['words of her own', '预算共1.50万元，比上年增加了0.50万元。', []],
  ['a figure typed over', '预算1.60万元，比上年增加0.50万元。', ['1.50万元 1.60万元']],
  ['two of them', '预算1.6万元，比上年减少1万元。', ['1.50万元 1.6万元', '0.50万元 1万元']],
  ['a sentence of her own with a figure', `${printed}另有2万元。`, []],
  ['two figures in place of one', '预算1.60万元和1.70万元，比上年增加0.50万元。', []],
  ['a clause deleted', '预算1.50万元。', []],
])('%s', (_, mine, expected) => {
  const found = ownFigures(printed, mine).map((one) => `${one.printed} ${one.own}`);
  expect(found).toEqual(expected);
});
