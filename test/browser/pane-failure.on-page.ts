import { goTo, paneWith } from './pane-page';

test('a page that fails says so, the others work on, and it can be tried again', async () => {
  const chunk = '**/js/settings.*.js';
  const { page, frame } = await paneWith();
  await page.route(chunk, (route) => route.abort());
  await frame.locator('#tab-settings').click();
  const alert = frame.getByRole('alert').filter({ hasText: '“设置”页出错了' });
  await alert.waitFor();

  await goTo(frame, 'insert');
  await frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();

  await frame.locator('#tab-settings').click();
  await alert.waitFor();
  await page.unroute(chunk);
  await frame.getByRole('button', { name: '重试' }).click();
  await frame.getByRole('radio', { name: 'English' }).waitFor();
  expect(await alert.count()).toBe(0);
});

test('a task whose part does not come says so below its way back, and can be tried again', async () => {
  const chunk = '**/js/exports-box.*.js';
  const { page, frame } = await paneWith();
  await page.route(chunk, (route) => route.abort());
  const open = frame.getByRole('button', { name: '从预算系统导入' });
  const back = frame.getByRole('button', { name: '返回表单列表' });
  const alert = frame.getByRole('alert').filter({ hasText: '“从预算系统导入”页出错了' });
  await open.click();
  await alert.waitFor();

  await back.click();
  await frame.getByRole('button', { name: '插入“三公”经费表' }).click();
  await frame.getByRole('status').filter({ hasText: '三公经费预算表' }).waitFor();

  await open.click();
  await alert.waitFor();
  await page.unroute(chunk);
  await frame.getByRole('button', { name: '重试' }).click();
  await frame.getByText('粘贴').first().waitFor();
  expect(await alert.count()).toBe(0);
});
