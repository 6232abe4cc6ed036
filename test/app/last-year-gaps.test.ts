import { catalogue } from '../../src/app/catalogue';
import { bringInLastYear } from '../../src/app/last-year/bring-in-last-year';
import { lastYearInFile } from '../../src/files/last-year/last-year-in-file';
import { readTextFile } from '../../src/files/text-reading/read-text-file';

async function broughtIn(text: string) {
  const file = await readTextFile(new TextEncoder().encode(text));
  const pack = catalogue.packs.find(({ id }) => id === 'hebei-2021');
  if (file.kind === 'unreadable' || !pack) throw new Error('not read');
  const source = lastYearInFile(file, catalogue);
  return bringInLastYear({ source, pack, year: 2025, styles: {} });
}

const head = '某某局2024年部门预算公开\n';

test.each<[string, string, readonly string[]]>([
  [
    'a sentence that was never finished',
    '一、部门职责\n负责窗口服务。全年服务【待填：原为3万人次】。\n',
    ['负责窗口服务。'],
  ],
  ['a part that nobody wrote', '一、部门职责\n【待填：部门职责】\n', []],
  ['a paragraph of several', '一、部门职责\n【待填：部门职责】\n负责热线。\n', ['负责热线。']],
  [
    'a reason that was asked for',
    '二、“三公”经费\n2024年“三公”经费预算3万元，比2023年增加1万元，主要原因是【待填：增减的原因】。\n',
    [],
  ],
  [
    'a list that nobody wrote, inside its sentence',
    '一、机构设置\n某某局内设机构【待填：内设机构】个，分别为：【待填：内设机构】。\n',
    [],
  ],
])('%s is nobody’s word of last year', async (_, text, texts) => {
  const brought = await broughtIn(head + text);
  expect(brought.texts.map((one) => one.text)).toEqual(texts);
  expect(JSON.stringify(brought.texts)).not.toContain('待填');
});

test('a figure in a gap was not said, and a form takes no gap over', async () => {
  const brought = await broughtIn(
    `${head}二、预算\n2024年部门支出预算为【待填：原为120万元】。\n部门机构设置\n单位名称\t单位性质\t单位规格\t经费保障形式\n某某局本级\t【待填：单位性质】\t正科级\t财政拨款\n`,
  );
  expect(brought.facts).toEqual([]);
  expect(brought.forms.map(({ values }) => values)).toEqual([
    { units: [{ unit: '某某局本级', rank: '正科级', funding: '财政拨款' }] },
  ]);
  const open = brought.items.filter(({ fate }) => fate.kind === 'left' && fate.why === 'stillOpen');
  expect(open.map(({ was }) => was)).toEqual(['【待填：单位性质】']);
});
