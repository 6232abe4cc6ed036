import type { CrossRule, ItemsMatchedRule } from '../../../domain/check/cross/cross-rule';
import type { CrossTerm } from '../../../domain/check/cross/cross-term';
import { allFunctionalCodes } from '../../codes/all-functional';
import { functionalRows } from '../../forms/functional-rows';
import { at, atMost, equal, sameAmounts, withCode } from './terms';

/** The rows of income and the columns of F08 have the same names. */
const sources = [
  ...['general', 'fund', 'stateCapital', 'specialAccount', 'business', 'commercial'],
  ...['superior', 'affiliated', 'other', 'carriedOver'],
];
const appropriations = ['general', 'fund', 'stateCapital'];

const overview = (field: string): CrossTerm => at('F07', field);

/** What of the income is not paid from the general public budget of this year. */
const otherThanGeneral = sources.filter((field) => field !== 'general').map(overview);
const otherThanAppropriations = sources
  .filter((field) => ![...appropriations, 'carriedOver'].includes(field))
  .map(overview);

/** F11, F15 and F19 hold what is spent of this year's appropriation alone. */
const nothingCarriedOver = [at('F10', 'carriedOver')];

const codes = { block: 'items', key: ['unitCode', 'classCode', 'sectionCode', 'itemCode'] };
const listOf = (form: string) => ({ form, ...codes, name: 'itemName', amount: 'total' });

/** Places that print no codes of units, or others, print the same 科目. */
const codesOf = (form: string) => ({ ...listOf(form), key: codes.key.slice(1) });

/** In the order in which they are asked. */
const partsOfWhole = ['F11', 'F15', 'F19', 'F08'];

const listedIn = (form: string, whole: string): ItemsMatchedRule => ({
  id: 'X-CODE',
  kind: 'itemsMatched',
  asks: 'listed',
  areCodes: true,
  left: codesOf(form),
  right: codesOf(whole),
  near: {
    apart: '',
    beside: partsOfWhole.filter((other) => other !== form).map(codesOf),
    toldBefore: partsOfWhole.slice(0, partsOfWhole.indexOf(form)).map(codesOf),
  },
});

const partly = ['F08', 'F11', 'F15', 'F19'];

const byCode: readonly CrossRule[] = [
  ...partly.map((form): CrossRule => ({
    id: 'X-CODE',
    kind: 'itemsMatched',
    asks: 'name',
    left: listOf(form),
    right: listOf('F09'),
    beside: partly.filter((other) => other !== form).map(listOf),
    named: { key: codes.key.slice(1), codes: allFunctionalCodes },
  })),
  // What is paid from one source is part of all that is paid.
  ...['F11', 'F15', 'F19'].map((form) => listedIn(form, 'F09')),
  { ...listedIn('F08', 'F09'), whileZero: [overview('carriedForward')] },
  {
    ...sameAmounts('X-CODE', listOf('F11'), listOf('F09')),
    whileZero: otherThanGeneral,
  },
  {
    ...sameAmounts('X-CODE', listOf('F08'), listOf('F09')),
    whileZero: [overview('carriedForward')],
  },
];

/** F10 prints 209 under the name that 210 had until 2018, and 210 under its own: what stands in the first belongs into the second. */
const renamed: CrossTerm = {
  ...at('F10', 'function209Total'),
  called: {
    zh: '(九) 医疗卫生与计划生育支出（现称“卫生健康支出”，填在第(十)行）',
    en: '(九) 医疗卫生与计划生育支出 (now called 卫生健康支出, row (十))',
  },
};

const ofAppropriations = (code: string): CrossTerm =>
  code === '209' ? renamed : at('F10', `function${code}Total`);

/** What is spent by the 类 of its 科目. */
const byClass: readonly CrossRule[] = functionalRows.flatMap(({ code }) => [
  {
    ...equal('X-T03', withCode('F09', 'total', '合计', code), overview(`function${code}`)),
    follows: ['X-CODE'],
  },
  ...[
    ['F11', 'General'],
    ['F15', 'Fund'],
    ['F19', 'StateCapital'],
  ].map(([form = '', column = '']) => ({
    ...equal('X-T04', withCode(form, 'total', '合计', code), at('F10', `function${code}${column}`)),
    whileZero: nothingCarriedOver,
    follows: ['X-CODE'],
  })),
  {
    ...equal('X-T04', ofAppropriations(code), overview(`function${code}`)),
    whileZero: otherThanAppropriations,
    whileSame: [overview('carriedOver'), at('F10', 'carriedOver')],
  },
  { ...atMost('X-T04', ofAppropriations(code), overview(`function${code}`)), follows: ['X-T04'] },
]);

const income: readonly CrossRule[] = [
  ...sources.map((field) => ({
    ...equal('X-T02', at('F08', field), overview(field)),
    follows: ['X-CODE'],
  })),
  { ...equal('X-T02', at('F08', 'total'), overview('incomeTotal')), follows: ['X-T02'] },
  ...[
    ['incomeGeneral', 'general'],
    ['incomeFund', 'fund'],
    ['incomeStateCapital', 'stateCapital'],
    ['incomeGeneralAppropriation', 'generalAppropriation'],
  ].map(([field = '', source = '']) => equal('X-T04', at('F10', field), overview(source))),
  ...['carriedOverGeneral', 'carriedOverFund', 'carriedOverStateCapital'].flatMap((field) => [
    equal('X-T01', at('F08', field), at('F10', field)),
    atMost('X-T01', at('F16', field), at('F10', field)),
  ]),
  atMost('X-T01', at('F10', 'carriedOver'), overview('carriedOver')),
];

const expenditure: readonly CrossRule[] = [
  {
    ...equal('X-T03', at('F09', 'total'), overview('expenditureTotal')),
    follows: ['X-T03'],
  },
  ...['basic', 'project'].map((field) => ({
    ...equal('X-T05', at('F11', field), at('F09', field)),
    whileZero: otherThanGeneral,
    follows: ['X-CODE', 'X-T04'],
  })),
  {
    ...equal('X-T05', at('F11', 'total'), at('F10', 'currentGeneral')),
    whileZero: nothingCarriedOver,
    follows: ['X-CODE', 'X-T04', 'X-T05'],
  },
  {
    ...equal('X-T05', at('F11', 'total'), at('F09', 'total')),
    whileZero: otherThanGeneral,
    follows: ['X-CODE', 'X-T04', 'X-T05'],
  },
  ...[
    ['F15', 'currentFund'],
    ['F19', 'currentStateCapital'],
  ].map(([form = '', field = '']): CrossRule => ({
    ...equal('X-T12', at(form, 'total'), at('F10', field)),
    emptyIsZero: true,
    follows: ['X-T04'],
  })),
];

/** F07 to F11, F15 and F19: what comes in and goes out, the finer rules first. */
export const departmentRules: readonly CrossRule[] = [
  ...byCode,
  ...byClass,
  ...income,
  ...expenditure,
];
