import { lastYearInFile, readFormFile } from '../../src/files';
import { packsFor } from './all-seeds';
import { tableModels } from './foreign-disclosure';
import { stackedFile } from './foreign-sheets';
import { henan2022 } from './henan-2022';

const text = [
  '2022年收入合计120.5万元，支出合计120.5万元。',
  '2022年基本支出80.5万元，项目支出40万元。',
  '2022年政府采购预算12万元，其中：货物12万元。',
];

test('beside tables that somebody else laid out the text is read, and nothing of the tables with it', async () => {
  const above = text.map((line, at) => ({ from: `A${at + 1}`, text: line }));
  const tables = tableModels(henan2022).map((model) => ({ ...model, below: [] }));
  const prose = { sheet: '说明', above, rows: [], below: [], heads: 0 };
  const { bytes } = stackedFile([prose, ...tables]);
  const file = await readFormFile(bytes);
  if (file.kind === 'unreadable') throw new Error(file.reason);
  const { paragraphs, forms } = lastYearInFile(file, packsFor(henan2022));
  expect(paragraphs.map((one) => one.text)).toEqual(text);
  expect(forms).toHaveLength(henan2022.length);
});
