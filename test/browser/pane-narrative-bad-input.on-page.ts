import { readFileSync } from 'node:fs';
import { templateFile } from '../files/template-file';
import { wordContent } from '../files/word-parts';
import { goTo, overflow, violations } from './pane-page';
import { threePublicSheet, withFigures } from './pane-with-figures';

const textSheet = '预算说明';

test('two forms of one kind are named with their sheets; no figure is taken until one is left', async () => {
  const { frame, control } = await withFigures();
  await frame.getByRole('textbox', { name: '部门职责' }).fill('负责审批。');
  await goTo(frame, 'insert');
  await frame.getByRole('button', { name: /^插入“三公/ }).click();
  const second = `${threePublicSheet} (2)`;
  await frame.getByRole('status').filter({ hasText: second }).first().waitFor();
  await goTo(frame, 'narrative');
  const quoted = frame.getByRole('button', { name: `1.50，转到“${threePublicSheet}”的B5` });
  await control(({ idle }) => idle());
  // A sheet that nobody filled in stands in nobody's way.
  expect(await frame.getByText('不止一张').count()).toBe(0);
  await control(async ({ user, idle }) => {
    user.type('B5', '9');
    await idle();
  });
  await frame.getByText(`不止一张：“${threePublicSheet}”、“${second}”`).waitFor();
  await frame.getByText('不知道以哪一张为准，没有取数。请只保留一张').waitFor();
  const three = frame.locator('details').filter({ hasText: '“三公”经费' }).first();
  await three.locator('summary').click();
  await three.getByText('【待填：“三公”经费合计】').first().waitFor();
  expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
  expect(await frame.getByRole('textbox', { name: '部门职责' }).inputValue()).toBe('负责审批。');
  await control(async ({ user, idle }, name) => {
    user.deleteSheet(name);
    await idle();
  }, second);
  await quoted.first().waitFor();
  expect(await frame.getByText('不止一张').count()).toBe(0);
});

test('a section whose rows the user deleted stays deleted by 更新, and comes back when she says so, with her words', async () => {
  const { frame, control } = await withFigures();
  const words = '负责审批服务。';
  await frame.getByRole('textbox', { name: '部门职责' }).fill(words);
  await frame.getByRole('button', { name: '生成说明' }).click();
  await frame
    .getByRole('status')
    .filter({ hasText: `已生成说明：${textSheet}` })
    .waitFor();
  const duties = frame.locator('details').filter({ hasText: '部门职责' }).first();
  await duties.getByText('已写入工作表').waitFor();
  const lines = async () => {
    const cells = await control(
      ({ engine }, name) => engine.book.getSheetByName(name)?.getRange('A1:A60').getValues().flat(),
      textSheet,
    );
    return (cells ?? []).map((cell) => String(cell ?? '').trim());
  };
  const row = (await lines()).indexOf(words);
  await control(
    async ({ user, idle }, [name, at]) => {
      user.deleteRows(name, at, 1);
      await idle();
    },
    [textSheet, row + 1] as const,
  );
  await duties.getByText('您已删除').waitFor();
  await control(async ({ user, idle }, at) => {
    await user.type(at, '2.5');
    await idle();
  }, `${threePublicSheet}!B5`);
  await frame.getByRole('button', { name: /^更新 \d+ 节$/ }).click();
  await frame
    .getByRole('status')
    .filter({ hasText: /已更新 \d+ 节/ })
    .waitFor();
  expect(await lines()).not.toContain(words);
  expect((await lines()).join('\n')).toContain('2.50万元');
  expect(await frame.getByRole('textbox', { name: '部门职责' }).inputValue()).toBe(words);
  await duties.locator('summary').click();
  await duties.getByText('您在工作表上删掉了这一节，更新时不会再写上。').waitFor();
  await duties.getByRole('button', { name: '重新写上' }).click();
  await duties.getByText('已写入工作表').waitFor();
  expect(await lines()).toContain(words);
});

const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

test('a template without places is refused with what to do; places that nobody knows are named and left as they are', async () => {
  const { page, frame } = await withFigures();
  const choose = (name: string, body: string) =>
    frame.locator('.word__template input[type=file]').setInputFiles({
      ...{ name, mimeType: 'application/octet-stream' },
      buffer: Buffer.from(templateFile(body)),
    });
  await choose('空白.docx', run('正文'));
  await frame.getByText('模板里没有要填的位置。').waitFor();
  expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);

  const download = page.waitForEvent('download');
  await choose('模板.docx', run('{{单位名称}}') + run('{{三公经废}}') + run('{{F07}}'));
  const file = await download;
  await frame.getByText('填了这些位置：单位名称').waitFor();
  await frame
    .getByText(/三公经废/)
    .first()
    .waitFor();
  await frame.getByText('还没有内容，原样留着：F07').waitFor();
  const { paragraphs } = wordContent(readFileSync(await file.path()));
  expect(paragraphs).toEqual(['某某县审批局', '{{三公经废}}', '{{F07}}']);
});
