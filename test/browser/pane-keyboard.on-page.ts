import type { Frame } from 'playwright-core';
import { goTo, paneWith } from './pane-page';

/** What has the focus, by its name for screen readers. */
function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

test('the tabs are worked by keyboard', async () => {
  const { page, frame } = await paneWith();
  await frame.getByRole('tab', { name: '插入' }).focus();
  const chosen = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Home', 'ArrowLeft']) {
    await page.keyboard.press(key);
    chosen.push(await frame.locator('[role=tab][aria-selected=true]').innerText());
  }
  expect(chosen).toEqual(['检查', '说明', '设置', '插入', '设置']);
});

test('a form is found and inserted, and its first total found, with the keyboard alone', async () => {
  const { page, frame, control } = await paneWith();
  await frame.locator('.totals__empty').first().waitFor();
  await frame.getByRole('tab', { name: '插入' }).focus();
  const visited: string[] = [];
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    visited.push(await focused(frame));
  };

  await press('Tab');
  await press('Tab');
  await press('Tab');
  await press('Tab');
  await press('Tab');
  await press('Tab');
  await page.keyboard.type('sgjf');
  await press('Enter');
  await page.keyboard.press('Enter');
  await frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();
  await frame.locator('.total').first().waitFor();
  await press();
  await press('Tab');
  await press('Tab');
  await press('Tab');
  await page.keyboard.press('Enter');
  await control(({ idle }) => idle());
  const selected = await control(({ engine }) =>
    engine.book.getActiveSheet().getActiveRange()?.getA1Notation(),
  );
  expect(visited).toEqual([
    '增减行',
    '去填写',
    '关闭提示',
    '模板包',
    '全套',
    '查找表单',
    '插入“三公”经费表',
    expect.stringContaining('已插入工作表：三公经费预算表'),
    '关闭提示',
    '对选中的行操作',
    expect.stringContaining('转到单元格 A5'),
  ]);
  expect(selected).toBe('A5');
});

test('the arrow keys go from row to row, and back to the search', async () => {
  const { page, frame } = await paneWith();
  const search = frame.getByRole('searchbox');
  await search.fill('预算表');
  const buttons = await frame.locator('[data-row-stop=insert]').all();
  const names = await Promise.all(buttons.map((button) => button.getAttribute('aria-label')));
  const visited: string[] = [];
  const keys = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp'];
  for (const key of keys) {
    await page.keyboard.press(key);
    visited.push(await focused(frame));
  }
  const found = await search.inputValue();
  await page.keyboard.press('Escape');
  const cleared = await search.inputValue();
  expect(names.length).toBeGreaterThan(2);
  const [first, second] = names;
  const last = names.at(-1);
  expect(visited).toEqual([first, second, first, last, last, first, '查找表单']);
  expect([found, cleared]).toEqual(['预算表', '']);
});

test('a link at the top leads to a section below the list, and Tab goes on from there', async () => {
  const { page, frame } = await paneWith();
  await frame.locator('.totals__empty').first().waitFor();
  await frame.getByRole('tab', { name: '插入' }).focus();
  const visited: string[] = [];
  for (const key of ['Tab', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Enter']) {
    await page.keyboard.press(key);
    visited.push(await focused(frame));
  }
  const place = await frame.locator('#totals-heading').evaluate((heading) => {
    const { top, bottom } = heading.getBoundingClientRect();
    const tabs = document.querySelector('.pane__head')?.getBoundingClientRect().bottom ?? 0;
    return top >= tabs && bottom <= innerHeight;
  });
  await page.keyboard.press('Tab');
  visited.push(await focused(frame));
  expect(visited).toEqual([
    '增减行',
    '表单合计',
    '工作簿里的表单',
    '表单合计',
    '表单合计',
    '查看所有表单',
  ]);
  expect(place).toBe(true);
});

test('after a fix by keyboard the focus is at the finding that follows, and after the last one at the verdict', async () => {
  const { frame, control } = await paneWith();
  const type = async (...cells: readonly (readonly [string, string])[]) => {
    for (const cell of cells)
      await control(
        async ({ user, idle }, [at, content]) => {
          await user.type(at, content);
          await idle();
        },
        [`三公经费预算表!${cell[0]}`, cell[1]] as const,
      );
  };
  await frame.getByRole('button', { name: /^插入“三公/ }).click();
  await frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();
  await goTo(frame, 'check');
  await type(['B5', '1.5'], ['D5', '-2'], ['A5', '9']);
  await frame.getByRole('button', { name: 'A5：改为公式 =B5+C5+F5' }).press('Enter');
  await frame.getByText('已修改“三公经费预算表”的A5').waitFor();
  await frame.locator('.finding button:focus').waitFor();
  const following = await focused(frame);
  await type(['D5', '2']);
  await frame.getByText('没有发现问题').waitFor();
  await type(['A5', '9']);
  await frame.getByRole('button', { name: 'A5：改为公式 =B5+C5+F5' }).press('Enter');
  await frame.locator('.check__verdict:focus').waitFor();
  expect([following, await focused(frame)]).toEqual([
    expect.stringContaining('D5 「公务用车购置费」是-2.00万元'),
    '没有发现问题',
  ]);
});
