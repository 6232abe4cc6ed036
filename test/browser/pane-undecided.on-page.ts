import { goTo, paneWith } from './pane-page';

const sheet = '三公经费预算表';

test('what could not be checked is named with its cell, which a click shows; a form that lost its shape leads to where it is mended', async () => {
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
  await frame.getByText('没法检查的地方：1处').waitFor();
  const link = frame.getByRole('button', { name: /B5.*「80（含上年结转）」不是可以计算的数字/ });
  await control(({ user }) => user.activateSheet('Sheet1'));
  await link.click();
  await control(({ idle }) => idle());
  expect(await control(({ engine }) => engine.book.getActiveSheet().getSheetName())).toBe(sheet);
  await type('B5', '1');
  await type('C4', '别的');
  await frame.getByText(/这张表有1处与表样不同/).waitFor();
  await frame.getByRole('button', { name: '到“插入”页查看和修复' }).click();
  expect(await frame.locator('#tab-insert').getAttribute('aria-selected')).toBe('true');
});
