import { inTime } from './in-time';
import { goTo, overflow, paneWith, reopenedPane, violations } from './pane-page';
import { threePublicSheet, withFigures } from './pane-with-figures';

const sheet = threePublicSheet;

test('without forms it leads to them, without a department to the settings', async () => {
  const { frame } = await paneWith();
  await goTo(frame, 'narrative');
  await frame.getByRole('button', { name: '去插入表单' }).click();
  await frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: sheet }).waitFor();
  await goTo(frame, 'narrative');
  await frame.getByRole('button', { name: '去填写单位信息' }).click();
  expect(await frame.locator('#tab-settings').getAttribute('aria-selected')).toBe('true');
});

test('figures lead to their cells, gaps to their fields; what is typed is in the text at once and stays', async () => {
  const open = await withFigures();
  const { frame, control } = open;
  const three = frame.locator('details').filter({ hasText: '“三公”经费' }).first();
  await three.locator('summary').click();
  await three
    .getByRole('button', { name: `1.50，转到“${sheet}”的B5` })
    .first()
    .click();
  await control(({ idle }) => idle());
  expect(
    await control(({ engine }) => engine.book.getActiveSheet().getActiveRange()?.getA1Notation()),
  ).toBe('B5');

  await three.getByRole('button', { name: '【待填：上年的“三公”经费合计】，去填写' }).click();
  const field = frame.getByRole('textbox', { name: '上年的“三公”经费合计' });
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  await field.fill('约1');
  await frame.getByText('“约1”不是金额。请只填数字，例如 12.34。').waitFor();
  await field.fill('1');
  await three.getByText('相比增加').first().waitFor();
  await three.getByRole('button', { name: `0.50，转到“${sheet}”的A5` }).waitFor();

  await goTo(frame, 'check');
  await goTo(frame, 'narrative');
  await field.waitFor();
  expect(await field.inputValue()).toBe('1');
  const again = await reopenedPane(open);
  await goTo(again, 'narrative');
  await again.getByRole('button', { name: '生成说明' }).waitFor();
  expect(await again.getByRole('textbox', { name: '上年的“三公”经费合计' }).inputValue()).toBe('1');
});

test('the text goes on a new sheet in one step; sections follow the figures, edited ones ask', async () => {
  const { frame, control } = await withFigures();
  await frame.getByRole('textbox', { name: '部门职责' }).fill('负责审批服务。');
  const duties = frame.locator('details').filter({ hasText: '部门职责' }).first();
  const three = frame.locator('details').filter({ hasText: '“三公”经费' }).first();
  await duties.getByText('可以生成').waitFor();
  const depth = () => control(({ engine }) => engine.undo.depth);
  const before = await depth();
  await frame.getByRole('button', { name: '生成说明' }).click();
  await frame.getByRole('status').filter({ hasText: '已生成说明：预算说明' }).waitFor();
  expect(await depth()).toBe(before + 1);
  await duties.getByText('已写入工作表').waitFor();

  await frame.getByRole('textbox', { name: '部门职责' }).fill('负责审批。');
  await duties.getByText('待更新').waitFor();
  await frame.getByRole('button', { name: '更新 1 节' }).click();
  await frame.getByRole('status').filter({ hasText: '已更新 1 节' }).waitFor();
  await duties.getByText('已写入工作表').waitFor();
  await control(async ({ user, idle }) => {
    await user.undo();
    await idle();
  });
  await duties.getByText('待更新').waitFor();

  const edited = await control(async ({ engine, user, idle }, at) => {
    const text = engine.book.getSheetByName('预算说明')?.getRange('A1:A99').getValues() ?? [];
    const row = text.findIndex(([line]) => String(line).includes('1.50万元'));
    await user.type(`预算说明!A${row + 1}`, String(text[row]?.[0]).replace('1.50万元', '1.60万元'));
    await user.type(at, '2.75');
    await idle();
    return row + 1;
  }, `${sheet}!B5`);
  await three.getByText('请您选择').waitFor();
  await frame.getByRole('button', { name: '去选择' }).click();
  await three.getByText('1.60万元').waitFor();
  expect(await violations(frame)).toEqual([]);
  await three.getByRole('radio', { name: '保留我的' }).focus();
  await frame.page().keyboard.press('ArrowDown');
  await three.getByRole('button', { name: '按所选更新' }).click();
  await frame.getByRole('status').filter({ hasText: '已更新 1 节' }).waitFor();
  const line = await control(
    ({ engine }, row) => engine.book.getSheetByName('预算说明')?.getRange(`A${row}`).getValue(),
    edited,
  );
  expect(line).toContain('2.75万元');

  await frame.getByRole('checkbox', { name: '没有改过的章节随数字自动更新' }).check();
  await duties.getByText('已写入工作表').waitFor();
  await control(async ({ user, idle }) => {
    await user.undo();
    await idle();
  });
  await duties.getByText('待更新').waitFor();
  // It is not written again against the step back.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await duties.getByText('待更新').count()).toBe(1);

  const missing = await frame.getByText(/^还缺 \d+ 项/).innerText();
  await goTo(frame, 'check');
  const gaps = frame.getByRole('listitem').filter({
    has: frame.getByRole('button', { name: /还有\d+处待填写：A\d+、A\d+、A\d+等/ }),
  });
  await gaps.getByText('逐项查看').click();
  const each = gaps.getByRole('button', { name: /【待填：.*转到“预算说明”/ });
  const [, count] = /还有(\d+)处/.exec(await gaps.innerText()) ?? [];
  await inTime(async () => String(await each.count()), count);
  // The page 说明 counts what is asked for, and at how many places.
  expect(missing).toContain(`（文字里待填 ${count ?? '?'} 处）`);
  const named = await each.last().innerText();
  await each.last().click();
  const at = () =>
    control(({ engine }) => engine.book.getActiveSheet().getActiveRange()?.getA1Notation());
  await inTime(async () => named.includes((await at()) ?? '?'), true);
});

