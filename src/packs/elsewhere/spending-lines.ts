import type { ListLine } from '../../domain/form/composition';
import { economic, government } from './economic-names';
import { carriedForward, department, escaped, functionLines } from './list-words';

const spentTotal = '^(?:支出)?(?:预算)?(?:总计|合计|总额)$';
const spentOfYear = '^(?:本年|当年)(?:支出)?(?:预算)?(?:合计|小计|总计)$|^支出合计$|^小计$';

/** What stands above all of a list: of all funds, or of what is appropriated. */
const all = '^(?:部门预算|财政拨款)$';

export const byFunction: readonly ListLine[] = [
  { id: 'expenditureTotal', words: spentTotal },
  { id: 'expenditure', words: spentOfYear, in: ['expenditureTotal'] },
  department.line('expenditure', ['expenditure', 'expenditureTotal']),
  ...functionLines([...department.ids('expenditure'), 'expenditure', 'expenditureTotal']),
  { id: 'carriedForward', words: carriedForward, in: ['expenditureTotal'] },
];

const usedIn = [...department.ids('economic'), 'economicExpenditure', 'economicTotal'];
const basicIn = ['economicBasic', ...usedIn];
/** What is spent for something, and as what: the same names stand below each. */
function classesBelow(id: string, words: string, about = id): readonly ListLine[] {
  return [
    { id, words, in: usedIn },
    ...economic.map(([name, ...labels]) => ({
      ...{ id: `${name}Of${about.charAt(0).toUpperCase()}${about.slice(1)}`, in: [id], below: id },
      words: `^(?:${labels.map(escaped).join('|')})$`,
    })),
  ];
}

/** By the classification of the government. */
export const byGovernment: readonly ListLine[] = [
  { id: 'governmentTotal', words: spentTotal },
  { id: 'governmentExpenditure', words: spentOfYear, in: ['governmentTotal'] },
  department.line('government', ['governmentExpenditure', 'governmentTotal'], all),
  ...government.map(([id, ...labels]) => ({
    ...{ id, words: `^(?:${labels.map(escaped).join('|')})$` },
    in: [...department.ids('government'), 'governmentExpenditure', 'governmentTotal'],
  })),
  { id: 'governmentCarriedForward', words: carriedForward, in: ['governmentTotal'] },
];

export const byUse: readonly ListLine[] = [
  { id: 'economicTotal', words: spentTotal },
  { id: 'economicExpenditure', words: spentOfYear, in: ['economicTotal'] },
  department.line('economic', ['economicExpenditure', 'economicTotal'], all),
  ...classesBelow('economicBasic', '^基本支出$', 'basic'),
  { id: 'personnel', words: '^人员(?:类|经费|支出)$', in: basicIn },
  { id: 'operating', words: '^(?:日常)?公用(?:类|经费|支出)$', in: basicIn },
  ...classesBelow('staff', '^人员经费和公用经费(?:支出)?$'),
  ...classesBelow('special', '^专项业务经费(?:支出)?$'),
  ...classesBelow('economicProject', '^项目(?:支出|经费)$', 'project'),
  { id: 'economicCommercial', words: '^(?:事业单位)?经营支出$', in: usedIn },
  { id: 'economicToSuperior', words: '^上缴上级支出$', in: usedIn },
  { id: 'economicToAffiliated', words: '^对附属单位补助支出$', in: usedIn },
  { id: 'economicOther', words: '^其他支出$', in: usedIn, endsParts: true },
  { id: 'economicCarriedForward', words: carriedForward, in: ['economicTotal'] },
];

/** All that is spent, line by line. */
export const spent: readonly ListLine[] = [
  { id: 'total', words: spentTotal },
  { id: 'basic', words: '^基本支出$', in: ['total'] },
  { id: 'wages', words: '^工资福利支出$', in: ['basic'], below: 'basic' },
  { id: 'goods', words: '^商品和服务支出$', in: ['basic'], below: 'basic' },
  { id: 'familyAid', words: '^对个人和家庭的补助(?:支出)?$', in: ['basic'], below: 'basic' },
  { id: 'personnel', words: '^人员(?:经费|支出)$', in: ['basic'], below: 'basic' },
  { id: 'operating', words: '^(?:日常)?公用(?:经费|支出)$', in: ['basic'], below: 'basic' },
  { id: 'project', words: '^项目支出$', in: ['total'] },
  { id: 'toSuperior', words: '^上缴上级支出$', in: ['total'] },
  { id: 'commercial', words: '^(?:事业单位)?经营支出$', in: ['total'] },
  { id: 'toAffiliated', words: '^对附属单位补助支出$', in: ['total'] },
];
