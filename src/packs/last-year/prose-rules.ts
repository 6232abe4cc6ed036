import type { ProseRules } from '../../domain/last-year/own-prose';

/** How the headings of disclosures read over what a department writes itself, and over what comes behind it. */
const headings: ProseRules['headings'] = [
  {
    fact: 'duties',
    pattern:
      '(?:.{2,30})?主要(?:职责|职能)(?:有|如下)?|(?:部门|单位)(?:职责|职能)(?:(?:及|和|、)机构设置(?:等基本)?情况)?',
  },
  { fact: 'offices', pattern: '内设机构(?:情况)?' },
  {
    fact: 'goals',
    pattern: '(?:部门)?(?:整体|总体)(?:绩效)?目标|绩效目标|年度(?:总体|履职)目标',
  },
  {
    fact: 'activityGoals',
    pattern:
      '(?:部门)?(?:职责)?(?:分项|分类|工作活动)(?:绩效)?目标(?:指标)?|部门职责及工作活动绩效目标指标',
  },
  {
    fact: 'measures',
    pattern: '(?:实现)?(?:年度)?(?:发展)?(?:规划目标)?(?:的)?(?:工作)?保障措施',
  },
  // As in Shanghai, of the projects.
  { fact: 'projectOverview', pattern: '项目概述' },
  { fact: 'projectBasis', pattern: '立项依据' },
  { fact: 'projectBody', pattern: '实施主体' },
  { fact: 'projectPlan', pattern: '实施方案' },
  { fact: 'projectPeriod', pattern: '实施周期' },
  { fact: 'otherMatters', pattern: '其他(?:需要说明的)?(?:事项|情况)(?:说明)?' },
  {
    fact: null,
    pattern:
      '（表：.*）|.{0,30}机构设置(?:情况)?|项目经费情况说明|年度预算安排|部门机构设置|.{0,20}(?:收入|支出|预算|运行经费|“三公”经费|采购|资产)(?:信息|的?总体)?(?:情况|安排|安排情况|说明|情况说明|安排的总体情况|增减变化情况说明|及增减变化原因)|比上年增减情况|名词解释|.{0,20}绩效目标表|预算项目绩效指标|绩效预算信息(?:情况)?|预算绩效信息',
  },
];

const han = '[一二三四五六七八九十]+';

/** Headings are numbered 第一部分, 一、 and （一）; below them 1. and （1）, and 、 is left where a number was lost. */
export const proseRules: ProseRules = {
  headings,
  glossary: 'terms',
  levels: [`第${han}(?:部分|[章节])`, `${han}、`, `[（(]${han}[)）]`],
  lowNumbers: '\\d+[、.．]|[（(]\\d+[)）]、?|、',
};
