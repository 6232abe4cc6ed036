import { paneWith } from './pane-page';

test('the tabs are worked by keyboard', async () => {
  const { page, frame } = await paneWith({});
  await frame.getByRole('tab', { name: '插入' }).focus();
  const chosen = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Home', 'ArrowLeft']) {
    await page.keyboard.press(key);
    chosen.push(await frame.locator('[role=tab][aria-selected=true]').innerText());
  }
  await page.close();
  expect(chosen).toEqual(['检查', '说明', '设置', '插入', '设置']);
});

test('a form is inserted, and its first total found, with Tab and Enter alone', async () => {
  const { page, frame, control } = await paneWith({});
  const focused = () =>
    frame.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
    });
  await frame.locator('.totals__empty').first().waitFor();
  await frame.getByRole('tab', { name: '插入' }).focus();
  const visited = [];

  await page.keyboard.press('Tab');
  visited.push(await focused());
  await page.keyboard.press('Enter');
  await frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();
  await frame.locator('.total').first().waitFor();
  visited.push(await focused());
  await page.keyboard.press('Tab');
  visited.push(await focused());
  await page.keyboard.press('Tab');
  visited.push(await focused());
  await page.keyboard.press('Enter');
  await control(({ idle }) => idle());
  const selected = await control(({ engine }) =>
    engine.book.getActiveSheet().getActiveRange()?.getA1Notation(),
  );
  await page.close();
  expect(visited).toEqual([
    '插入“三公”经费表',
    expect.stringContaining('已插入工作表：三公经费预算表'),
    '关闭提示',
    expect.stringContaining('转到单元格 A5'),
  ]);
  expect(selected).toBe('A5');
});
