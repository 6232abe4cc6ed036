import { readFileSync } from 'node:fs';
import { wordContent } from '../files/word-parts';
import { goTo, violations } from './pane-page';
import { withFigures } from './pane-with-figures';

const label = '封面上的公开日期（年月，可不填）';

test('the month of publication is asked for nowhere, checked where it is typed, and printed on the cover', async () => {
  const { page, frame } = await withFigures();
  const coverOf = async () => {
    await frame.getByRole('button', { name: '导出 Word' }).last().click();
    const download = page.waitForEvent('download');
    await frame.getByRole('button', { name: '仍然导出' }).click();
    const { paragraphs } = wordContent(readFileSync(await (await download).path()));
    return paragraphs[paragraphs.indexOf('某某县审批局') + 1];
  };
  expect(await frame.getByText('公开日期').count()).toBe(0);
  expect(await coverOf()).toBe('2022年');

  await goTo(frame, 'settings');
  const month = frame.getByRole('textbox', { name: label });
  await month.fill('2022');
  await month.blur();
  await frame.getByText('“2022”不是年月。请写成“2022年2月”，或者留空。').waitFor();
  expect(await violations(frame)).toEqual([]);
  await month.fill('2021-04');
  await frame
    .getByText(
      '2022 年的部门预算一般在 2021年10月到2022年12月之间公开，您填的是2021年4月。请核对。',
    )
    .waitFor();
  await month.fill('2022-04');
  await frame.getByRole('button', { name: '保存到工作簿' }).click();
  await frame.getByRole('status').filter({ hasText: '单位信息已保存' }).waitFor();
  expect(await month.inputValue()).toBe('2022年4月');
  await goTo(frame, 'narrative');
  expect(await coverOf()).toBe('二〇二二年四月');
});
