import type { ListLine } from '../../domain/form/composition';
import { functionNames } from './function-names';

/** Names of lines are given as keys: without spaces, brackets and marks of half width. */

const grant = '(?:预算)?(?:财政)?(?:拨款|资金)?(?:收入)?$';
export const general = `^一般公共${grant}`;
export const fund = `^政府性基金${grant}`;
export const stateCapital = `^国有资本经营${grant}`;
const left = '结[转余](?:[和及、]?结[转余])?';
export const carriedOver = `^(?:年初|上年|财政拨款|单位)*${left}(?:资金)?(?:\\(结余\\))?(?:收入)?$`;
export const carriedForward = `^(?:年终|年末|财政拨款|单位)*${left}(?:\\(结余\\))?$|^(?:结余、)?结转下年(?:支出)?$`;

export const grants = [
  ['General', general],
  ['Fund', fund],
  ['StateCapital', stateCapital],
] as const;

/** What is granted of the general budget, by whether it is of taxes. */
export const generalParts = (sum: string): readonly ListLine[] => [
  {
    ...{ id: `${sum}Appropriation`, in: [sum], below: sum, beside: [`${sum}NonTax`] },
    words: '^经费拨款$',
  },
  {
    ...{ id: `${sum}NonTax`, in: [sum], below: sum, beside: [`${sum}Appropriation`] },
    words: '^(?:纳入)?(?:一般公共预算)?(?:管理的?)?非税收入(?:安排的)?(?:资金|拨款)?$',
  },
];

/** 部门预算 above all of a list but what is carried over. */
export const department = {
  ids: (list: string) => [`${list}Department`],
  line: (list: string, sums: readonly string[], words = '^部门预算$'): ListLine => ({
    ...{ id: `${list}Department`, words, in: sums },
  }),
};

export const functionLines = (sums: readonly string[]): readonly ListLine[] =>
  functionNames.map(([code, ...names]) => ({
    ...{ id: `function${code}`, in: sums },
    words: `^(?:${code}|\\[${code}\\])?(?:${names.join('|')})$`,
  }));

/** A name as an expression: brackets are those of keys. */
export const escaped = (name: string) => name.normalize('NFKC').replace(/[()]/g, String.raw`\$&`);