test('figures that are typed meanwhile are in the text', async () => {
  const { frame, control } = await withFigures();
  await control(async ({ user, idle }, at) => {
    await user.type(at, '2.5');
    await idle();
  }, `${sheet}!B5`);
  const three = frame.locator('details').filter({ hasText: '“三公”经费' }).first();
  await three.locator('summary').click();
  await three
    .getByRole('button', { name: `2.50，转到“${sheet}”的B5` })
    .first()
    .waitFor();
});

test('a total that was typed over is in the text as in the table, and told before anything is written', async () => {
  const { frame, control } = await withFigures();
  const three = frame.locator('details').filter({ hasText: '“三公”经费' }).first();
  await frame.getByText('正在检查表里的数字').first().waitFor({ state: 'detached' });
  expect(await three.getByText('数据有').count()).toBe(0);

  await control(async ({ user, idle }, at) => {
    await user.type(at, '9');
    await idle();
  }, `${sheet}!A5`);
  await three.getByText('数据有 1 处错误', { exact: true }).waitFor();
  await three.locator('summary').click();
  await three.getByText('这一节用到的数据有 1 处错误，先看检查：').waitFor();
  await three
    .getByRole('button', { name: `9.00，转到“${sheet}”的A5` })
    .first()
    .waitFor();
  const told = frame.getByText(/^有 \d 节用到的数据有错误，共 1 处，先看检查。/);
  await inTime(() => told.count(), 2);
  expect(await violations(frame)).toEqual([]);
  await three.getByRole('button', { name: `${sheet} A5` }).click();
  await control(({ idle }) => idle());
  expect(
    await control(({ engine }) => engine.book.getActiveSheet().getActiveRange()?.getA1Notation()),
  ).toBe('A5');

  await frame.getByRole('button', { name: '去看检查' }).first().click();
  await frame.getByText('是9.00万元，按各项计算应为1.50万元').first().waitFor();
  await control(async ({ user, idle }, at) => {
    await user.type(at, '=B5+C5+F5');
    await idle();
  }, `${sheet}!A5`);
  await goTo(frame, 'narrative');
  await three.getByText('数据有 1 处错误').first().waitFor({ state: 'detached' });
  expect(await told.count()).toBe(0);
});

