import { describeFinding } from '../../src/app/check/texts/describe-finding';
import {
  type FormToCheck,
  check,
  code,
  said,
  income,
  grid,
  projects,
  projectsWith,
  target,
  economic,
  targets,
  purchase,
  unit,
} from './cross-forms';

const other = { ...unit, unitName: '某某中心', items: [{ ...code, wages: 5 }] };

/** A code that no classification has. */
const own = { classCode: '201', sectionCode: '03', itemCode: '77', itemName: '专项一' };

test.each<readonly [string, readonly FormToCheck[], readonly string[]]>([
  [
    'an empty form beside a fund',
    [
      ['F10', { incomeFund: 5, function212Fund: 5 }],
      ['F15', {}],
    ],
    ['X-T12 error F15, 财政拨款收支总体情况表: 5'],
  ],
  [
    'a fund of another class',
    [['F10', { incomeFund: 5, function212Fund: 5 }], grid('F15', { specificTarget: 5 }, '213')],
    ['X-T04 error F10, : 5', 'X-T04 error F15, 财政拨款收支总体情况表: 5'],
  ],
  [
    'a code that all expenditure does not have',
    [grid('F09', { wages: 5 }), grid('F11', { wages: 5, itemCode: '01' })],
    ['X-CODE error F11, : nothing', 'CL-NAME hint F11, : nothing ← X-CODE'],
  ],
  [
    'a code of another class, which is too much of one and too little of the other',
    [
      ['F10', { incomeGeneral: 5, function201General: 5 }],
      grid('F09', { wages: 5 }),
      grid('F11', { wages: 5 }, '213'),
    ],
    [
      'X-T04 error F10, : 5',
      'X-CODE error F11, : nothing',
      'X-T04 error F11, 财政拨款收支总体情况表: 5 ← X-CODE',
    ],
  ],
  [
    'an appropriation under the former name of its class, beside what was carried over',
    [
      ['F07', { general: 60, carriedOver: 40, function210: 18.24, function201: 81.76 }],
      ['F10', { incomeGeneral: 60, function209General: 18.24, function201General: 41.76 }],
    ],
    ['X-T04 error F10, 部门收支预算表: 18.24'],
  ],
  [
    'an appropriation in another class where all that was carried over is appropriated',
    [
      ['F07', { general: 60, carriedOver: 40, function210: 20, function201: 80 }],
      [
        'F10',
        {
          ...{ incomeGeneral: 60, carriedOverGeneral: 40 },
          ...{ function210General: 10, function201General: 80, function221General: 10 },
        },
      ],
    ],
    [
      'X-T04 error F10, 部门收支预算表: 10',
      'X-T04 error F10, 部门收支预算表: 10 ← X-T04',
      'X-T04 error F10, 部门收支预算表: 10 ← X-T04',
    ],
  ],
  [
    'a code under another name',
    [grid('F09', { wages: 5 }), grid('F11', { wages: 5, itemName: '机关服务' })],
    ['X-CODE warning F11, 部门支出预算表: nothing', 'CL-NAME hint F11, : nothing ← X-CODE'],
  ],
  [
    'a code that is another on the others: told where it is wrong alone',
    [income({ general: 5 }), grid('F09', { wages: 5, itemCode: '77' }), grid('F11', { wages: 5 })],
    ['X-CODE error F09, 一般公共预算支出预算表: nothing'],
  ],
  [
    'a unit under a name that is its own on the others',
    [income({ general: 5 }), ['F09', { units: [other] }], grid('F11', { wages: 5 })],
    [
      'DOC-UNITNAME warning F09, 部门收入预算表: nothing',
      'DOC-UNITNAME warning F09, 一般公共预算支出预算表: nothing ← DOC-UNITNAME',
    ],
  ],
  [
    'a code under a name that is its own on the others',
    [
      income({ general: 5 }),
      grid('F09', { wages: 5, itemName: '机关服务' }),
      grid('F11', { wages: 5 }),
    ],
    [
      'X-CODE warning F09, 部门收入预算表: nothing',
      'X-CODE warning F09, 一般公共预算支出预算表: nothing ← X-CODE',
      'CL-NAME hint F09, : nothing ← X-CODE',
    ],
  ],
  [
    'a name that no list knows, and that is another one on the others',
    [
      ['F08', { units: [{ ...unit, items: [{ ...own, general: 5 }] }] }],
      ['F09', { units: [{ ...unit, items: [{ ...own, itemName: '专项二', wages: 5 }] }] }],
      ['F11', { units: [{ ...unit, items: [{ ...own, wages: 5 }] }] }],
    ],
    [
      'X-CODE warning F09, 部门收入预算表: nothing',
      'X-CODE warning F09, 一般公共预算支出预算表: nothing ← X-CODE',
    ],
  ],
  [
    'wages beside goods',
    [
      grid('F11', { wages: 60, goods: 40 }),
      [
        'F12',
        { items: [economic('30101', { personnel: 60 }), economic('30201', { operating: 40 })] },
      ],
    ],
    [],
  ],
  [
    'goods among wages',
    [
      grid('F11', { wages: 60, goods: 40 }),
      [
        'F12',
        { items: [economic('30101', { personnel: 70 }), economic('30201', { operating: 30 })] },
      ],
    ],
    [
      'X-T06 error F12, 一般公共预算支出预算表: 10',
      'X-T06 error F12, 一般公共预算支出预算表: 10 ← X-T06',
      'X-T06 error F12, 一般公共预算支出预算表 一般公共预算支出预算表: 10 ← X-T06',
      'X-T06 error F12, 一般公共预算支出预算表 一般公共预算支出预算表: 10 ← X-T06',
    ],
  ],
  [
    'receptions within those of all projects',
    [
      ['F12', { items: [economic('30217', { operating: 2 })] }],
      ['F14', { reception: 3 }],
    ],
    [],
  ],
  [
    'more receptions than there are',
    [
      ['F12', { items: [economic('30217', { operating: 4 })] }],
      ['F14', { reception: 3 }],
    ],
    ['X-T07 error F12, 三公经费预算表: 1'],
  ],
  [
    'receptions of all expenditure',
    [
      ['F13', { items: [{ departmentClass: '302', departmentSection: '17', general: 2 }] }],
      ['F14', { reception: 3 }],
    ],
    ['X-T07 error F13, 三公经费预算表: 1'],
  ],
  [
    'projects of the general budget, among which some places count what was carried over',
    [projectsWith({ general: 8, carriedOverGeneral: 2 }), grid('F11', { specificTarget: 10 })],
    [],
  ],
  [
    'projects of the general budget alone',
    [projectsWith({ general: 8, carriedOverGeneral: 2 }), grid('F11', { specificTarget: 8 })],
    [],
  ],
  [
    'fewer projects of the general budget than are listed',
    [projectsWith({ general: 8, carriedOverGeneral: 2 }), grid('F11', { specificTarget: 7 })],
    ['X-T08 error F16, 一般公共预算支出预算表: 1'],
  ],
  [
    'more projects of the general budget than are listed with what was carried over',
    [projectsWith({ general: 8, carriedOverGeneral: 2 }), grid('F11', { specificTarget: 13 })],
    ['X-T08 error F11, 项目支出预算表 项目支出预算表: 3'],
  ],
  [
    'projects of the general budget, with nothing carried over',
    [projects(8), grid('F11', { specificTarget: 9 })],
    ['X-T08 error F11, 项目支出预算表 项目支出预算表: 1'],
  ],
  [
    'a project with another amount',
    [projects(8), targets({ governmentFunds: 9 })],
    ['X-T09 error F16, 项目绩效目标汇总表: 1', 'X-T08 error F16, 项目绩效目标汇总表: 1 ← X-T09'],
  ],
  [
    'a project under another name',
    [projects(8), targets({ governmentFunds: 8, name: '办公楼装修' })],
    ['X-T09 warning F18, : nothing'],
  ],
  ['a purchase for a project, with its budget', [target, purchase({ projectBudget: 8 })], []],
  [
    'a purchase for a project, with another budget',
    [target, purchase({ projectBudget: 9 })],
    ['X-T09 error F04, 项目绩效目标表: 1'],
  ],
  [
    'activities that are not the projects',
    [
      grid('F09', { specificTarget: 15.5 }),
      [
        'F02',
        { duties: [{ duty: '一、窗口服务', activities: [{ activity: '1、维护', budget: 36 }] }] },
      ],
    ],
    [
      'X-ACT-BUDGET error F02, 部门支出预算表: 20.5',
      'X-ACT-BUDGET error F02, 部门支出预算表: 20.5 ← X-ACT-BUDGET',
    ],
  ],
  [
    'vehicles that run, and are there',
    [
      ['F14', { vehicleRunning: 3 }],
      ['F05', { vehiclesQuantity: 1, vehiclesValue: 15 }],
    ],
    [],
  ],
  [
    'vehicles that run, and are not there',
    [
      ['F14', { vehicleRunning: 3 }],
      ['F05', { furnitureAndOthersValue: 15, furnitureAndOthersQuantity: 3 }],
    ],
    ['X-TP-VEH warning F14, 固定资产占用情况表 固定资产占用情况表: 3'],
  ],
  [
    'vehicles of a form that was not begun',
    [
      ['F14', { vehicleRunning: 3 }],
      ['F05', {}],
    ],
    [],
  ],
  [
    'what was carried over',
    [['F10', { carriedOverGeneral: 5, function201General: 5 }], income({ carriedOverGeneral: 4 })],
    ['X-T01 error F08, 财政拨款收支总体情况表: 1'],
  ],
  [
    'nothing bought, though something is rented',
    [
      ['F03', { projectName: '车辆租赁费', fiscalFunds: 8 }],
      ['F04', {}],
    ],
    ['X-PROC hint F04, 项目绩效目标表: nothing'],
  ],
  [
    'nothing bought, though others are paid to buy',
    [
      ['F03', { projectName: '农机购置补贴', fiscalFunds: 8 }],
      ['F04', {}],
    ],
    [],
  ],
  [
    'one code for two project forms',
    [
      ['F03', { projectName: '一', projectCode: '410796220000000003604' }],
      ['F03', { projectName: '二', projectCode: '4107 96220000000003604' }],
      ['F03', { projectName: '三', projectCode: '410796220000000003605' }],
      ['F03', { projectName: '四', projectCode: '————' }],
      ['F03', { projectName: '五', projectCode: '————' }],
    ],
    ['PF-CODE warning F03, 项目绩效目标表: nothing'],
  ],
  [
    'one goal for two projects',
    [
      ['F03', { projectName: '一', goals: [{ goal: '保证大厅全年正常运转。' }] }],
      ['F03', { projectName: '二', goals: [{ goal: '保证大厅 全年正常运转。' }] }],
    ],
    ['X-DUPTEXT warning F03, 项目绩效目标表: nothing'],
  ],
])('%s', (_, forms, expected) => {
  expect(said(forms)).toEqual(expected);
  const { findings } = check(forms);
  const texts = findings.flatMap((one) => Object.values(describeFinding(one, '万元')));
  expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
});
