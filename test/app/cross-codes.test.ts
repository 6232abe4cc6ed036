import { checkForm } from '../../src/app/check/check-form';
import { crossChecked } from '../../src/app/check/between-forms/cross-checked';
import { describeFinding } from '../../src/app/check/texts/describe-finding';
import { styleOf } from '../../src/domain/form/form-definition';
import type { FormValues } from '../../src/domain/form/form-values';
import { readForm } from '../../src/domain/read/read-form';
import { hebei2021 } from '../../src/packs';
import { gridOf } from '../domain/every-layout';
import { check, type FormToCheck } from './cross-forms';

/** What is said of codes, assets and purchases, with the cell that it is told at. */
function said(forms: readonly FormToCheck[]): string[] {
  return check(forms)
    .findings.filter(({ elsewhere }) => elsewhere !== undefined)
    .map(({ rule, severity, says, at }) => `${rule} ${severity} ${says} ${at[0]}`);
}

const terms = (code: string, name: string): FormToCheck => [
  'F06',
  { codes: [{ code, name, explanation: '反映这方面的支出。' }] },
];

function spending(code: string, itemName: string, amounts: FormValues): FormToCheck {
  const codes = { classCode: code.slice(0, 3), sectionCode: code.slice(3, 5) };
  const item = { ...codes, itemCode: code.slice(5), itemName, ...amounts };
  return ['F09', { units: [{ unitCode: '112', unitName: '某某局', items: [item] }] }];
}

function basic(departmentCode: string, governmentCode: string, amounts: FormValues): FormValues {
  return { departmentCode, governmentCode, ...amounts };
}

const general: FormToCheck = ['F11', spending('2080505', '', { wages: 12 })[1]];

test.each<readonly [string, readonly FormToCheck[], readonly string[]]>([
  ['a code with its name', [terms('2010301', '行政运行')], []],
  ['brackets of another width', [terms('20103', '政府办公厅(室)及相关机构事务')], []],
  ['a general name, and what it belongs to', [terms('2010301', '行政运行（政府办公厅）')], []],
  ['a code that is not listed', [terms('2050404', '成人广播电视教育')], []],
  [
    'the name of another code',
    [terms('2010301', '机关服务')],
    ['CL-NAME hint codeNameElsewhere B3'],
  ],
  ['another name', [terms('2210201', '公积金')], ['CL-NAME hint codeNameDiffers B3']],
  ['an old name where no year is known', [terms('210', '医疗卫生与计划生育支出')], []],
  [
    'an old name in a later year',
    [terms('210', '医疗卫生与计划生育支出'), ['F14', { abroad: 1 }]],
    ['CL-OLD hint codeNameOld B3'],
  ],
  ['basic expenditure for running an office', [spending('2010301', '行政运行', { wages: 5 })], []],
  [
    'a project for running an office',
    [spending('2010301', '行政运行', { wages: 5, specificTarget: 2 })],
    ['CL-FUNC-PROJ hint itemNoProject L8'],
  ],
  [
    'goods among wages',
    [['F12', { items: [basic('30201', '50201', { personnel: 5 })] }]],
    ['X-T06 error itemElsewhere F6'],
  ],
  [
    'two kinds of units, each with wages and goods',
    [
      [
        'F12',
        {
          items: [
            basic('30101', '50101', { personnel: 5 }),
            basic('30102', '50501', { personnel: 5 }),
            basic('30201', '50201', { operating: 5 }),
          ],
        },
      ],
    ],
    [],
  ],
  [
    'wages of one kind of unit, goods of another',
    [
      [
        'F12',
        {
          items: [
            basic('30101', '50501', { personnel: 5 }),
            basic('30201', '50201', { operating: 5 }),
          ],
        },
      ],
    ],
    ['CL-ECON-GOV hint codesOfTwoKinds C7'],
  ],
  [
    'insurance by two classifications',
    [general, ['F12', { items: [basic('30108', '50102', { personnel: 12 })] }]],
    [],
  ],
  [
    'insurance that differs',
    [general, ['F12', { items: [basic('30108', '50102', { personnel: 11 })] }]],
    [
      'X-T06 error crossNotEqual E6',
      'X-T06 error crossNotEqual F5',
      'X-T06 error crossNotEqual E5',
      'CL-HOUSING warning crossNotEqual E6',
    ],
  ],
  [
    'housing without its function',
    [general, ['F12', { items: [basic('30113', '50103', { personnel: 12 })] }]],
    ['CL-HOUSING hint crossNeeds E6'],
  ],
  ['assets with quantities', [['F05', { vehiclesQuantity: 2, vehiclesValue: 30 }]], []],
  [
    'assets without quantities',
    [['F05', { specialEquipmentValue: 30 }]],
    ['AS-QTY hint needsBeside C9'],
  ],
  ['assets that nobody counts', [['F05', { specialEquipmentValue: 30 }, { B9: '——' }]], []],
  [
    'a quantity without a value',
    [['F05', { specialEquipmentQuantity: 3 }]],
    ['AS-QTY hint needsBeside B9'],
  ],
  [
    'vehicles in 元 in a table of 万元',
    [['F05', { vehiclesQuantity: 2, vehiclesValue: 300000 }]],
    ['AS-PLAUSIBLE hint figuresUnusual C8'],
  ],
  [
    'vehicles that cost little to run',
    [
      ['F14', { vehicleRunning: 0.1 }],
      ['F05', { vehiclesQuantity: 2, vehiclesValue: 30 }],
    ],
    ['X-TP-VEH hint figuresUnusual E5'],
  ],
  [
    'a purchase without a name of its own',
    [['F04', { units: [{ unit: '某某局', items: [{ goods: '服务', quantity: 1, price: 2 }] }] }]],
    ['PR-GENERIC hint textTooGeneral C8'],
  ],
  [
    'a rate of three public expenses',
    [
      ['F17', { threePublicControl: '≤90%' }],
      ['F14', { abroad: 1 }],
    ],
    [],
  ],
  [
    'a rate of three public expenses that are 0',
    [
      ['F17', { threePublicControl: '≤90%' }],
      ['F14', { abroad: 0 }],
    ],
    ['PF-DENOM0 warning rateOfNothing D22'],
  ],
  [
    'a rate that does not apply',
    [
      ['F17', { threePublicControl: '不适用' }],
      ['F14', { abroad: 0 }],
    ],
    [],
  ],
])('%s', (_, forms, expected) => {
  expect(said(forms)).toEqual(expected);
});