test('all lines of what is typed are seen', async () => {
  const { frame } = await withFigures();
  const field = frame.getByRole('textbox', { name: '部门职责' });
  await field.fill('负责审批。\n接待群众。\n组织培训。\n管理档案。\n公开信息。');
  expect(await field.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
});

test('a figure that is put into own words follows the table, and no word of them is lost', async () => {
  const { frame, control } = await withFigures();
  const field = frame.getByRole('textbox', { name: '部门职责' });
  const duties = frame.locator('details').filter({ hasText: '部门职责' }).first();
  await field.fill('负责审批。\n接待群众。');
  await frame.getByRole('button', { name: '部门职责：各段编号 1.' }).click();
  await field.press('Control+End');
  await frame
    .getByRole('combobox', { name: '部门职责：插入表中的数字' })
    .selectOption({ label: '因公出国（境）费1.50万元' });
  await field.press('Control+End');
  await field.pressSequentially('，只减不增。');
  expect(await field.inputValue()).toBe(
    '1.负责审批。\n2.接待群众。因公出国（境）费1.50万元，只减不增。',
  );
  await frame.getByText('随表更新的数字：因公出国（境）费 1.50万元。').waitFor();
  await frame.getByRole('button', { name: '生成说明' }).click();
  await duties.getByText('已写入工作表').waitFor();

  await control(async ({ user, idle }, at) => {
    await user.type(at, '2.5');
    await idle();
  }, `${sheet}!B5`);
  await duties.getByText('待更新').waitFor();
  const followed = '2.接待群众。因公出国（境）费2.50万元，只减不增。';
  expect(await field.inputValue()).toBe(`1.负责审批。\n${followed}`);
  await duties.locator('summary').click();
  await duties.getByRole('button', { name: '更新这一节' }).click();
  await duties.getByText('已写入工作表').waitFor();
  const lines = await control(({ engine }) =>
    engine.book.getSheetByName('预算说明')?.getRange('A1:A20').getValues().flat(),
  );
  expect(lines?.map((line) => String(line).trim())).toContain(followed);

  await field.fill((await field.inputValue()).replace('2.50万元', '约3万元'));
  await frame.getByText('随表更新的数字').waitFor({ state: 'detached' });
  await control(async ({ user, idle }, at) => {
    await user.type(at, '4');
    await idle();
  }, `${sheet}!B5`);
  const three = frame.locator('details').filter({ hasText: '“三公”经费' }).first();
  await three.locator('summary').click();
  await three
    .getByRole('button', { name: `4.00，转到“${sheet}”的B5` })
    .first()
    .waitFor();
  expect(await field.inputValue()).toContain('因公出国（境）费约3万元');
});

test('code and blanks of a web page are told where text is pasted, and taken out when the user says so', async () => {
  const { frame } = await withFigures();
  const field = frame.getByRole('textbox', { name: '部门职责' });
  await field.fill('<p>负责&nbsp;审批。</p><p>接待群众。</p>');
  await frame.getByText('这里有从网页带来的代码，会原样印出来：<p>、&nbsp;、</p>。').waitFor();
  expect(await violations(frame)).toEqual([]);
  await frame.getByRole('button', { name: '部门职责：去掉它们' }).click();
  expect(await field.inputValue()).toBe('负责 审批。\n接待群众。');
  await frame.getByText('这里有从网页带来的代码').waitFor({ state: 'detached' });
});

test('forms of another pack than the settings have are told, and the user says which one holds', async () => {
  const { frame } = await withFigures();
  const setPack = async (id: string) => {
    await goTo(frame, 'settings');
    await frame.getByLabel('模板包').selectOption(id);
    await frame.getByRole('button', { name: '保存到工作簿' }).click();
    await frame.getByRole('status').filter({ hasText: '单位信息已保存' }).waitFor();
  };
  const asked = frame.getByRole('group', { name: /^设置里的模板包是/ });
  // The form of the pack that holds until one is chosen is in the chosen one too.
  expect(await asked.count()).toBe(0);
  await goTo(frame, 'insert');
  await frame.getByRole('button', { name: '插入整体绩效目标表' }).click();
  await frame.getByRole('status').filter({ hasText: '整体绩效目标表' }).first().waitFor();
  await setPack('hebei-2021');

  await goTo(frame, 'narrative');
  await asked.getByText('“河南（2022年起）”：1 张（整体绩效目标表）').waitFor();
  await asked.getByText('说明现在按设置的“河北（2021年起）”写。').waitFor();
  expect(await violations(frame)).toEqual([]);
  await asked.getByRole('button', { name: '改用“河南（2022年起）”' }).click();
  await asked.waitFor({ state: 'detached' });
  await frame.locator('#narrative-heading:focus').waitFor();
  await frame.getByRole('heading', { name: '一、收入支出预算总体情况说明' }).waitFor();
  await goTo(frame, 'settings');
  expect(await frame.getByLabel('模板包').inputValue()).toBe('henan-2022');
  expect(await frame.getByRole('textbox', { name: '预算年度' }).inputValue()).toBe('2022');

  await setPack('hebei-2021');
  await goTo(frame, 'check');
  await asked.getByText('每张表都按它自己的模板包检查').waitFor();
  await asked.getByRole('button', { name: '就用设置的“河北（2021年起）”' }).click();
  await asked.waitFor({ state: 'detached' });
  await frame.locator('#check-heading:focus').waitFor();
  await goTo(frame, 'narrative');
  await frame.getByRole('button', { name: '生成说明' }).waitFor();
  expect(await asked.count()).toBe(0);
});

test.each(['colorful', 'dark'] as const)(
  'with the theme %s and 280 pixels it is accessible and as wide as the pane',
  async (theme) => {
    const { page, frame, control } = await withFigures();
    await control(({ switches }, value) => void (switches.theme = value), theme);
    await page.locator('#pane').evaluate((pane) => {
      pane.style.width = '280px';
    });
    for (const one of await frame.locator('summary').all()) await one.click();
    expect([await violations(frame), await overflow(frame)]).toEqual([[], 0]);
  },
);
