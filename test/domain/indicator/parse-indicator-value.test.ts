import fc from 'fast-check';
import type {
  IndicatorUnit,
  IndicatorValue,
  Operator,
} from '../../../src/domain/indicator/indicator-value';
import { parseIndicatorValue } from '../../../src/domain/indicator/parse-indicator-value';
import { printIndicatorValue } from '../../../src/domain/indicator/print-indicator-value';
import { commonWords } from '../../../src/packs/indicators/common-words';
import { indicatorWords } from '../../../src/packs/indicators/indicator-words';

const parse = (text: string) => parseIndicatorValue(text, indicatorWords);

const units = Object.values(indicatorWords.units).flat();

const figures: readonly (readonly [string, Operator | null, string, string | null, string])[] = [
  ['>=20次', '≥', '20', '次', '≥20次'],
  ['>=95%', '≥', '95', '%', '≥95%'],
  ['=0次', '=', '0', '次', '=0次'],
  ['100%', null, '100', '%', '100%'],
  ['≤5天', '≤', '5', '天', '≤5天'],
  ['≥90%', '≥', '90', '%', '≥90%'],
  ['≥95百分比', '≥', '95', '%', '≥95%'],
  ['≤145万元', '≤', '145', '万元', '≤145万元'],
  ['≤37万', '≤', '37', '万元', '≤37万元'],
  ['8万元', null, '8', '万元', '8万元'],
  ['14辆', null, '14', '辆', '14辆'],
  ['≥4条', '≥', '4', '条', '≥4条'],
  ['≤365天', '≤', '365', '天', '≤365天'],
  ['2年', null, '2', '年', '2年'],
  ['≥2000本', '≥', '2000', '本', '≥2000本'],
  ['≥2,000本', '≥', '2000', '本', '≥2000本'],
  ['＝０次', '=', '0', '次', '=0次'],
  ['≥９５％', '≥', '95', '%', '≥95%'],
  ['> 95 %', '>', '95', '%', '>95%'],
  ['<=3‰', '≤', '3', '‰', '≤3‰'],
  ['≧1.50亿', '≥', '1.50', '亿元', '≥1.50亿元'],
  ['≥30M', '≥', '30', '米', '≥30米'],
  ['≥500㎡', '≥', '500', '平方米', '≥500平方米'],
  ['≥6个月', '≥', '6', '个月', '≥6个月'],
  ['95%以上', '≥', '95', '%', '≥95%'],
  ['3次以内', '≤', '3', '次', '≤3次'],
  ['不低于95%', '≥', '95', '%', '≥95%'],
  ['≥95', '≥', '95', null, '≥95'],
  ['≥3艘船', '≥', '3', '艘船', '≥3艘船'],
];

test.each(figures)('%s', (text, operator, number, name, printed) => {
  const unit = name === null ? null : { name, per: null };
  expect(parse(text)).toEqual({ kind: 'figure', operator, number, unit });
  expect(printIndicatorValue(parse(text))).toBe(printed);
});

test.each<[string, IndicatorValue]>([
  ['≤300元/人', { kind: 'figure', operator: '≤', number: '300', unit: { name: '元', per: '人' } }],
  [
    '≤2万元/m2/年',
    { kind: 'figure', operator: '≤', number: '2', unit: { name: '万元', per: '平方米/年' } },
  ],
  ['90~95%', { kind: 'range', from: '90', to: '95', unit: { name: '%', per: null } }],
  ['90%-95%', { kind: 'range', from: '90', to: '95', unit: { name: '%', per: null } }],
  ['3至5次', { kind: 'range', from: '3', to: '5', unit: { name: '次', per: null } }],
  ['1个月至3个月', { kind: 'range', from: '1', to: '3', unit: { name: '个月', per: null } }],
  ['2022年年底', { kind: 'date', text: '2022年年底' }],
  ['2022年12月31日', { kind: 'date', text: '2022年12月31日' }],
  ['2022年12月31日前', { kind: 'date', text: '2022年12月31日前' }],
  ['12月底前', { kind: 'date', text: '12月底前' }],
  ['2023.07-2024.01', { kind: 'date', text: '2023.07-2024.01' }],
  ['2023.07～2024.01', { kind: 'date', text: '2023.07-2024.01' }],
  ['44561', { kind: 'date', text: '2021年12月31日' }],
  ['44,561', { kind: 'date', text: '2021年12月31日' }],
  ['有效提升', { kind: 'word', text: '有效提升', isCommon: true }],
  ['是/否', { kind: 'word', text: '是/否', isCommon: true }],
  ['不超预算', { kind: 'word', text: '不超预算', isCommon: true }],
  ['大家都说好', { kind: 'word', text: '大家都说好', isCommon: false }],
  ['≥百分比', { kind: 'unknown', text: '≥百分比' }],
  ['≥95%%', { kind: 'unknown', text: '≥95%%' }],
  ['95%左右', { kind: 'unknown', text: '95%左右' }],
  ['每年2次', { kind: 'unknown', text: '每年2次' }],
  ['90%-5次', { kind: 'unknown', text: '90%-5次' }],
  ['1,2,3次', { kind: 'unknown', text: '1,2,3次' }],
  ['#REF!', { kind: 'unknown', text: '#REF!' }],
])('%s is read as what it is', (text, value) => {
  expect(parse(text)).toEqual(value);
});

