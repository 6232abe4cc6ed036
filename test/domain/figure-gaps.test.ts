import fc from 'fast-check';
import { figureGaps } from '../../src/domain/last-year/figure-gaps';
import { figureWords } from '../../src/packs/last-year/figure-words';

const marked = figureGaps(figureWords, (figure) => `[${figure}]`);
const replaced = figureGaps(figureWords, () => '〇');
const same = figureGaps(figureWords, (figure) => figure);

test.each([
  ['安排设备维修费80万元，覆盖3个科室。', '安排设备维修费[80万元]，覆盖[3个]科室。'],
  [
    '2021年12月底前完成评估，办结率不低于95.5%。',
    '[2021年12月]底前完成评估，办结率不低于[95.5%]。',
  ],
  ['每季度检查１２次', '每季度检查[１２次]'],
  ['用时5-10个工作日', '用时[5-10个工作日]'],
  [
    '按照财预〔2016〕143号和《某某办法（2019年）》办理',
    '按照财预〔2016〕143号和《某某办法（2019年）》办理',
  ],
  ['1.窗口服务；2、热线受理', '1.窗口服务；2、热线受理'],
  ['12345热线', '12345热线'],
] as const)('%s', (text, expected) => {
  expect(marked.withoutFigures(text)).toBe(expected);
});

test.each([
  ['窗口服务', '窗口服务', null],
  ['2021年窗口改造', '2021年窗口改造', 'figureInName'],
  [
    '为全县12个乡镇的基层站所统一配备执法记录设备并且培训全部一线的工作人员',
    '为全县[12个]乡镇的基层站所统一配备执法记录设备并且培训全部一线的工作人员',
    'figuresOut',
  ],
  ['改造3个窗口，方便群众。', '改造[3个]窗口，方便群众。', 'figuresOut'],
] as const)('%s comes in as %s', (text, now, why) => {
  expect(marked.carriedText(text)).toEqual({ now, why });
});

test.each([
  ['负责窗口服务。服务【待填：原为3万人次】。', '负责窗口服务。', 'gapsOut'],
  ['【待填：主要职责】', '', 'gapsOut'],
  ['全年80万元；【待填】方便群众。', '全年[80万元]；', 'gapsOut'],
  ['窗口【服务】', '窗口【服务】', null],
] as const)('of %s comes in what was finished', (text, now, why) => {
  expect(marked.carriedText(text)).toEqual({ now, why });
});

test('what is left has no figure, and all words stay in their order', () => {
  const word = fc.constantFrom(
    '安排',
    '80万元',
    '，',
    '2021年',
    '95%',
    '《2020年办法》',
    '3个',
    '。',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join('');
      expect(same.hasFigures(replaced.withoutFigures(text))).toBe(false);
      expect(same.withoutFigures(text)).toBe(text);
    }),
    { numRuns: 50 },
  );
});
