import type { FormSample } from '../sample';
import { henanSample } from './henan-sample';

interface EconomicFigures {
  readonly code: string;
  readonly name: string;
  readonly amount: number;
}

const wages: readonly EconomicFigures[] = [
  { code: '30101', name: '基本工资', amount: 213.77 },
  { code: '30113', name: '住房公积金', amount: 12.51 },
  { code: '30103', name: '奖金', amount: 9.67 },
  { code: '30108', name: '机关事业单位基本养老保险缴费', amount: 11.73 },
  { code: '30112', name: '其他社会保障缴费', amount: 0.7 },
  { code: '30110', name: '职工基本医疗保险缴费', amount: 9.61 },
  { code: '30111', name: '公务员医疗补助缴费', amount: 6.26 },
];

const goods: readonly EconomicFigures[] = [
  { code: '30229', name: '福利费', amount: 2.61 },
  { code: '30228', name: '工会经费', amount: 2.09 },
  { code: '30201', name: '办公费', amount: 3.64 },
];

/** The disclosure does not say which economic codes the projects have: these were chosen by what the projects buy. */
const projects: readonly EconomicFigures[] = [
  { code: '30202', name: '印刷费', amount: 4 },
  { code: '30207', name: '邮电费', amount: 37 },
  { code: '30214', name: '租赁费', amount: 195 },
  { code: '30216', name: '培训费', amount: 2 },
  { code: '30226', name: '劳务费', amount: 144.9 },
  { code: '30299', name: '其他商品和服务支出', amount: 1279 },
];

/** The disclosure pairs 302 with 50201, a code of 机关, beside 50501, one of 事业单位: here both are of 事业单位. */
const wagesCode = { code: '50501', name: '工资福利支出' };
const goodsCode = { code: '50502', name: '商品和服务支出' };

const basic = [
  ...wages.map((figures) => ({ ...figures, kind: 'personnel', government: wagesCode })),
  ...goods.map((figures) => ({ ...figures, kind: 'operating', government: goodsCode })),
];

const all = [...basic, ...projects.map((figures) => ({ ...figures, government: goodsCode }))];

/** F12 and F13, the second of which is announced by the disclosure and not printed there. */
export const economicSamples: readonly FormSample[] = [
  henanSample('F12', 'standard', {
    items: basic.map(({ code, name, amount, kind, government }) => ({
      departmentCode: code,
      departmentName: name,
      governmentCode: government.code,
      governmentName: government.name,
      [kind]: amount,
    })),
  }),
  henanSample('F13', 'standard', {
    items: all.map(({ code, name, amount, government }) => ({
      departmentClass: code.slice(0, 3),
      departmentSection: code.slice(3),
      departmentName: name,
      governmentClass: government.code.slice(0, 3),
      governmentSection: government.code.slice(3),
      governmentName: government.name,
      general: amount,
      generalAppropriation: amount,
    })),
  }),
];
