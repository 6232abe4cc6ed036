import fc from 'fast-check';
import { fen } from '../../../src/domain/money/fen';
import type { Fact, Facts } from '../../../src/domain/narrative/fact/fact';
import { kindOfFact } from '../../../src/domain/narrative/fact/fact-kind';
import { parsePattern } from '../../../src/domain/narrative/pattern/parse-pattern';
import { printPattern } from '../../../src/domain/narrative/print/print-pattern';
import type { Printing } from '../../../src/domain/narrative/print/printing';
import { textOf } from '../../../src/domain/narrative/print/text-run';
import { readPattern } from '../../../src/domain/narrative/reading/read-pattern';

const printing: Printing = {
  unit: '万元',
  amounts: 'shortest',
  percents: 'shortest',
  percentDecimals: 2,
  isSpaced: false,
  isHalfWidth: false,
};
const context = { printing, between: '；', gapText: (name: string) => `【待填：${name}】` };
const yuan = (amount: number): Fact => ({ kind: 'amount', fen: fen(amount * 1_000_000) });
const text = (said: string): Fact => ({ kind: 'text', text: said });
const facts: Facts = {
  unit: text('某某局'),
  year: { kind: 'count', count: 2026 },
  total: yuan(120.5),
  total_last: yuan(100),
  flat: yuan(3),
  flat_last: yuan(3),
  fresh: yuan(8),
  fresh_last: yuan(0),
  part: yuan(30.125),
  spent: yuan(-2),
  spent_last: yuan(3),
  loss: yuan(2),
  loss_last: yuan(-3),
  gone: yuan(0),
  gone_last: yuan(0),
  gone_none: text('无此安排'),
  lost: yuan(0),
  lost_last: yuan(1),
  lost_none: text('无此安排'),
  unknownBefore: yuan(1),
  items: {
    kind: 'list',
    items: [
      { name: text('办公费'), amount: yuan(20) },
      { name: text('水费'), amount: yuan(10.125) },
    ],
  },
  nothing: { kind: 'list', items: [] },
};
const say = (pattern: string, more: Partial<Printing> = {}) =>
  textOf(
    printPattern(parsePattern(pattern), facts, { ...context, printing: { ...printing, ...more } }),
  );

const change =
  '{_trend, select, up {增加{_change}¤} down {减少{_change}¤} other {持平}}{_growth_given, select, yes {，增减{_growth}%} other {}}';
const changeOf = (name: string) => change.replaceAll('{_', `{${name}_`);

const spaced: Partial<Printing> = { amounts: 'fixed', isSpaced: true };

test.each<[string, string, Partial<Printing>]>([
  ['{unit}{year}年预算{total}万元。', '某某局2026年预算120.5万元。', {}],
  ['{unit}{year}年预算{total}万元。', '某某局 2026 年预算 120.50 万元。', spaced],
  ['其中：（一）{total}万元，', '其中:(一)120.5万元,', { isHalfWidth: true }],
  [changeOf('total'), '增加20.5万元，增减20.5%', {}],
  [changeOf('flat'), '持平', {}],
  [changeOf('fresh'), '增加8万元', {}],
  [changeOf('unknownBefore'), '【待填：unknownBefore_last】', {}],
  ['{reason}', '【待填：reason】', {}],
  [
    '比上年{unknownBefore_trend, select, other {}}{unknownBefore_trend, select, other {}}。',
    '比上年【待填：unknownBefore_last】。',
    {},
  ],
  ['{reason}，{reason}{other}', '【待填：reason】，【待填：reason】【待填：other】', {}],
  ['<items>{use}</items>', '【待填：use】；【待填：use】', {}],
  ['占{part_of_total}%', '占25%', {}],
  [
    '<items>{name}{amount}万元，占{amount_of_total}%</items>。',
    '办公费20万元，占16.6%；水费10.13万元，占8.4%。',
    {},
  ],
  ['共{items_count}项，无<nothing>{name}</nothing>', '共2项，无【待填：nothing】', {}],
  ['{fresh}¤{fresh_of_gone_given, select, yes {，占{fresh_of_gone}%} other {}}', '8万元', {}],
  [
    '{part}¤{part_of_total_given, select, yes {，占{part_of_total}%} other {}}',
    '30.13万元，占25%',
    {},
  ],
  [
    '{spent_change}¤{spent_growth_given, select, yes {，下降{spent_growth}%} other {}}',
    '5万元',
    {},
  ],
  ['{loss_change}¤{loss_growth_given, select, yes {，增长{loss_growth}%} other {}}', '5万元', {}],
  ['{items_count, select, 1 {一项} other {{items_count}项}}', '2项', {}],
  ['{nothing_given, select, yes {有} other {没有}}', '没有', {}],
  ['{gone_absent, select, yes {没有，{gone_none}} other {有}}', '没有，无此安排', {}],
  ['{flat_absent, select, yes {没有} other {有}}', '有', {}],
  ['{lost_absent, select, yes {没有} other {有}}', '有', {}],
])('%s says %s', (pattern, said, more) => {
  expect(say(pattern, more)).toBe(said);
});

