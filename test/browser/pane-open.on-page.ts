import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFormFile } from '../../src/files';
import { cell, paragraph, table, tableRow } from '../files/foreign-document';
import { templateFile } from '../files/template-file';
import { asWord } from '../seeds/provinces/other-disclosure';
import { inTime } from './in-time';
import { goTo, overflow, paneWith, violations, type OpenPane } from './pane-page';

const heads = ['“三公”经费合计', '因公出国（境）费', '公务用车购置及运行费', '公务接待费'];
const [all = '', abroad = '', vehicles = '', reception = ''] = heads;
const down = { merge: 'restart' } as const;
const below = cell('', { merge: 'continue' });

/** The form of the three public expenses with a wrong total, and a sentence that disagrees with it. */
const document = templateFile(
  ['2022年一般公共预算“三公”经费预算表', '部门名称：某某局', '单位：万元']
    .map((text) => paragraph(text))
    .join('') +
    table(
      tableRow([
        cell(all, down),
        cell(abroad, down),
        cell(vehicles, { columns: 3 }),
        cell(reception, down),
      ]),
      tableRow([
        below,
        below,
        ...['小计', '公务用车购置费', '公务用车运行费'].map((one) => cell(one)),
        below,
      ]),
      tableRow(['26.00', '1.50', '23.25', '20.00', '3.25', '0.50'].map((one) => cell(one))),
    ) +
    paragraph('甲方') +
    paragraph('2022年因公出国（境）费2.50万元。公务接待费0.50万元。') +
    table(tableRow([cell('姓名'), cell('电话')]), tableRow([cell('某某'), cell('1')])),
);
const file = (name: string, buffer: Uint8Array) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(buffer),
});

test('a document is chosen and checked in a thread; its words are quoted, its table is drawn, a copy is annotated', async () => {
  const { page, frame } = await paneWith();
  await goTo(frame, 'check');
  await frame.getByText('工作簿里还没有表单').waitFor();
  const threads: string[] = [];
  page.on('worker', (worker) => threads.push(worker.url()));
  await frame.locator('input[type=file]').setInputFiles(file('a.docx', document));
  await frame.getByText('有错误').waitFor();
  expect(threads).toHaveLength(1);
  expect(await frame.evaluate(() => window.document.activeElement?.textContent)).toBe(
    '检查文档：a.docx',
  );

  const quoted = frame.locator('blockquote', { hasText: '因公出国' });
  expect(await quoted.locator('mark').innerText()).toContain('2.50万元');
  const total = frame.getByRole('button', { name: /第1个表第3行A列 .*合计/ });
  await total.press('Enter');
  const drawn = frame.getByRole('region', { name: '第1个表第3行A列附近的内容' });
  expect(await drawn.locator('mark').innerText()).toBe('26.00');
  await frame.getByText('没有认出、没有检查的表：1张').click();
  await frame.getByText(/第2个表 {2}没有认出这张表：姓名 电话/).waitFor();
  expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);

  await frame.getByRole('searchbox').fill('2.50万元');
  await inTime(() => frame.locator('.check__forms .finding').count(), 1);
  await frame.getByRole('searchbox').press('Enter');
  await frame.locator('.finding__go--still:focus').waitFor();
  await frame.getByRole('searchbox').fill('');

  const download = page.waitForEvent('download');
  await frame.getByRole('button', { name: '另存带批注的副本' }).press('Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('a（批注）.docx');
  const bytes = new Uint8Array(readFileSync(await saved.path()));
  expect(await readFormFile(bytes)).toEqual(await readFormFile(document));
  await frame.getByText(/^已保存：a（批注）\.docx/).waitFor();

  const pack = frame.getByRole('combobox', { name: '换一个模板包重新检查' });
  await pack.selectOption('hebei-2018');
  // A choice alone begins nothing: on Windows each arrow key is one.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([threads.length, await pack.inputValue()]).toEqual([1, 'hebei-2018']);
  await frame.getByRole('button', { name: '重新检查', exact: true }).press('Enter');
  await pack.waitFor({ state: 'detached' });
  await frame.getByText('有错误').waitFor();
  await inTime(() => Promise.resolve(threads.length), 2);
  await inTime(() => frame.evaluate(() => window.document.activeElement?.id), 'opened-heading');

  await frame.getByRole('button', { name: '返回工作簿的检查' }).press('Enter');
  await frame.getByText('工作簿里还没有表单').waitFor();
  await inTime(() => frame.evaluate(() => window.document.activeElement?.id), 'open-offer');
});

