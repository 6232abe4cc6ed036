import { walkByKeyboard } from './keyboard-walk';
import { violations } from './pane-page';
import { threePublicSheet, withFigures } from './pane-with-figures';

const textSheet = '预算说明';
const abroad = '（一）因公出国（境）费';

test('an edited sentence whose figure changed is chosen by keys, the focus stays at its section, and Ctrl+Z asks again', async () => {
  const open = await withFigures();
  const { page, frame, control } = open;
  await frame.getByRole('textbox', { name: '上年的因公出国（境）费' }).fill('2');
  await frame.getByRole('button', { name: '生成说明' }).click();
  await frame.getByRole('status').filter({ hasText: textSheet }).waitFor();
  const sentence = () =>
    control(
      ({ engine }, [name, begin]) =>
        (engine.book.getSheetByName(name)?.getRange('A1:A80').getValues() ?? [])
          .map(([line]) => String(line).trim())
          .find((line) => line.startsWith(begin)),
      [textSheet, abroad] as const,
    );
  const own = `${abroad}一块五左右，都用于赴外招商。`;
  await control(
    async ({ engine, user, idle }, [name, begin, words, figures]) => {
      const lines = engine.book.getSheetByName(name)?.getRange('A1:A80').getValues() ?? [];
      const at = lines.findIndex(([line]) => String(line).trim().startsWith(begin));
      await user.type(`${name}!A${at + 1}`, `　　${words}`);
      await user.type(`${figures}!B5`, '1.2');
      await idle();
    },
    [textSheet, abroad, own, threePublicSheet] as const,
  );
  const section = frame.locator('details').filter({ hasText: '“三公”经费' }).first();
  await section.getByText('请您选择').waitFor();
  await frame.getByRole('button', { name: '去选择' }).press('Enter');
  await section.locator('summary:focus').waitFor();
  const offered = await section.locator('.narrative__sides').last().innerText();
  const walk = walkByKeyboard(open);
  await walk.tabTo(/保留我的/);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await walk.tabTo(/按所选更新/);
  await page.keyboard.press('Enter');
  await frame.getByRole('status').filter({ hasText: '已更新 1 节' }).waitFor();
  await section.locator('summary:focus').waitFor();
  const chosen = await sentence();
  await control(async ({ user, idle }) => {
    await user.undo();
    await idle();
  });
  await section.getByText('请您选择').waitFor();
  // What is chosen is all that the tables print in the place of her one sentence.
  expect(offered).toMatch(/1\.20万元[^]*相比减少0\.80万元/);
  expect(chosen).toMatch(/1\.20万元.*相比减少0\.80万元/);
  expect(await sentence()).toBe(own);
  expect(walk.troubles).toEqual([]);
  expect(await violations(frame)).toEqual([]);
});

test('a reason written on the sheet for less is asked about, both ways named, once it is more', async () => {
  const { frame, control } = await withFigures();
  await frame.getByRole('textbox', { name: '上年的因公出国（境）费' }).fill('2');
  await frame.getByRole('button', { name: '生成说明' }).click();
  await frame.getByRole('status').filter({ hasText: textSheet }).waitFor();
  await control(
    async ({ engine, user, idle }, [name, begin, figures]) => {
      const lines = engine.book.getSheetByName(name)?.getRange('A1:A80').getValues() ?? [];
      const at = lines.findIndex(([line]) => String(line).trim().startsWith(begin));
      const words = String(lines[at]?.[0]).replace(/【待填：[^】]*原因】/, '今年没有培训团组');
      await user.type(`${name}!A${at + 1}`, words);
      await user.type(`${figures}!B5`, '2.6');
      await idle();
    },
    [textSheet, abroad, threePublicSheet] as const,
  );
  const section = frame.locator('details').filter({ hasText: '“三公”经费' }).first();
  await section.getByText('请您选择').waitFor();
  await frame.getByRole('button', { name: '去选择' }).press('Enter');
  await section.getByText('这里的原因是按“减少”写的，现在是“增加”。').waitFor();
  const offered = await section.locator('.narrative__side--fresh').last().innerText();
  expect(offered).toMatch(/相比增加0\.60万元.*【待填：原为今年没有培训团组】/);
});
