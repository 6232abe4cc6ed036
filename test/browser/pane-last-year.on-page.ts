import { goTo, overflow, paneWith, violations, type OpenPane } from './pane-page';

let open: OpenPane;

beforeEach(async () => {
  open = await paneWith();
  await open.page.locator('#pane').evaluate((pane) => (pane.style.width = '320px'));
});

const lastYear = `某某局2024年部门预算公开
一、部门职责
负责全局的窗口服务，全年服务3万人次。
二、部门预算安排情况
2024年部门支出预算为120万元，其中基本支出100万元，项目支出20万元。
部门机构设置
单位名称	单位性质	单位规格	经费保障形式
某某局本级	行政	正科级	财政拨款
某某服务中心	事业	正股级	财政拨款
`;

const button = (name: string | RegExp) => open.frame.getByRole('button', { name });
const quiet = async () => [await violations(open.frame), await overflow(open.frame)];

async function choose(name: string, content: string): Promise<void> {
  await open.frame
    .locator('.file-choice input')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

async function saveYear(): Promise<void> {
  await goTo(open.frame, 'settings');
  await open.frame.getByLabel('单位名称').first().fill('某某局');
  await open.frame.getByLabel(/年度/).first().fill('2025');
  await button('保存到工作簿').click();
  await open.frame
    .getByText(/已保存/)
    .first()
    .waitFor();
  await goTo(open.frame, 'insert');
}

test('last year’s file is looked through, comes in, and its words stand beside the fields of the text', async () => {
  await button('从去年导入').click();
  await choose('坏.docx', 'PK');
  await open.frame.getByText('不能读取 坏.docx').waitFor();
  await choose('去年.txt', lastYear);
  await open.frame.getByText('请先在设置里填写今年的年度').waitFor();
  await saveYear();
  await open.frame.getByRole('heading', { name: '去年.txt 里有什么，带入什么' }).waitFor();
  const shown = await open.frame.locator('.last-year').innerText();
  const looked = await quiet();
  await button('插入 1 张表单').click();
  await open.frame.getByText('已插入今年的表单：1 张').waitFor();
  const units = await open.control(({ engine }) =>
    engine.book.getSheetByName('机构设置表')?.getRange('A3:A4').getValues().flat(),
  );
  await goTo(open.frame, 'narrative');
  await open.frame.getByText('去年写的（第3行）').click();
  await button('部门职责：用去年写的这一段').click();
  const field = open.frame.getByRole('textbox', { name: '部门职责' });
  const typed = await field.inputValue();
  expect(shown).toMatch(/支出总计：120\.00万元 第5行/);
  expect(shown).toContain('请返回表单列表插入：');
  expect(looked).toEqual([[], 0]);
  expect(units).toEqual(['某某局本级', '某某服务中心']);
  expect(typed).toBe('负责全局的窗口服务，全年服务【待填：原为3万人次】。');
});

test('a file that is none of a disclosure is refused with one sentence, and nothing is offered to bring in', async () => {
  await saveYear();
  await button('从去年导入').click();
  await choose('通知.txt', '各单位：\n请于周五前报名。\n');
  await open.frame.getByText('通知.txt 里没有认出表单，也没有预算公开的文字').waitFor();
  expect(await button(/带入/).count()).toBe(0);
});