test('what tables without a unit are in is asked once, and the file is checked again in it', async () => {
  const { frame } = await paneWith();
  await goTo(frame, 'check');
  await frame.getByText('工作簿里还没有表单').waitFor();
  const rows = ['合计', '1.因公出国（境）费', '2.公务用车购置及运行维护费'];
  const more = ['其中：公务用车购置费', '公务用车运行维护费', '3.公务接待费'];
  const words = [
    '鲁泉市档案馆2024年部门预算',
    '一般公共预算“三公”经费支出情况表',
    '| 项目 | 2023年预算数 | 2024年预算数 |',
    ...rows.map(
      (row, at) => `| ${row} | ${at === 0 ? '6.00' : '0.00'} | ${at === 0 ? '6.00' : '0.00'} |`,
    ),
    ...more.map(
      (row, at) => `| ${row} | ${at === 2 ? '6.00' : '0.00'} | ${at === 2 ? '6.00' : '0.00'} |`,
    ),
    '2024年收支总预算512万元。',
  ];
  await frame.locator('input[type=file]').setInputFiles(file('a.docx', asWord(words.join('\n'))));
  const asked = frame.getByRole('region', { name: '金额单位' });
  await asked.getByText(/^有1张表没有写金额单位，.*第1个表/).waitFor();
  await frame.getByText(/没有写金额单位，从文件里也看不出来，请在表头/).waitFor();
  expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
  await asked.getByRole('button', { name: '万元，重新检查' }).press('Enter');
  await frame.getByText('没有写金额单位，按万元读取：由您指定').waitFor();
  expect(await asked.count()).toBe(0);
});

test('in English and dark a file that cannot be read is refused in one sentence, and another can be chosen', async () => {
  const { frame } = await paneWith({ locale: 'en-US', theme: 'dark' });
  await goTo(frame, 'check');
  // Until then the page shows that it looks, with a field of its own that goes away.
  await frame.getByText('There is no form in the workbook yet').waitFor();
  const input = frame.locator('input[type=file]');
  await input.setInputFiles(file('a.pdf', new TextEncoder().encode('%PDF-1.7')));
  await frame.getByRole('alert').filter({ hasText: 'this is a PDF file' }).waitFor();
  expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
  await input.setInputFiles(file('b.docx', document));
  await frame.getByText('There are errors').waitFor();
  expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
});

/** Files and folders of the disk, held over the place and let go there, as the system does it. */
async function drop({ page, frame }: OpenPane, paths: readonly string[]): Promise<void> {
  const place = await frame.locator('.file-choice').first().boundingBox();
  if (!place) throw new Error('nowhere to drop');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const at = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

test('a file is dropped; several, a folder and a file of another kind are refused in one sentence each', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dropped-'));
  const pathOf = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const own = pathOf('公开.docx', document);
  const open = await paneWith();
  const { frame } = open;
  await goTo(frame, 'check');
  await frame.getByText('工作簿里还没有表单').waitFor();

  await drop(open, [own, pathOf('另一份.docx', document)]);
  await frame.getByRole('alert').filter({ hasText: '一次只能检查一个文件' }).waitFor();
  await drop(open, [folder]);
  await frame.getByText(/^打不开它：可能是文件夹/).waitFor();
  expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
  await drop(open, [pathOf('扫描件.pdf', '%PDF-1.7')]);
  await frame.getByRole('alert').filter({ hasText: 'PDF' }).waitFor();
  await drop(open, [own]);
  await frame.getByText('有错误').waitFor();
  expect(await frame.locator('#opened-heading').innerText()).toBe('检查文档：公开.docx');
  rmSync(folder, { recursive: true });
});
