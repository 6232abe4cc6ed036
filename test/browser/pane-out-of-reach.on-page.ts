import type { Frame } from 'playwright-core';
import { goTo, paneWith, type OpenPane } from './pane-page';
import { threePublicSheet, withFigures } from './pane-with-figures';

const sheet = threePublicSheet;

/** A form with a total that is wrong, and the pane at 检查. */
async function withFinding(): Promise<OpenPane> {
  const open = await paneWith();
  const { frame, control } = open;
  await frame.getByRole('button', { name: /^插入“三公/ }).click();
  await frame.getByRole('status').filter({ hasText: sheet }).waitFor();
  await goTo(frame, 'check');
  await control(async ({ user, idle }, at) => {
    await user.type(`${at}!B5`, '1.5');
    await idle();
    await user.type(`${at}!A5`, '9');
    await idle();
  }, sheet);
  // What is asked for now would find no list where Excel cannot be read any longer.
  await frame
    .getByRole('button', { name: `转到“${sheet}”的A5` })
    .first()
    .waitFor();
  return open;
}

function setVisibility(frame: Frame, visibility: 'Visible' | 'Hidden' | 'VeryHidden') {
  return frame.evaluate(
    ([name, wanted]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).visibility = wanted;
        await context.sync();
      }),
    [sheet, visibility] as const,
  );
}

describe.each(['Hidden', 'VeryHidden'] as const)('a sheet that is %s', (visibility) => {
  test('on the page 检查 it says that it cannot go there, until it can', async () => {
    const { frame, control } = await withFinding();
    await setVisibility(frame, visibility);
    const finding = frame.getByRole('button', { name: `转到“${sheet}”的A5` }).first();
    await finding.click();
    const notice = frame.getByText(`没能转到“${sheet}”`);
    await notice.waitFor();
    await setVisibility(frame, 'Visible');
    await finding.click();
    await notice.waitFor({ state: 'detached' });
    expect(await control(({ engine }) => engine.book.getActiveSheet().getSheetName())).toBe(sheet);
  });

  test('on the page 说明 too', async () => {
    const { frame } = await withFigures();
    await setVisibility(frame, visibility);
    const three = frame.locator('details').filter({ hasText: '“三公”经费' }).first();
    await three.locator('summary').click();
    const figure = three.getByRole('button', { name: `1.50，转到“${sheet}”的B5` }).first();
    await figure.click();
    const notice = frame.getByText(`没能转到“${sheet}”`);
    await notice.waitFor();
    await setVisibility(frame, 'Visible');
    await figure.click();
    await notice.waitFor({ state: 'detached' });
  });
});

test('a sheet that is deleted while the pane asks for it is said to be out of reach, and leaves the list', async () => {
  const { frame, control } = await withFinding();
  await control(({ switches }) => void (switches.roundTripDelay = 600));
  await frame
    .getByRole('button', { name: `转到“${sheet}”的A5` })
    .first()
    .click();
  await control(({ user }, name) => user.deleteSheet(name), sheet);
  await frame.getByText(`没能转到“${sheet}”`).waitFor();
  await control(({ switches }) => void (switches.roundTripDelay = 0));
  await frame.getByText('工作簿里还没有表单').waitFor();
});

test('while a cell is edited nothing can be shown: what to do is said', async () => {
  const { frame, control } = await withFinding();
  await control(({ switches }) => void (switches.cellEditMode = true));
  const finding = frame.getByRole('button', { name: `转到“${sheet}”的A5` }).first();
  await finding.click();
  const notice = frame.getByText(`没能转到“${sheet}”。请结束单元格编辑，`);
  await notice.waitFor();
  await control(({ switches }) => void (switches.cellEditMode = false));
  await finding.click();
  await notice.waitFor({ state: 'detached' });
});

test('an Excel that answers late: the page 说明 says that it reads, then what it read, and follows as late', async () => {
  const open = await withFigures();
  const { frame, control } = open;
  await frame.evaluate(() => {
    location.reload();
  });
  await frame.getByRole('button', { name: '插入“三公”经费表' }).waitFor();
  await control(({ switches }) => void (switches.roundTripDelay = 700));
  await frame.locator('#tab-narrative').click();
  await frame.getByText('正在读取表中的数字……').waitFor();
  const figure = (amount: string) =>
    frame.getByRole('button', { name: `${amount}，转到“${sheet}”的B5`, includeHidden: true });
  await figure('1.50').first().waitFor({ state: 'attached' });
  await control(({ user }, at) => user.type(`${at}!B5`, '2.5'), sheet);
  await figure('2.50').first().waitFor({ state: 'attached' });
  expect(await figure('1.50').count()).toBe(0);
  expect(await frame.getByText('暂时读不到工作簿').count()).toBe(0);
});

test('a workbook that cannot be read: the page 说明 says that its figures are old, until they are not', async () => {
  const { frame, control } = await withFigures();
  await control(({ switches }) => void (switches.connectionLost = true));
  await control(({ user }, at) => user.type(`${at}!B5`, '2.5'), sheet);
  const notice = frame.getByText('暂时读不到工作簿，下面是上次读到的数字');
  await notice.waitFor();
  await control(({ switches }) => void (switches.connectionLost = false));
  await notice.waitFor({ state: 'detached' });
  const figure = frame.getByRole('button', {
    name: `2.50，转到“${sheet}”的B5`,
    includeHidden: true,
  });
  await figure.first().waitFor({ state: 'attached' });
});