const equipment = { specialEquipmentQuantity: 1, specialEquipmentValue: 30 };

test.each<readonly [string, FormToCheck, unknown]>([
  ['a number', ['F05', { ...equipment, vehiclesQuantity: 2 }], { number: 2 }],
  ['words', ['F05', { ...equipment, vehiclesQuantity: 1 }, { B8: '两辆' }], { text: '两辆' }],
])('what lacks a value is told as it stands: %s', (_, form, found) => {
  const needs = check([form]).findings.filter(({ says }) => says === 'needsBeside');
  expect(needs.map(({ params }) => params['found'])).toEqual([found]);
});

test('insurance that differs is one mistake', () => {
  const forms = [
    general,
    ['F12', { items: [basic('30108', '50102', { personnel: 11 })] }],
  ] as const;
  const causes = check(forms.map((form) => form)).findings.filter(
    ({ rule }) => rule !== 'DOC-MANDATORY',
  );
  expect(causes.filter(({ causedBy }) => causedBy === null).map(({ rule }) => rule)).toEqual([
    'X-T06',
  ]);
});

test('a code that is not listed leaves its name open', () => {
  expect(check([terms('2050404', '成人广播电视教育')]).ledger.notEnoughData).toBeGreaterThan(0);
});

test('a class of assets whose quantity is printed as —— needs none', () => {
  const form = hebei2021.forms.find(({ id }) => id === 'F05');
  if (!form) throw new Error('F05');
  const style = styleOf(form, 'bCounty');
  const values = { ...{ buildingsQuantity: 1200, buildingsValue: 600 }, equipmentValue: 88.4 };
  const grid = gridOf({ packId: hebei2021.id, form, style }, values);
  const region = grid.used;
  if (!region) throw new Error('an empty sheet');
  const reading = readForm(form, style.id, grid, region);
  const forms = crossChecked([checkForm({ form, styleId: style.id, grid, region, reading })]);
  expect(forms.flatMap(({ findings }) => findings.map(({ says }) => says))).toEqual([]);
});

test('a code that stands twice says where else', () => {
  const code = '410796220000000003604';
  const project = { code, name: '办公楼维修', general: 5 };
  const form: FormToCheck = [
    'F18',
    { units: [{ unitCode: '112', projects: [project, { ...project, name: '大厅维修' }] }] },
  ];
  const [one] = check([form]).findings.filter(({ says }) => says === 'crossCodeRepeated');
  expect(one && describeFinding(one, '万元').zh).toMatch(/（项目绩效目标汇总表!A\d+）相同/);
});
