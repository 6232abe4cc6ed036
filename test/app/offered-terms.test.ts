import { narrate } from '../../src/app/narrative/narrate';
import { offeredTerms, withoutTerms, withTerms } from '../../src/app/narrative/offered-terms';
import { outlineOf } from '../../src/app/narrative/outline';
import { givenFacts } from '../../src/app/narrative/read-draft';
import { noProfile } from '../../src/app/no-profile';
import { readGlossary } from '../../src/domain/glossary/read-glossary';
import { termsIn } from '../../src/domain/glossary/term';
import { explanations } from '../../src/packs/glossary/explanations';
import { terms } from '../../src/packs/glossary/terms';
import { nationalText } from '../../src/packs/narrative/styles/national';

function offered(
  typed: string,
  level: string | null = '县级',
  own: Record<string, string> = {},
  before = '',
) {
  const profile = { ...noProfile, department: '某某局', year: 2026 };
  const given = givenFacts({ terms: typed, duties: '负责审批。', ...own }, '万元');
  const { text } = narrate({ forms: [], profile, style: nationalText, given });
  const outline = outlineOf(text, [], (form) => form);
  return offeredTerms({ outline, typed, level, before });
}

const names = ({ missing }: ReturnType<typeof offered>) => missing.map(({ name }) => name);

test('what occurs in the text is offered, as it is written, and paid for by the own level', () => {
  const all = offered('');
  expect(names(all)).toContain('“三公”经费');
  expect(names(all)).toContain('机关运行经费');
  expect(names(all)).not.toContain('上缴上级支出');
  expect(all.missing.find(({ name }) => name === '一般公共预算拨款收入')?.explanation).toBe(
    '指县级财政当年拨付的资金。',
  );
});

test.each([
  ['上缴上级支出0万元。', false],
  ['没有上缴上级支出。', false],
  ['上缴上级支出5万元。', true],
])('of %s the term is offered as the check asks for it: %s', (duties, isOffered) => {
  expect(names(offered('', null, { duties })).includes('上缴上级支出')).toBe(isOffered);
});

test.each([
  ['基本支出：指人员支出和公用支出。', '基本支出', []],
  ['机关运行费：指公用经费。', '机关运行经费', []],
  ['“三公”经费：指三项经费。', '“三公”经费', []],
  ['上缴上级支出：指上缴的支出。', '', ['上缴上级支出']],
  ['一网通办：指网上办理。', '', ['一网通办']],
])('%s', (typed, explained, unused) => {
  const found = offered(typed);
  expect(names(found)).not.toContain(explained);
  expect(found.unused).toEqual(unused);
});

test.each([
  [
    'a term that only the department explains',
    '',
    '一网通办：指网上办理。',
    ['一网通办：指网上办理。'],
  ],
  [
    'its own words for one that everybody explains',
    '',
    '基本支出：指日常支出。',
    ['基本支出：指日常支出。'],
  ],
  ['a term that was typed since', '一网通办：指一次办好。', '一网通办：指网上办理。', []],
  ['a term that the text no longer has', '', '放管服：指改革。', []],
])('of the year before is offered: %s', (_, typed, before, expected) => {
  const { missing } = offered(typed, '县级', { duties: '负责一网通办。' }, before);
  const lines = missing.map(({ name, explanation }) => `${name}：${explanation}`);
  expect(lines.filter((line) => before.split('\n').includes(line))).toEqual(expected);
  expect(lines.filter((line) => line.startsWith('基本支出'))).toHaveLength(1);
});

test('with one click all are explained, with another none that does not occur', () => {
  const typed = '上缴上级支出：指上缴的支出。\n基本支出：指日常支出。';
  const { missing, unused } = offered(typed);
  const now = withoutTerms(withTerms(typed, missing), unused);
  expect(now.split('\n')[0]).toBe('基本支出：指日常支出。');
  expect(offered(now)).toEqual({ missing: [], unused: [] });
});

test.each(terms.map((term) => [term.id, term] as const))(
  '%s is found by each of its names, and explained in a sentence',
  (id, { names: own }) => {
    expect(
      own.filter((name) => !termsIn(terms, `其中${name}5万元`).some((one) => one.id === id)),
    ).toEqual([]);
    expect(explanations[id]).toMatch(/^.{10,}。$/);
  },
);

test.each<readonly [string, readonly string[], readonly string[] | null]>([
  [
    'numbered',
    ['八、名词解释', '1．基本支出：指支出。', '2、“三公”经费：指经费。', '九、其他'],
    ['基本支出', '三公经费'],
  ],
  ['without numbers', ['第八部分 名词解释', '功能分类', '基本支出:指支出。'], ['基本支出']],
  [
    'up to the next chapter',
    ['名词解释', '一、基本支出：指支出。', '附件', '说明：见表。'],
    ['基本支出'],
  ],
  ['that is only listed', ['目录', '名词解释', '附件'], null],
])('a glossary %s', (_, paragraphs, expected) => {
  expect(readGlossary(paragraphs)?.entries.map(({ name }) => name) ?? null).toEqual(expected);
});
