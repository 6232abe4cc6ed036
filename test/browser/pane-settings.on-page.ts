import type { Page } from 'playwright-core';
import { goTo, paneWith, startedPane, type OpenPane } from './pane-page';

test('the language chosen in 设置 holds at once, and after the pane is opened anew', async () => {
  const { page, frame, ...open } = await paneWith();
  const tabs = (pane = frame) => pane.getByRole('tab').allInnerTexts();
  await goTo(frame, 'settings');
  const before = await tabs();
  await frame.getByRole('radio', { name: 'English' }).check();
  await frame.getByRole('tab', { name: 'Settings' }).waitFor();
  const chosen = await tabs();

  await page.getByRole('button', { name: '关闭窗格' }).click();
  await page.getByRole('button', { name: '打开面板' }).click();
  const again = await startedPane({ page, ...open });
  await again.getByRole('tab', { name: 'Settings' }).waitFor();
  const kept = await tabs(again);
  await goTo(again, 'settings');
  await again.getByRole('radio', { name: 'Same as Excel' }).check();
  await again.getByRole('tab', { name: '设置' }).waitFor();

  expect(before).toEqual(['插入', '检查', '说明', '设置']);
  expect(chosen).toEqual(['Insert', 'Check', 'Text', 'Settings']);
  expect(kept).toEqual(chosen);
});

/** The pane after an insertion that failed, with the diagnosis copied. */
async function copiedDiagnosis(prepare: (page: Page) => Promise<unknown>): Promise<OpenPane> {
  const open = await paneWith({}, prepare);
  await open.frame.locator('.totals__empty').waitFor();
  await open.control(({ user }) => user.type('A1', '机密内容'));
  await open.control(({ idle }) => idle());
  await open.control(({ switches }) => void (switches.connectionLost = true));
  await open.frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await open.frame.getByRole('alert').filter({ hasText: '连接中断' }).waitFor();
  await goTo(open.frame, 'settings');
  await open.frame.getByRole('button', { name: '复制诊断信息' }).click();
  return open;
}

function expectDiagnosis(text: string): void {
  expect(text).toMatch(/^budget-forms \d+\.\d+\.\d+\noffice\.js \d+\./);
  expect(text).toContain('\nlanguage zh-CN, Office zh-CN\ntheme light\n');
  expect(text).toMatch(/\nlast error Problem connectionLost ConnectionFailure/);
  expect(text).not.toMatch(/机密|Sheet1/);
}

test('the diagnosis goes to the clipboard', async () => {
  const { frame } = await copiedDiagnosis((each) =>
    each.context().grantPermissions(['clipboard-read', 'clipboard-write']),
  );
  await frame.getByRole('status').filter({ hasText: '已复制' }).waitFor();
  const text = await frame.evaluate(() => navigator.clipboard.readText());
  expectDiagnosis(text);
  await frame.locator('#tab-check').click();
  await frame.locator('#tab-settings').click();
  await frame.getByText('已复制').waitFor({ state: 'detached' });
});

test('where the clipboard is closed the diagnosis is shown, selected', async () => {
  const { frame } = await copiedDiagnosis((each) =>
    each.route('**/taskpane.html*', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'permissions-policy': 'clipboard-write=()' };
      await route.fulfill({ response, headers });
    }),
  );
  await frame.getByRole('status').filter({ hasText: '不能使用剪贴板' }).waitFor();
  const text = await frame.getByRole('textbox', { name: '诊断信息' }).inputValue();
  const selected = await frame.evaluate(() => String(getSelection()));
  expectDiagnosis(text);
  expect(selected).toBe(text);
});
