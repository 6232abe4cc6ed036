import { unknownProfile } from '../../src/domain/form/profile';
import { planForm } from '../../src/domain/plan/plan-form';
import { fixedAssets } from '../../src/packs/forms/fixed-assets';
import { printCells } from '../domain/print-plan';

const profile = { ...unknownProfile, year: 2021, department: '某某局' };
const planIn = (styleId: string) =>
  planForm({ packId: 'hebei-2021', form: fixedAssets, styleId, profile });

const lines = (title: string, item: string) => [
  `${title} | · | ·`,
  '编制部门：某某局 | 截止时间：2020年12月31日 | ·',
  `${item} | 数量 | 价值（金额单位：万元）`,
];

test.each<[string, string[]]>([
  [
    'a',
    [
      ...lines('固定资产占用情况表', '项   目'),
      '合计 | - - | =C5+C7+C9+C10+C13+C15',
      '一、土地房屋及构筑物 | - - | ·',
      '　　其中：房屋 | · | ·',
      '二、通用设备 | · | ·',
      '　　其中：汽车 | · | ·',
      '三、专用设备 | · | ·',
      '四、文物与陈列品 | · | ·',
      '　　其中：文物 | · | ·',
      '　　陈列品 | · | ·',
      '五、图书档案 | · | ·',
      '　　其中：图书资料 | · | ·',
      '六、家具、用具、装具及动植物 | · | ·',
      '　　其中：家具用具 | · | ·',
    ],
  ],
  [
    'b',
    [
      ...lines('部门固定资产占用情况表', '项   目'),
      '资产总额 | · | =C5+C7+C8+C9',
      '1、房屋（平方米） | · | ·',
      '   其中：办公用房（平方米） | · | ·',
      '2、车辆（台、辆） | · | ·',
      '3、单价在20万元以上的设备 | · | ·',
      '4、其他固定资产 | · | ·',
    ],
  ],
  [
    'bCounty',
    [
      ...lines('县直部门固定资产占用情况表', '项目'),
      '资产总额 | —— | =C5+C7+C8+C9',
      '1、房屋（平方米） | · | ·',
      '其中：办公用房（平方米） | · | ·',
      '2、车辆（台、辆） | · | ·',
      '3、单价在20万元以上设备 | —— | ·',
      '4、其他固定资产 | · | ·',
    ],
  ],
  [
    'bOpen',
    [
      ...lines('部门固定资产占用情况表', '项 目'),
      '资产总额 | · | =C5+C6+C7+C8+C9',
      '1、房屋（平方米） | · | ·',
      '2、车辆（台、辆） | · | ·',
      '3、单价在20万元以上设备 | · | ·',
      '4、..... | · | ·',
      '5、其他固定资产 | · | ·',
      '=IF(C4=0,"无固定资产占用情况，空表列示。","") | · | ·',
    ],
  ],
])('%s: every label; what is 其中 is not added', (styleId, expected) => {
  expect(printCells(planIn(styleId))).toEqual(expected);
});

test('quantities and values have names of their own', () => {
  expect(planIn('b').marks.map(({ part }) => part)).toEqual([
    'totalValue',
    'buildingsQuantity',
    'buildingsValue',
    'officesQuantity',
    'officesValue',
    'vehiclesQuantity',
    'vehiclesValue',
    'equipmentQuantity',
    'equipmentValue',
    'othersQuantity',
    'othersValue',
    null,
  ]);
});

test('the dashes are words, not places to fill', () => {
  expect(planIn('a').firstInput).toBe('C5');
});
