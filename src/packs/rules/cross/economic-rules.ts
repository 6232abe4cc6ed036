import type { CrossRule } from '../../../domain/check/cross/cross-rule';
import type { CrossTerm } from '../../../domain/check/cross/cross-term';
import { at, atMost, economicCode, equal } from './terms';

/** The items of F12 with such a code. */
function basicWith(begins: string): CrossTerm {
  return {
    form: 'F12',
    field: 'total',
    items: { block: 'items', code: economicCode, begins: [begins] },
    called: {
      zh: begins.length === 3 ? `${begins}类各科目的合计` : `科目${begins}的合计`,
      en: `sum of all codes of class ${begins}`,
    },
  };
}

const byClass = [
  ['301', 'wages'],
  ['303', 'familyAid'],
  ['302', 'goods'],
  ['310', 'capital'],
] as const;

const columns = [
  [
    'personnel',
    ['wages', 'familyAid'],
    {
      zh: '工资福利支出与对个人和家庭的补助之和',
      en: 'sum of 工资福利支出 and 对个人和家庭的补助',
    },
  ],
  [
    'operating',
    ['goods', 'capital'],
    {
      zh: '商品和服务支出与资本性支出之和',
      en: 'sum of 商品和服务支出 and 资本性支出',
    },
  ],
] as const;

/** 基本支出 by economic codes against its columns in the general budget. */
const basic: readonly CrossRule[] = [
  ...byClass.map(([code, field]) => equal('X-T06', basicWith(code), at('F11', field))),
  ...columns.map(([field, parts, called]): CrossRule => {
    const [first, ...and] = parts;
    const right: CrossTerm = { form: 'F11', field: first, and, called, isNeeded: true };
    return { ...equal('X-T06', at('F12', field), right), follows: ['X-T06'] };
  }),
  // Some places print 人员经费 and 公用经费 there and not their parts.
  ...columns.map(([field]) => equal('X-T06', at('F12', field), at('F11', field))),
  { ...equal('X-T06', at('F12', 'total'), at('F11', 'basic')), follows: ['X-T06'] },
];

/** 因公出国（境）费用, 公务接待费, 公务用车运行维护费 and 公务用车购置, and their items in F14. */
const threePublic: readonly CrossRule[] = [
  ['30212', 'abroad'],
  ['30217', 'reception'],
  ['30231', 'vehicleRunning'],
  ['31013', 'vehiclePurchase'],
].flatMap(([code = '', field = '']) => {
  // Projects pay for some of it too: only F13 has the codes of both.
  const all: CrossTerm = {
    form: 'F13',
    field: 'general',
    items: { block: 'items', code: ['departmentClass', 'departmentSection'], begins: [code] },
    isNeeded: true,
    called: { zh: `${code}各行一般公共预算之和`, en: `sum of 一般公共预算 of code ${code}` },
  };
  return [
    atMost('X-T07', { ...basicWith(code), isNeeded: true }, at('F14', field)),
    equal('X-T07', all, at('F14', field)),
  ];
});

/** F13 lists what is paid by projects beside 基本支出: it has all codes of F12. */
const inClassification: CrossRule = {
  id: 'X-CODE',
  kind: 'itemsMatched',
  asks: 'leftOut',
  areCodes: true,
  left: {
    ...{ form: 'F12', block: 'items', key: ['departmentCode'] },
    ...{ name: 'departmentName', amount: 'total' },
  },
  right: {
    ...{ form: 'F13', block: 'items', key: ['departmentClass', 'departmentSection'] },
    ...{ name: 'departmentName', amount: 'total' },
  },
};

export const economicRules: readonly CrossRule[] = [...basic, inClassification, ...threePublic];
