import { zipSync } from 'fflate';
import type { Catalogue } from '../../src/app/catalogue';
import { catalogue } from '../../src/app/catalogue';
import { readUnitFiles } from '../../src/cli/consolidate/read-unit-files';
import { unitWorkbook } from '../files/unit-workbook';

/** Packs that fail while the first file is looked at: a mistake of ours, whichever it may be. */
function failingOnce(): Catalogue {
  let isFirst = true;
  return {
    ...catalogue,
    get packs() {
      if (!isFirst) return catalogue.packs;
      isFirst = false;
      throw new Error('a mistake of ours');
    },
  };
}

test.each([
  ['one of several files', ['a.xlsx', 'b.xlsx'], 'a.xlsx', 'b.xlsx'],
  ['one of those in an archive', ['units.zip'], 'units.zip/a.xlsx', 'units.zip/b.xlsx'],
])('where the program fails at %s, the others are taken', async (_, paths, bad, good) => {
  const unit = await unitWorkbook('一所', { F14: { reception: 2.5 } });
  const held = new Map([
    ['a.xlsx', unit],
    ['b.xlsx', unit],
    ['units.zip', zipSync({ 'a.xlsx': unit, 'b.xlsx': unit })],
  ]);
  const { files, unreadable } = await readUnitFiles(paths, failingOnce(), {
    readFile: (path) => Promise.resolve(held.get(path) ?? new Uint8Array()),
  });
  expect(files.map(({ file }) => file)).toEqual([good]);
  expect(unreadable.map(({ file, why }) => `${file} ${why.zh}`)).toEqual([
    `${bad} 程序出了错（a mistake of ours）。请用 Excel 打开它，另存为新文件再汇总；仍不行的，请告诉我们。`,
  ]);
});

test('a file that the machine fails to give is told, and the others are taken', async () => {
  const unit = await unitWorkbook('一所', { F14: { reception: 2.5 } });
  const { files, unreadable } = await readUnitFiles(['a.xlsx', 'b.xlsx'], catalogue, {
    readFile: (path) =>
      path === 'b.xlsx' ? Promise.resolve(unit) : Promise.reject(new Error('EIO')),
  });
  expect(files).toHaveLength(1);
  expect(unreadable[0]?.why.en).toContain('the program failed (EIO)');
});
