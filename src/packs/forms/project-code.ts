import type { CodedRule } from '../../domain/form/text-rule';

/**
 * 13位 begin with a letter where the system of a province writes the kind of a project (13050027P000000000001), and hold more of them
 * in the codes of Hebei's system of 2021.
 */
export function projectCoded(field: string): CodedRule {
  return {
    id: 'PF-CODE',
    kind: 'coded',
    field,
    pattern: '^\\d{8}[0-9A-Z]{13}$',
    length: 21,
    shape: {
      zh: '21位：6位区划代码、2位年度和13位数字或大写字母',
      en: '21 characters: 6 digits of the administrative division, 2 of the year, then 13 digits or capital letters',
    },
  };
}
