import { catalogue } from '../../src/app/catalogue';
import { inUnit } from '../../src/domain/recognize/compose/unit-words';
import { recognizeTables } from '../../src/domain/recognize/recognize-tables';
import { readFormFile } from '../../src/files';
import { formIndexOf } from '../../src/files/forms-in-file/form-index-of';
import { formWords } from '../../src/files/forms-in-file/form-words';
import { withElsewhere } from '../../src/files/forms-in-file/with-elsewhere';
import { asWord } from '../seeds/provinces/other-disclosure';

test.each([
  ['账面价值（元）', '账面价值（{unit}）'],
  ['账面价值(万元)', '账面价值({unit})'],
  ['项目资金（千元）', '项目资金（{unit}）'],
  ['元旦活动', '元旦活动'],
  ['设备（台）', '设备（台）'],
  ['设备（单价5万元）', '设备（单价5万元）'],
])('%s: %s', (name, made) => {
  expect(inUnit(name)).toBe(made);
});

test.each([
  ['元', [588.4, 512, 76.4]],
  ['万元', [5_884_000, 5_120_000, 764_000]],
])('amounts below a head that says %s are in it', async (unit, values) => {
  const rows = '房屋|平方米|5120000.00 / 车辆|辆|764000.00 / 合计|—|5884000.00';
  const lines = [`资产类别|计量单位|账面价值（${unit}）`, ...rows.split(' / ')];
  const table = lines.map((line) => `| ${line.replaceAll('|', ' | ')} |`).join('\n');
  const file = await readFormFile(asWord(`国有资产占有使用情况表\n${table}`));
  if (file.kind !== 'document') throw new Error(file.kind);
  const { forms } = recognizeTables(file, formIndexOf(withElsewhere(catalogue)), formWords);
  const read = forms.map(({ reading }) => ({
    unit: reading.unit,
    values: reading.cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
  }));
  expect(read).toEqual([{ unit, values }]);
});
