import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyWorkbench } from './shared-workbench';

const folder = mkdtempSync(join(tmpdir(), 'workbench-'));

test('a workbook is saved and opened again as it was', async () => {
  const { page, control } = await emptyWorkbench();
  await control(({ user }) => user.type('A1', '预算'));
  await control(({ user }) => user.type('A2', '=1+2'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存' }).click();
  const path = join(folder, 'saved.xlsx');
  await (await download).saveAs(path);
  await control(({ user }) => user.clear('A1:A2'));

  page.on('dialog', (dialog) => void dialog.accept());
  await page.locator('#tools input[type=file]').setInputFiles(path);
  await page.locator('#workbook-name', { hasText: 'saved.xlsx' }).waitFor();
  await control(({ idle }) => idle());
  const read = await control(({ engine }) =>
    engine.book.getActiveSheet().getRange('A1:A2').getValues().flat(),
  );
  expect(read).toEqual(['预算', 3]);
});

test.each([
  ['empty.xlsx', ''],
  ['text.xlsx', '这不是工作簿'],
  ['cut.xlsx', 'PK\u0003\u0004\u0014\u0000'],
])('a damaged file (%s) is said, and the open workbook stays', async (name, content) => {
  const { page, control } = await emptyWorkbench();
  await control(({ user }) => user.type('A1', '还在'));
  const path = join(folder, name);
  writeFileSync(path, content);
  await page.locator('#tools input[type=file]').setInputFiles(path);
  await page.getByRole('dialog').getByText(`无法打开“${name}”`).waitFor();
  await page.getByRole('button', { name: '确定' }).click();
  const kept = await control(({ engine }) =>
    engine.book.getActiveSheet().getRange('A1').getValue(),
  );
  expect(kept).toBe('还在');
});

test('what is not saved is asked about, though no step is left to undo', async () => {
  const { page, control } = await emptyWorkbench();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开 Open' }).click();
  await chooser;
  expect(asked).toEqual([]);
  await control(async ({ user }) => {
    await user.addSheet('Second');
    await user.deleteSheet('Second');
  });
  expect(await control(({ engine }) => engine.undo.depth)).toBe(0);
  await page.getByRole('button', { name: '打开 Open' }).click();
  const leaving = page.waitForEvent('dialog');
  // Never ends: the answer is to stay.
  page.reload().catch(() => undefined);
  await leaving;
  expect(asked).toEqual(['confirm', 'beforeunload']);
});

test('the ribbon and the pane speak the language of Excel', async () => {
  const { page } = await emptyWorkbench();
  await page.getByLabel('语言').selectOption('en-US');
  await page.locator('#pane h1', { hasText: /^[\x20-\x7e]+$/ }).waitFor();
  const labels = await page.locator('#ribbon button').allInnerTexts();
  expect(labels.filter((label) => /[一-鿿]/.test(label))).toEqual([]);
});