test('every word of the grammar is in use', () => {
  const words =
    '有效 显著 明显 较好 保障 提升 有效提升 显著提升 提高 降低 减少 健全 规范 合规 完整 科学 合理 相关 真实 公开 优良 及时 可控 良好 应保尽保 不超预算 是 否';
  expect(
    words.split(' ').filter((text) => {
      const value = parse(text);
      return value.kind !== 'word' || !value.isCommon;
    }),
  ).toEqual([]);
});

test('every unit of the grammar is in use, and each stands for itself', () => {
  const ofGrammar =
    '% ‰ 次 天 日 年 个月 小时 万元 元 亿元 个 项 件 起 篇 份 本 册 人 人次 户 家 辆 台 套 条 米 公里 平方米 亩 场 期 批 分';
  expect(ofGrammar.split(' ').filter((unit) => !units.includes(unit))).toEqual([]);
  expect(units.filter((unit) => printIndicatorValue(parse(`≥3${unit}`)) !== `≥3${unit}`)).toEqual(
    [],
  );
  const aliases = Object.entries(indicatorWords.unitAliases);
  expect(aliases.filter(([alias]) => units.includes(alias))).toEqual([]);
  expect(aliases.filter(([, unit]) => !units.includes(unit))).toEqual([]);
});

const anyNumber = fc
  .tuple(fc.nat(99_999_999), fc.option(fc.stringMatching(/^\d{1,4}$/), { nil: null }))
  .map(([whole, fraction]) => (fraction === null ? `${whole}` : `${whole}.${fraction}`));
const anyUnit: fc.Arbitrary<IndicatorUnit> = fc.record({
  name: fc.constantFrom(...units),
  per: fc.constantFrom(null, null, '人', '平方米', '人/天'),
});
const anyValue: fc.Arbitrary<IndicatorValue> = fc.oneof(
  fc.record({
    kind: fc.constant('figure' as const),
    operator: fc.constantFrom(null, '≥', '≤', '>', '<', '='),
    number: anyNumber,
    unit: fc.option(anyUnit, { nil: null }),
  }),
  fc.record({
    kind: fc.constant('range' as const),
    from: anyNumber,
    to: anyNumber,
    unit: anyUnit,
  }),
  fc.record({
    kind: fc.constant('date' as const),
    text: fc.constantFrom('2022年12月底前', '年底'),
  }),
  fc.record({
    kind: fc.constant('word' as const),
    text: fc
      .array(fc.constantFrom(...commonWords), { minLength: 1, maxLength: 3 })
      .map((some) => some.join('')),
    isCommon: fc.constant(true),
  }),
);

/** 2022年, 2022年～2024年 and 44561 are dates, whatever they were made as. */
function isWrittenAsDate(value: IndicatorValue): boolean {
  return value.kind !== 'date' && parse(printIndicatorValue(value)).kind === 'date';
}

test('what is printed is read back', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      fc.pre(!isWrittenAsDate(value));
      expect(parse(printIndicatorValue(value))).toEqual(value);
    }),
    { numRuns: 2000 },
  );
});

test('whatever was typed, printing it again changes nothing', () => {
  const typed = fc.oneof(
    fc.constantFrom(...figures.map(([text]) => text)),
    fc.string({ maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...'≥≤><=０9.,%次年月日元万/～-至以上有效 '),
      maxLength: 12,
    }),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const printed = printIndicatorValue(parse(text));
      expect(printIndicatorValue(parse(printed))).toBe(printed);
    }),
    { numRuns: 5000 },
  );
});
