import { goTo, paneWith, type OpenPane } from './pane-page';

export const threePublicSheet = '三公经费预算表';

/** A workbook of a department in Henan, with a “三公” form, and the pane at 说明. */
export async function withFigures(): Promise<OpenPane> {
  const open = await paneWith();
  const { frame, control } = open;
  await frame.getByRole('button', { name: /^插入“三公/ }).click();
  await frame.getByRole('status').filter({ hasText: threePublicSheet }).waitFor();
  await goTo(frame, 'settings');
  await frame.getByRole('textbox', { name: '单位名称' }).fill('某某县审批局');
  await frame.getByRole('textbox', { name: '预算年度' }).fill('2022');
  await frame.getByLabel('模板包').selectOption('henan-2022');
  await frame.getByRole('button', { name: '保存到工作簿' }).click();
  await frame.getByRole('status').filter({ hasText: '单位信息已保存' }).waitFor();
  await control(async ({ user, idle }, at) => {
    await user.type(at, '1.5');
    await idle();
  }, `${threePublicSheet}!B5`);
  await goTo(frame, 'narrative');
  await frame.getByRole('button', { name: '生成说明' }).waitFor();
  return open;
}