test.each(['{a, plural, one {x} other {y}}', '{a', '<a>b', '{a, number}', '{a, select, b {c}}'])(
  '%s is no pattern of sentences',
  (pattern) => {
    expect(() => parsePattern(pattern)).toThrow(SyntaxError);
  },
);

const known = (name: string) => facts[name]?.kind ?? (name === 'amount' ? 'amount' : null);
const kindOf = (name: string) => kindOfFact(name, known);
const read = (pattern: string, said: string) =>
  readPattern(parsePattern(pattern), said, { kindOf, between: '；' })?.map(
    ({ name, path, said: fact, start, end }) => [
      [...path.map(({ item }) => item), name].join('.'),
      fact.kind === 'choice' ? fact.choice : said.slice(start, end),
    ],
  ) ?? null;

test.each<[string, string, unknown]>([
  [
    '{unit}{year}年预算{total}万元。',
    '某某局2026年预算1,120.5万元。',
    [
      ['unit', '某某局'],
      ['year', '2026'],
      ['total', '1,120.5'],
    ],
  ],
  [
    '{unit}预算{total}万元（{part}万元），',
    '某某局预算 3 万元(2万元),',
    [
      ['unit', '某某局'],
      ['total', '3'],
      ['part', '2'],
    ],
  ],
  ['预算{total}万元。', '预算【待填：收入】万元。', [['total', '【待填：收入】']]],
  ['预算{total}万元。', '预算总额3万元。', null],
  [
    changeOf('total'),
    '减少0.5万元',
    [
      ['total_trend', 'down'],
      ['total_change', '0.5'],
      ['¤', '万元'],
      ['total_growth_given', 'other'],
    ],
  ],
  [
    '<items>{name}{amount}万元</items>。',
    '办公费20万元；水费1万元。',
    [
      ['0.name', '办公费'],
      ['0.amount', '20'],
      ['1.name', '水费'],
      ['1.amount', '1'],
    ],
  ],
  ['<items>{name}{amount}万元</items>。', '。', []],
])('%s reads in %s', (pattern, said, expected) => {
  expect(read(pattern, said)).toEqual(expected);
});

test.each([
  ['forty items, the last of which lost its mark', 40, null],
  ['very many items', 5_000, 10_000],
])('a list is read in one pass: %s', (_, count, facts) => {
  const items = Array.from({ length: count }, () => '办公费1万元').join('；');
  const said = read('<items>{name}{amount}万元</items>。', facts === null ? items : `${items}。`);
  expect(said?.length ?? null).toBe(facts);
});

/** What was printed for each fact, as its place and words. */
function printedFacts(pattern: string, own: Facts, style: Printing) {
  const runs = printPattern(parsePattern(pattern), own, { ...context, printing: style });
  const said = runs.flatMap((run) =>
    run.kind === 'fact' ? [[run.name, run.path, run.text] as const] : [],
  );
  return { text: textOf(runs), said };
}

test('what a pattern prints it reads back, whatever the figures and the style', () => {
  const amount = fc
    .integer({ min: 0, max: 90_000_000_000_000 })
    .map((value): Fact => ({ kind: 'amount', fen: fen(value) }));
  const name = fc.constantFrom('办公费', '水费', '维修（护）费', '“三公”经费').map(text);
  const random = fc.record({
    unit: fc.constantFrom('某某局', '某区行政审批局').map(text),
    year: fc.integer({ min: 2016, max: 2030 }).map((count): Fact => ({ kind: 'count', count })),
    total: amount,
    total_last: amount,
    part: amount,
    items: fc
      .array(fc.record({ name, amount }), { maxLength: 4 })
      .map((items): Fact => ({ kind: 'list', items })),
  });
  const style = fc.record({
    unit: fc.constantFrom('万元' as const, '元' as const),
    amounts: fc.constantFrom('fixed' as const, 'shortest' as const),
    percents: fc.constantFrom('fixed' as const, 'shortest' as const),
    percentDecimals: fc.constantFrom(1, 2),
    isSpaced: fc.boolean(),
    isHalfWidth: fc.boolean(),
  });
  const pattern = `{unit}{year}年预算{total}¤，其中：<items>{name}（类）{amount}¤，占{amount_of_total}%</items>。比上年${changeOf('total')}。主要是{part}万元。`;
  fc.assert(
    fc.property(random, style, (own, printed) => {
      fc.pre(Number(own.total.kind === 'amount' && own.total.fen) > 0);
      const { text: sentence, said } = printedFacts(pattern, own, printed);
      const facts = readPattern(parsePattern(pattern), sentence, { kindOf, between: '；' });
      expect(
        facts?.flatMap((fact) =>
          fact.said.kind === 'choice' || fact.said.kind === 'gap' || fact.name === '¤'
            ? []
            : [[fact.name, fact.path, fact.said.text]],
        ),
      ).toEqual(said);
    }),
    { numRuns: 2_000 },
  );
});
