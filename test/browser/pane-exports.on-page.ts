import { goTo, overflow, paneWith, violations, type OpenPane } from './pane-page';

let open: OpenPane;

beforeEach(async () => {
  open = await paneWith();
  await open.page.locator('#pane').evaluate((pane) => (pane.style.width = '320px'));
});

const heads = '支出功能分类科目\t部门预算经济分类\t项目类别\t资金性质\t金额';
const rows = [
  '2010301-行政运行\t30101-基本工资\t人员类\t一般公共预算拨款\t1,000,000.00',
  '2010301-行政运行\t30217-公务接待费\t公用经费\t一般公共预算拨款\t12,345.67',
];

const button = (name: string | RegExp) => open.frame.getByRole('button', { name });
const quiet = async () => [await violations(open.frame), await overflow(open.frame)];

/** As the clipboard of a sheet brings it. */
async function paste(...lines: readonly string[]): Promise<void> {
  await open.frame.getByLabel('在这里粘贴').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, lines.join('\n'));
}

test('what was copied from an export is read, shown with what differs, and fills the forms', async () => {
  await goTo(open.frame, 'insert');
  await button(/^插入“三公”经费表/).click();
  await open.frame
    .getByText(/已插入/)
    .first()
    .waitFor();
  await open.control(({ engine }) => {
    engine.book.getSheetByName('三公经费预算表')?.getRange('F5').setValue(4);
  });
  await button('从预算系统导入').click();
  await paste('各单位：', '请编制预算。');
  await open.frame.getByText('粘贴的内容里没有认出预算系统的导出表').waitFor();
  await paste(heads, ...rows);
  await open.frame.getByRole('group', { name: '粘贴的内容没有写金额单位' }).waitFor();
  const asked = await quiet();
  await open.page.keyboard.press('Enter');
  await open.frame.getByRole('heading', { name: '粘贴的内容里的数填到哪里' }).waitFor();
  const shown = await open.frame.locator('.exports').innerText();
  const looked = await quiet();
  await open.frame.getByLabel(/公务接待费：4 → 1\.234567万元/).check();
  await button(/^填入 \d+ 个数，插入 \d+ 张表$/).click();
  await open.frame.getByText('预算系统的数已经填入').waitFor({ timeout: 60_000 });
  const written = await open.control(({ engine }) => [
    engine.book.getSheetByName('三公经费预算表')?.getRange('F5').getValue(),
    engine.book.getSheetByName('一般公共预算基本支出表')?.getRange('A6:F7').getValues(),
  ]);
  await button('看检查结果').click();
  await open.frame.locator('#page-check h2').first().waitFor();
  expect(asked).toEqual([[], 0]);
  expect(shown).toMatch(/共1012345\.67元/);
  expect(looked).toEqual([[], 0]);
  // As the sheet prints them.
  expect(written).toEqual([
    '1.23',
    [
      ['30101', '基本工资', null, null, '100.00', '100.00'],
      ['30217', '公务接待费', null, null, '1.23', null],
    ],
  ]);
});
