import { catalogue } from '../../src/app/catalogue';
import { bringInLastYear } from '../../src/app/last-year/bring-in-last-year';
import { planForm } from '../../src/domain/plan/plan-form';
import { unknownProfile } from '../../src/domain/form/profile';
import { readWorkbook, writeWorkbook } from '../../src/files';
import { lastYearInFile } from '../../src/files/last-year/last-year-in-file';
import { henan2022 } from '../../src/packs';
import { findForm } from '../../src/cli/find-forms';

async function carried(value: string): Promise<unknown> {
  const projects = [{ name: '网络通讯费', costs: [{ indicator: '网络费总成本', value }] }];
  const form = findForm('F18', henan2022);
  const values = { units: [{ unitCode: '112001', unitName: '某某局', projects }] };
  const profile = { ...unknownProfile, year: 2024, department: '某某局' };
  const plan = planForm({ packId: henan2022.id, form, profile, values });
  const file = await readWorkbook(await writeWorkbook([{ name: 'F18', plan }]));
  if (file.kind === 'unreadable') throw new Error(file.detail);
  const source = lastYearInFile(file, catalogue);
  const { items } = bringInLastYear({ source, pack: henan2022, year: 2025, styles: {} });
  const { fate } = items.find(({ was }) => was === value) ?? {};
  return fate?.kind === 'left' ? fate.why : fate?.kind;
}

test.each([
  ['≤37万元', 'ownYear'],
  ['≤37万', 'ownYear'],
  ['37 万', 'ownYear'],
  ['≤1.2亿', 'ownYear'],
  ['≥3万人次', 'taken'],
  ['≥3万平方米', 'taken'],
  ['≥95%', 'taken'],
])('%s of last year is %s', async (value, fate) => {
  expect(await carried(value)).toBe(fate);
});
