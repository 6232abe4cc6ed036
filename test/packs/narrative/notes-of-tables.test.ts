import { fundExpenditure, fundExpenditureOfHenan } from '../../../src/packs/forms/fund-expenditure';
import { fixedAssets } from '../../../src/packs/forms/fixed-assets';
import { generalExpenditure } from '../../../src/packs/forms/general-expenditure';
import { procurement } from '../../../src/packs/forms/procurement';
import { henan2022 } from '../../../src/packs/henan-2022';
import { national } from '../../../src/packs/national';
import { stateCapitalExpenditure } from '../../../src/packs/forms/state-capital-expenditure';
import { threePublic } from '../../../src/packs/forms/three-public';

/** N24: the notes below tables as the disclosures print them, with marks as wide as theirs. */
test.each([
  ['F04', procurement, '注：无政府采购预算，空表列示。'],
  ['F05', fixedAssets, '无固定资产占用情况，空表列示。'],
  ['F11', generalExpenditure, '备注：本表仅含当年财政拨款安排的支出'],
  ['F14', threePublic, '注:我部门无“三公”经费安排的支出,此表为空表。'],
  [
    'F15',
    fundExpenditureOfHenan,
    '注:我部门没有政府性基金收入,也没有使用政府性基金安排支出,故此表无数据。',
  ],
  ['F15', fundExpenditure, '注：本年度无政府性基金预算支出，故本表无数据'],
  ['F19', stateCapitalExpenditure, '注：本年度无国有资本经营预算支出，故本表无数据'],
])('%s has its note, mark for mark', (_, { styles }, note) => {
  const notes = styles.flatMap((style) => [...(style.notes ?? []), style.emptyNote?.text]);
  expect(notes).toContain(note);
});

test.each([
  [national, '注：本年度无政府性基金预算支出，故本表无数据'],
  [henan2022, '注:我部门没有政府性基金收入,也没有使用政府性基金安排支出,故此表无数据。'],
])('funds that are nothing are noted in the words of $id', ({ forms }, note) => {
  const notes = forms
    .filter(({ id }) => id === 'F15')
    .flatMap(({ styles }) => styles.map(({ emptyNote }) => emptyNote?.text));
  expect(notes).toEqual([note]);
});
