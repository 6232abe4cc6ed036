import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { parsePattern } from '../../../src/domain/narrative/pattern/parse-pattern';
import { printPattern } from '../../../src/domain/narrative/print/print-pattern';
import { textOf } from '../../../src/domain/narrative/print/text-run';
import { henan2022Text } from '../../../src/packs/narrative';

const printed = (pattern: string, words: Readonly<Record<string, string>>) => {
  const facts: Facts = Object.fromEntries(
    Object.entries(words).map(([name, text]) => [name, { kind: 'text', text }]),
  );
  const { printing } = henan2022Text;
  const context = { printing, between: '、', gapText: (name: string) => `【${name}】` };
  return textOf(printPattern(parsePattern(pattern), facts, context));
};

test.each([
  ['原因：{a}。', '人员增加', '原因：人员增加。'],
  ['原因：{a}。', '人员增加。', '原因：人员增加。'],
  ['原因：{a}；{b}。', '人员增加。', '原因：人员增加；【b】。'],
  ['原因：{a}；支出', '人员增加，', '原因：人员增加；支出'],
  ['原因：{a}。', '人员增加.', '原因：人员增加。'],
  ['原因：{a}。', '人员增加！', '原因：人员增加！。'],
  ['{a}', '人员增加。', '人员增加。'],
  // A sentence that goes on behind the words goes on without their full stop.
  ['{a}等。', '人员增加、', '人员增加等。'],
  ['用于{a}等支出。', '办公费、印刷费。', '用于办公费、印刷费等支出。'],
  ['按照《{a}》规定', '预算法。', '按照《预算法》规定'],
  ['原因：{a}。', '人员增加。。', '原因：人员增加。'],
  ['原因：{a}。', '人员增加，，工资调整', '原因：人员增加，工资调整。'],
  ['{a}', '人员增加。。', '人员增加。'],
  ['原因：{a}。', '人员增加\n工资调整', '原因：人员增加；工资调整。'],
  ['原因：{a}。', '人员增加。\n\n  工资调整。', '原因：人员增加。工资调整。'],
  ['原因：{a}。', '2.5', '原因：2.5。'],
  // 等 is said once, by whoever wrote the list or by the sentence.
  ['用于{a}等支出。', '办公费、印刷费', '用于办公费、印刷费等支出。'],
  ['用于{a}等支出。', '办公费、印刷费等', '用于办公费、印刷费等支出。'],
  ['用于{a}等支出。', '办公费、印刷费等。', '用于办公费、印刷费等支出。'],
  ['用于{a}等支出。', '办公费、印刷费等等', '用于办公费、印刷费等支出。'],
  ['用于{a}等日常运行支出。', '办公费、印刷费等支出', '用于办公费、印刷费等日常运行支出。'],
  ['用于{a}等。', '办公费、印刷费等支出', '用于办公费、印刷费等支出等。'],
  ['用于{a}。', '办公费、印刷费等', '用于办公费、印刷费等。'],
  ['用于{a}等工作。', '促进男女平等', '用于促进男女平等等工作。'],
  ['用于{a}等于', '办公费等', '用于办公费等等于'],
  // What joins the words to the sentence too.
  ['《甲》和{a}规定', '和我县政策', '《甲》和我县政策规定'],
  ['《甲》和{a}规定', '以及我县政策', '《甲》和我县政策规定'],
  ['《甲》和{a}规定', '及我县政策', '《甲》和我县政策规定'],
  ['《甲》和{a}规定', '和平县政策', '《甲》和和平县政策规定'],
  ['《甲》和{a}规定', '和', '《甲》和和规定'],
  ['《甲》{a}规定', '和我县政策', '《甲》和我县政策规定'],
  // And what calls them a reason.
  ['主要原因：{a}。', '主要原因是人员增加', '主要原因：人员增加。'],
  ['主要原因是{a}。', '主要原因：人员增加。', '主要原因是人员增加。'],
  ['主要原因是{a}。', '原因是 人员增加', '主要原因是人员增加。'],
  ['主要原因是{a}。', '增加的主要原因为人员增加', '主要原因是人员增加。'],
  ['主要原因是{a}。', '主要是人员增加', '主要原因是人员增加。'],
  ['主要是{a}。', '主要是人员增加', '主要是人员增加。'],
  ['主要原因是{a}。', '主要原因', '主要原因是主要原因。'],
  ['主要原因是{a}。', '主要是', '主要原因是主要是。'],
  ['主要原因是{a}。', '主要设备更新', '主要原因是主要设备更新。'],
  ['原因：{a}。', '原因不明的支出减少', '原因：原因不明的支出减少。'],
  ['，{a}。', '主要原因是人员增加', '，主要原因是人员增加。'],
])('%s with %j is %s', (pattern, a, expected) => {
  expect(printed(pattern, { a })).toBe(expected);
});
