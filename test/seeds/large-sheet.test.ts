import { annotationsOf } from '../../src/app/check/annotations';
import { checkedFile, readFormFile } from '../../src/files';
import { packsFor } from './all-seeds';
import { tableModels } from './foreign-disclosure';
import { stackedFile } from './foreign-sheets';
import { district2018 } from './district-2018';

test('on a sheet that is too large forms are found where they are laid out as they are, and it is said that the rest was not looked for', async () => {
  const far = [{ from: 'ZZ1', text: '远处' }];
  const rows = Array.from({ length: 5000 }, () => []);
  const stray = { sheet: '远处', above: [], rows, below: far, heads: 0 };
  const { bytes } = stackedFile([...tableModels(district2018), stray]);
  const file = await readFormFile(bytes);
  if (file.kind !== 'workbook') throw new Error(file.kind);
  const checked = checkedFile(file, packsFor(district2018), { packId: 'hebei-2018', year: null });
  expect(checked.found.length).toBeGreaterThan(0);
  expect(checked.unknown).toEqual([
    {
      ...{ at: '汇总!B1', why: 'unsearched', likely: [] },
      words: expect.stringMatching(/^B1:AAA\d+$/) as string,
    },
  ]);
  expect(checked.unread).toEqual(['汇总!B1']);
  expect(['fail', 'incomplete']).toContain(checked.report.verdict);
  const said = annotationsOf(checked, 'zh').filter(({ at }) => at === '汇总!B1');
  expect(said.map(({ text }) => text)).toEqual([expect.stringContaining('太大')]);
});
