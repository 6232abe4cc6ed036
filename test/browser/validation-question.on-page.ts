import { emptyWorkbench } from './shared-workbench';
import type { WorkbenchPage } from './workbench-page';

let open: WorkbenchPage;

beforeAll(async () => {
  open = await emptyWorkbench();
});

async function enter(style: number, text: string): Promise<void> {
  await open.control(async ({ engine, user, idle }, errorStyle) => {
    await user.clear('A1');
    const rule = engine.api
      .newDataValidation()
      .requireNumberBetween(1, 5)
      .setOptions({ showErrorMessage: true, errorStyle, error: '请填 1 到 5' })
      .build();
    engine.book.getActiveSheet().getRange('A1').setDataValidation(rule);
    await user.select('A1');
    await idle();
  }, style);
  const sheet = open.page.locator('#grid canvas[data-u-comp=render-canvas]').last();
  await sheet.click({ position: { x: 80, y: 32 } });
  await open.page.keyboard.type(text, { delay: 30 });
  await open.page.keyboard.press('Enter');
}

const typed = () =>
  open.control(async ({ engine, idle }) => {
    await idle();
    return engine.book.getActiveSheet().getRange('A1').getValue();
  });

// 2 is a warning, 0 is information.
test.each([
  [2, '是 Yes', 9],
  [2, '否 No', null],
  [0, '确定 OK', 9],
  [0, '取消 Cancel', null],
])('an entry against a rule of style %i, answered with %s', async (style, answer, expected) => {
  await enter(style, '9');
  const box = open.page.getByRole('dialog').filter({ hasText: '请填 1 到 5' });
  await box.getByRole('button', { name: answer }).click();
  await box.waitFor({ state: 'detached' });
  await open.page.waitForFunction(
    (value) =>
      (window.budgetFormsWorkbench?.workbench.engine.book
        .getActiveSheet()
        .getRange('A1')
        .getValue() ?? null) === value,
    expected,
  );
});

test('an entry that the rule allows is not asked about', async () => {
  await enter(2, '3');
  expect(await typed()).toBe(3);
  expect(await open.page.getByRole('dialog').count()).toBe(0);
});
