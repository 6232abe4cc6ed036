import { checkText } from '../../src/domain/text-check/check-text';
import { statementWords } from '../../src/packs/statements/statement-words';
import { textRules } from '../../src/packs/text-rules/text-rules';

const chapters = [
  ...['某某局2026年部门预算', '一、部门职责及机构设置', '二、部门预算收支总体情况'],
  ...['三、机关运行经费', '四、“三公”经费', '五、国有资产', '六、绩效目标', '七、名词解释'],
];

/** A sentence so long that nobody takes the paragraph for a heading. */
const long =
  '本单位按照集中采购目录和限额标准的要求编制年初计划，资金全部来自本级财政，执行中据实调整并按规定公开有关信息。';

function missing(paragraph: string) {
  const source = {
    ...{ paragraphs: [...chapters, paragraph], facts: null },
    ...{ typed: {}, labels: [], year: null, departments: [] },
  };
  return checkText(source, statementWords, textRules).flatMap(({ finding }) =>
    finding?.says === 'textSectionsMissing' ? [finding.params['items']] : [],
  );
}

test.each([
  `（二）政府采购：${long}`,
  `(二) 政府采购情况。${long}`,
  `五、政府采购预算情况：${long}`,
  `2.政府采购。${long}`,
  `（3）政府采购预算：${long}`,
  `第六部分 政府采购情况：${long}`,
  `政府采购情况：${long}`,
  '（二）政府采购情况',
])('%s has the heading of its chapter', (paragraph) => {
  expect(missing(paragraph)).toEqual([]);
});

test.each([
  `我单位政府采购，${long}`,
  `（二）其他情况：政府采购方面，${long}`,
  `${long}另外，政府采购情况：见下表。`,
])('%s has none', (paragraph) => {
  expect(missing(paragraph)).toEqual([{ list: ['政府采购'], areNames: true }]);
});
