import { catalogue } from '../../src/app/catalogue';
import { withElsewhere } from '../../src/files/forms-in-file/with-elsewhere';
import { labelKey } from '../../src/domain/read/label-key';
import { isSameLabel } from '../../src/domain/read/label-pattern';
import { titlePatterns } from '../../src/domain/read/title-patterns';

const headings = [
  ...new Set(
    withElsewhere(catalogue).packs.flatMap(({ forms }) =>
      forms.flatMap(({ styles }) => styles.map(({ heading }) => heading)),
    ),
  ),
];

test.each<[title: string, text: string, isTitle: boolean]>([
  ['{year}年部门收支总表', '2022年部门收支总表', true],
  ['{year}年部门收支总表', '2022年部门收支总', false],
  ['{year}年部门收支总表', '部门收支总表', false],
  ['{department}预算（{year}）', '某局预算(2022)', true],
  ['收支总表{unit}', '收支总表', true],
  ['收支总表{unit}', '收支总表万元', true],
  ['收支总表', '收 支 总 表', true],
  ['收支总表', '', false],
  ['', '', true],
])('%s is %j: %s', (title, text, isTitle) => {
  expect(titlePatterns({ heading: [title] }).isTitleKey(labelKey(text))).toBe(isTitle);
});

test('the titles of all layouts are told as if each of them were tried', () => {
  const { patterns } = titlePatterns({ heading: headings.flat() });
  const keys = headings
    .flat()
    .flatMap((title) => (typeof title === 'string' ? [title, title.slice(0, -1)] : []))
    .map((title) => labelKey(title.replace('{year}', '2022').replace('{department}', '某局')));
  for (const heading of headings) {
    const { isTitleKey, patterns: own } = titlePatterns({ heading });
    const told = keys.filter((key) => isTitleKey(key));
    expect(told).toEqual(keys.filter((key) => own.some((one) => isSameLabel(one, key))));
  }
  expect(patterns.length).toBeGreaterThan(1000);
});

test('a list of titles is made into patterns once, however many layouts share it', () => {
  const heading = ['{year}年部门收支总表'];
  expect(titlePatterns({ heading })).toBe(titlePatterns({ heading }));
});
