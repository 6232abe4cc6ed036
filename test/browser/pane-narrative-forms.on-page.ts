import { goTo, overflow, reopenedPane, violations } from './pane-page';
import { threePublicSheet, withFigures } from './pane-with-figures';

test('figures of a form that is still empty are asked for in the form, those of no form in fields', async () => {
  const { frame, control } = await withFigures();
  const income = frame.getByRole('textbox', { name: '收入总计', exact: true });
  await income.waitFor();
  await goTo(frame, 'insert');
  await frame.getByRole('button', { name: '插入收支预算表' }).click();
  await frame.getByRole('status').filter({ hasText: '部门收支预算表' }).first().waitFor();
  await goTo(frame, 'narrative');
  const asked = frame.getByRole('listitem').filter({ hasText: /^\d+ 项来自《部门收支预算表》/ });
  await asked.waitFor();
  expect(await income.count()).toBe(0);
  expect(await frame.getByRole('textbox', { name: '部门职责' }).count()).toBe(1);
  expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
  const activeSheet = () => control(({ engine }) => engine.book.getActiveSheet().getSheetName());
  await control(async ({ engine, idle }, name) => {
    engine.book.getSheetByName(name)?.activate();
    await idle();
  }, threePublicSheet);
  expect(await activeSheet()).toBe(threePublicSheet);
  await asked.getByRole('button', { name: '转到“部门收支预算表”' }).click();
  await control(({ idle }) => idle());
  expect(await activeSheet()).toBe('部门收支预算表');
});

test('words that quote a figure are kept here no longer than until the workbook has them', async () => {
  const { frame, control } = await withFigures();
  const field = frame.getByRole('textbox', { name: '部门职责' });
  await field.fill('只减不增：');
  await field.press('Control+End');
  await frame
    .getByRole('combobox', { name: '部门职责：插入表中的数字' })
    .selectOption({ label: '因公出国（境）费1.50万元' });
  await control(async ({ user, idle }, at) => {
    await user.type(at, '2.5');
    await idle();
  }, `${threePublicSheet}!B5`);
  const shown = '只减不增：因公出国（境）费2.50万元';
  await frame.getByText('随表更新的数字：因公出国（境）费 2.50万元。').waitFor();
  expect(await field.inputValue()).toBe(shown);
  const kept = () => JSON.stringify({ ...localStorage }).includes('只减不增');
  expect(await frame.evaluate(kept)).toBe(true);
  await frame.getByRole('button', { name: '生成说明' }).click();
  await frame.getByRole('status').filter({ hasText: '已生成说明' }).waitFor();
  // Kept, they would come back over what a colleague writes into the workbook.
  await frame.waitForFunction(() => !JSON.stringify({ ...localStorage }).includes('只减不增'));
  expect(await field.inputValue()).toBe(shown);
});

test('a figure in own words whose form was deleted is told, a gap in the text, and kept if the user says so', async () => {
  const { frame, control } = await withFigures();
  await goTo(frame, 'insert');
  await frame.getByRole('button', { name: '插入收支预算表' }).click();
  await frame.getByRole('status').filter({ hasText: '部门收支预算表' }).first().waitFor();
  await goTo(frame, 'narrative');
  const field = frame.getByRole('textbox', { name: '部门职责' });
  const duties = frame.locator('details').filter({ hasText: '部门职责' }).first();
  await field.fill('只减不增：');
  await field.press('Control+End');
  await frame
    .getByRole('combobox', { name: '部门职责：插入表中的数字' })
    .selectOption({ label: '因公出国（境）费1.50万元' });
  await field.press('Control+End');
  await field.pressSequentially('，够用。');
  await frame.getByRole('button', { name: '生成说明' }).click();
  await duties.getByText('已写入工作表').waitFor();

  await control(async ({ engine, idle }, name) => {
    const own = engine.book.getSheetByName(name);
    if (own) engine.book.deleteSheet(own);
    await idle();
  }, threePublicSheet);
  await frame.getByText('“因公出国（境）费”现在没有表能说出').waitFor();
  expect(await field.inputValue()).toBe('只减不增：因公出国（境）费1.50万元，够用。');
  expect(await violations(frame)).toEqual([]);
  await duties.getByText('待更新').or(duties.getByText(/^缺/)).first().waitFor();
  await duties.locator('summary').click();
  await duties.getByText('【待填：原为1.50万元】').first().waitFor();
  await duties.getByRole('button', { name: '更新这一节' }).click();
  const written = async () => {
    const cells = await control(({ engine }) =>
      engine.book.getSheetByName('预算说明')?.getRange('A1:A20').getValues().flat(),
    );
    return cells?.map((cell) => String(cell).trim()).find((one) => one.startsWith('只减不增'));
  };
  await duties.getByText('缺 1 项').waitFor();
  expect(await written()).toBe('只减不增：因公出国（境）费【待填：原为1.50万元】，够用。');

  await frame.getByRole('button', { name: '部门职责：1.50万元不变，作为自己的文字' }).click();
  await frame.getByText('现在没有表能说出').waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe('只减不增：因公出国（境）费1.50万元，够用。');
  await duties.getByRole('button', { name: '更新这一节' }).click();
  await duties.getByText('已写入工作表').waitFor();
  expect(await written()).toBe('只减不增：因公出国（境）费1.50万元，够用。');
});

test('what is typed is kept in the workbook on request; words that a colleague wrote otherwise meanwhile are asked for', async () => {
  const open = await withFigures();
  const { frame } = open;
  const field = frame.getByRole('textbox', { name: '部门职责' });
  await field.fill('负责审批。\n接待群众。');
  await frame.getByRole('button', { name: '存进工作簿' }).click();
  await frame.getByRole('status').filter({ hasText: '所填的内容已存进工作簿' }).waitFor();
  await frame.waitForFunction(() => !JSON.stringify({ ...localStorage }).includes('接待群众'));
  expect(await field.inputValue()).toBe('负责审批。\n接待群众。');
  expect(await frame.getByRole('button', { name: '存进工作簿' }).count()).toBe(0);

  // As on the computer of a colleague who typed before that was in the workbook.
  await field.fill('负责审批。\n调解纠纷。');
  await frame.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('调解纠纷'));
  await frame.evaluate(() => {
    for (const [name, stored] of Object.entries({ ...localStorage })) {
      if (!String(stored).includes('调解纠纷')) continue;
      const base = /("bases":\{"duties":)"[^"]*"/;
      localStorage.setItem(name, String(stored).replace(base, '$1"旧的职责"'));
    }
  });
  const again = await reopenedPane(open);
  await goTo(again, 'narrative');
  const asked = again.getByRole('group', { name: '部门职责' });
  await asked.getByText('有别人改过，和您在这里填的不同').waitFor();
  await asked.getByText('接待群众').waitFor();
  await asked.getByText('调解纠纷').waitFor();
  expect([await violations(again), await overflow(again)]).toEqual([[], 0]);
  const duties = again.locator('details').filter({ hasText: '部门职责' }).first();
  await duties.locator('summary').click();
  await duties.getByText('接待群众。').waitFor();
  await asked.getByRole('button', { name: '部门职责：两份都留，我再改' }).click();
  const both = '负责审批。\n接待群众。\n调解纠纷。';
  const own = again.getByRole('textbox', { name: '部门职责' });
  expect(await own.inputValue()).toBe(both);
  await again.getByRole('button', { name: '生成说明' }).click();
  await again.getByRole('status').filter({ hasText: '已生成说明' }).waitFor();
  await again.waitForFunction(() => !JSON.stringify({ ...localStorage }).includes('调解纠纷'));
  expect(await own.inputValue()).toBe(both);
});
