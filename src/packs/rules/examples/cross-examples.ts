import { functionalForm, procurementForm, projectForm, projectListForm } from './example-forms';
import type { ExampleForm, RuleExample } from './rule-example';

const overview: ExampleForm = { form: 'F07', values: { general: 100, function201: 100 } };
const appropriation: ExampleForm = {
  form: 'F10',
  values: { incomeGeneral: 100, function201General: 100 },
};
const fund: ExampleForm = {
  form: 'F10',
  values: { incomeFund: 5, function212Fund: 5 },
};
const basic = (personnel: number): ExampleForm => ({
  form: 'F12',
  values: { items: [{ departmentCode: '30101', departmentName: '基本工资', personnel }] },
});

const project = (name: string, general: number) => ({
  ...{ kind: '特定目标类', name, unit: '某某局', general },
});
const twoProjects: ExampleForm = {
  form: 'F16',
  values: {
    units: [
      {
        ...{ unitCode: '112', unitName: '某某局' },
        projects: [project('办公楼维修', 50), project('大厅维修', 30)],
      },
    ],
  },
};

/** The forms of one department that agree, and that do not. */
export const crossExamples: readonly RuleExample[] = [
  {
    rule: 'X-T02',
    passes: [overview, functionalForm('F08', { general: 100 })],
    fails: [overview, functionalForm('F08', { general: 90 })],
    at: 'F08!H6',
  },
  {
    rule: 'X-T03',
    passes: [overview, functionalForm('F09', { wages: 60, specificTarget: 40 })],
    fails: [overview, functionalForm('F09', { wages: 60, specificTarget: 30 })],
    at: 'F09!F8',
  },
  {
    rule: 'X-T05',
    passes: [appropriation, functionalForm('F11', { wages: 100 })],
    // Without its codes nothing is known of the classes.
    fails: [
      appropriation,
      functionalForm('F11', { wages: 90, classCode: null, sectionCode: null, itemCode: null }),
    ],
    at: 'F11!F6',
    also: ['DOC-MANDATORY F11!A8'],
  },
  {
    rule: 'X-T06',
    passes: [functionalForm('F11', { wages: 90, specificTarget: 10 }), basic(90)],
    fails: [functionalForm('F11', { wages: 90, specificTarget: 10 }), basic(80)],
    at: 'F12!E6',
  },
  {
    rule: 'X-T08',
    passes: [functionalForm('F09', { specificTarget: 50 }), projectListForm(50)],
    fails: [functionalForm('F09', { specificTarget: 50 }), projectListForm(40)],
    at: 'F16!D7',
  },
  {
    rule: 'X-PROJ-COVER',
    passes: [projectListForm(50), projectForm()],
    fails: [twoProjects, projectForm()],
    at: 'F16!D5',
  },
  {
    rule: 'X-T10',
    passes: [
      overview,
      procurementForm({ projectBudget: 80, quantity: 2, price: 40, publicBudget: 80 }),
    ],
    fails: [
      overview,
      procurementForm({ projectBudget: 120, quantity: 2, price: 60, publicBudget: 120 }),
    ],
    at: 'F04!I6',
  },
  {
    rule: 'X-T12',
    passes: [fund, functionalForm('F15', { classCode: '212', specificTarget: 5 })],
    fails: [fund, { form: 'F15', values: {} }],
    at: 'F15!F6',
  },
];
