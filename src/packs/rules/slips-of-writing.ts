import type { WordingPattern } from '../../domain/form/text-rule';

/** Slips of budget language that are never right. */
const slips: Readonly<Record<string, string>> = {
  布署: '部署',
  拔付: '拨付',
  拔款: '拨款',
  接侍: '接待',
  结于资金: '结余资金',
  再接再励: '再接再厉',
  津帖: '津贴',
  补帖: '补贴',
};

/**
 * What may be right elsewhere: 自己经办, 报名截止时间, 当年未完成, 不予计入, 按排名奖励, 全部份额, 购入帐篷, 停车量, 激励行业, 学历行业,
 * 其它单位, 上报消防方案, 营帐面积.
 */
const slipsInContext: readonly WordingPattern[] = [
  { find: '帐(?<kept>[户务目款簿号套])', instead: '账{kept}' },
  { find: '帐面(?!积)', instead: '账面' },
  { find: '(?<kept>[报记转对结查建台挂坏销入])帐(?![篷幕子])', instead: '{kept}账' },
  {
    after: '^|[^给不准免赋授应可均将已暂再仍并须另]',
    find: '予(?<kept>[计算])',
    instead: '预{kept}',
  },
  { find: '按排(?![名放序污列量水班期])', instead: '安排' },
  { find: '部份(?![额数])', instead: '部分' },
  { find: '贯策(?![略划])', instead: '贯彻' },
  { find: '绩校(?![验核正准对])', instead: '绩效' },
  { find: '车量(?=维修|运行|购置|保险|燃油|租赁|编制)', instead: '车辆' },
  { after: '^|[^自知利克身]', find: '己(?=完成|经)', instead: '已' },
  {
    find: String.raw`(?<!报名|申报|申请|受理|投标|征集)截止到?(?=目前|20\d\d *年|上年|去年)`,
    instead: '截至',
  },
  { find: '年未(?=[，。；、）)]|$)', instead: '年末' },
  { find: '[励历]行(?=节约)', instead: '厉行' },
  { find: '其它(?=收入|支出)', instead: '其他' },
  { find: '报消(?=差旅|发?票|凭证|手续|标准|流程)', instead: '报销' },
];

export const slipsOfWriting: readonly WordingPattern[] = [
  ...Object.entries(slips).map(([find, instead]) => ({ find, instead })),
  ...slipsInContext,
];
