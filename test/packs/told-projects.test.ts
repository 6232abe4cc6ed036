import { runTextExample } from '../../src/cli/docs/run-text-example';

const projects = { 设备更新: 60, 平台维护: 40 };

/** What is told of an amount against the projects of the forms, and of a code against theirs. */
function told(text: string): readonly string[] {
  const paragraphs = ['某某局2026年部门预算', text];
  const codes = { '2010301': '行政运行', '2012601': '行政运行', '2010302': '一般行政管理事务' };
  const example = { says: '', passes: [], fails: [], at: '', projects, codes };
  return runTextExample(paragraphs, example)
    .filter(({ rule }) => rule === 'X-TEXT-TABLE' || rule === 'X-CODE')
    .map(
      ({ says, start, end, fix }) =>
        `${says} ${text.slice(start, end).trim()} → ${fix?.words ?? ''}`,
    );
}

test.each<[text: string, says: readonly string[]]>([
  ['2026年2个项目编制了绩效目标，涉及资金100万元。', []],
  ['2026年2个项目编制了绩效目标，涉及资金10万元。', ['textTableDiffers 10万元 → 100万元']],
  [
    '2026年预算均实行绩效目标管理，涉及项目2个，预算金额110万元。',
    ['textTableDiffers 110万元 → 100万元'],
  ],
  ['2026年编报绩效目标的项目两个，涉及项目预算资金10万元。', ['textTableDiffers 10万元 → 100万元']],
  // Of others, of some funds, or of something else nobody knows.
  ['2026年1个项目编制了绩效目标，涉及资金60万元。', []],
  ['2026年3个项目编制了绩效目标，涉及资金10万元。', []],
  ['2026年2个项目编制了绩效目标，涉及财政拨款10万元。', []],
  ['2026年新建2个项目，涉及资金10万元。', []],
  // Codes of names.
  ['1.行政运行（2010301）60万元。', []],
  ['1.行政运行（2012601）60万元。', []],
  ['1.行政运行（2010302）60万元。', ['textCodeDiffers 2010302 → ']],
  ['2.一般行政管理事务（2010303）40万元。', ['textCodeDiffers 2010303 → 2010302']],
  ['2.机关服务（2010303）40万元。', []],
  ['社会保障和就业支出（208）行政事业单位养老支出（05）60万元。', []],
])('%s', (text, says) => {
  expect(told(text)).toEqual(says);
});
