import { goTo, paneWith } from './pane-page';

const sheet = '三公经费预算表';

test('what is an error is not told again as unchecked; a form that lost its shape leads to where it is mended', async () => {
  const { frame, control } = await paneWith();
  const type = (cell: string, text: string) =>
    control(
      async ({ user, idle }, [address, content]) => {
        await user.type(address, content);
        await idle();
      },
      [`${sheet}!${cell}`, text] as const,
    );
  await frame.getByRole('button', { name: /^插入“三公/ }).click();
  await frame.getByRole('status').filter({ hasText: sheet }).waitFor();
  await goTo(frame, 'check');
  await type('B5', '80（含上年结转）');
  // What is told as an error is not told again as a place that was not checked.
  await frame
    .getByText(/「80（含上年结转）」/)
    .first()
    .waitFor();
  expect(await frame.getByText(/没法检查的地方/).count()).toBe(0);
  await type('B5', '1');
  await type('C4', '别的');
  await frame.getByText(/这张表有1处与表样不同/).waitFor();
  await frame.getByRole('button', { name: '到“插入”页查看和修复' }).click();
  expect(await frame.locator('#tab-insert').getAttribute('aria-selected')).toBe('true');
  // The forms are looked at without another click.
  await frame.getByText(/^找到 1 张表单/).waitFor();
});
