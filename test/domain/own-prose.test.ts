import { ownProse } from '../../src/domain/last-year/own-prose';
import { proseRules } from '../../src/packs/last-year/prose-rules';

/** Lines of a text; one that begins with | stands behind a table. */
function said(...lines: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const paragraphs = lines.map((line) => ({
    text: line.replace(/^\|/, ''),
    isBreak: line.startsWith('|'),
  }));
  return Object.fromEntries(
    ownProse(paragraphs, proseRules).map(({ fact, paragraphs: places }) => [
      fact,
      places.map((place) => lines[place] ?? ''),
    ]),
  );
}

test.each([
  [
    'to the next heading of the same kind',
    ['一、主要职责', '（一）窗口服务', '负责接待。', '二、机构设置', '内设三科。'],
    { duties: ['（一）窗口服务', '负责接待。'] },
  ],
  [
    'a sentence with a number is a part of it',
    ['二、保障措施', '一、分解责任，明确分工。', '三、部门收入情况', '收入120万元。'],
    { measures: ['一、分解责任，明确分工。'] },
  ],
  [
    'to a table, or to the title of one',
    ['（三）工作保障措施', '加强管理。', '|部门机构设置', '甲局', '乙局'],
    { measures: ['加强管理。'] },
  ],
  [
    'not from a table of contents',
    ['一、主要职责', '二、机构设置', '第二部分 预算说明', '一、主要职责', '负责审批。'],
    { duties: ['负责审批。'] },
  ],
  ['a sentence about duties is no heading', ['我局的主要职责是负责审批，承担服务。', '甲'], {}],
] as const)('%s', (_, lines, expected) => {
  expect(said(...lines)).toEqual(expected);
});
