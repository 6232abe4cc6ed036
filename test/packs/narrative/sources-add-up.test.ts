import fc from 'fast-check';
import { narrate } from '../../../src/app/narrative/narrate';
import { plainText } from '../../../src/app/narrative/plain-text';
import { noProfile } from '../../../src/app/no-profile';
import type { Facts } from '../../../src/domain/narrative/fact/fact';
import { narrativeStyles } from '../../../src/packs/narrative';

/** What a department may have beside its general budget. */
const others = ['incomeFund', 'incomeSpecial', 'incomeStateCapital', 'incomeOther', 'carriedOver'];

const fenOfUnit = 1_000_000;

const told = /(?:收入合计|部门预算收入为|年预算收入)\d.*(?:其中：|全部为).*/;

const named = narrativeStyles.filter(({ id }) =>
  ['hebei-2018', 'hebei-2021-b', 'henan-2022', 'national'].includes(id),
);

test.each(named.map((style) => [style.id, style] as const))(
  '%s: the sources of income that a text names add up to its total, whatever they are',
  (_, style) => {
    const amount = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9999 }));
    const amounts = fc.array(amount, { minLength: others.length, maxLength: others.length });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), amounts, (general, parts) => {
        const total = parts.reduce((sum, part) => sum + part, general);
        const known = [total, general, ...parts].map((units, at) => [
          ['income', 'incomeGeneral', ...others][at] ?? '',
          { kind: 'amount', fen: units * fenOfUnit } as const,
        ]);
        const given: Facts = Object.fromEntries(known);
        const profile = { ...noProfile, department: '某某局', year: 2025 };
        const { text } = narrate({ forms: [], profile, style, given });
        const [sentence = ''] = told.exec(plainText(text, (id) => id)) ?? [];
        const [stated, ...stating] = [...sentence.matchAll(/([\d.]+)万元/g)].map(([, one]) =>
          Number(one),
        );
        const isAllGeneral = sentence.includes('全部为一般公共预算安排');
        expect(isAllGeneral ? general : stating.reduce((sum, one) => sum + one, 0)).toBe(stated);
        expect(stated).toBe(total);
      }),
    );
  },
);
