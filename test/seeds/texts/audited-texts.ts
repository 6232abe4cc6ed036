/** Words of the prose that were found to be wrong, read by hand. */
export interface AuditedWords {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'hint';
  /** The words, with as many of those before them in braces as it takes to know which are meant. */
  readonly words: string;
  /** What the message has to name. */
  readonly says: readonly string[];
}

function audited(
  ...lines: readonly (readonly [string, AuditedWords['severity'], string, readonly string[]])[]
): readonly AuditedWords[] {
  return lines.map(([rule, severity, words, says]) => ({ rule, severity, words, says }));
}

const bookmark = (id: string) =>
  ['DOC-PLACEHOLDER', 'warning', `[bookmark: ${id}]`, ['bookmark']] as const;

export const auditedZone2021Text = audited(
  ['TX-REPEAT', 'hint', '{正常运行，}安排行政服务中心安排', ['安排行政服务中心']],
  ['TP-YEAR', 'error', '2020{年我部门“三公”经费}', ['2020', '2021']],
  bookmark('_Toc486490984'),
  ['DOC-NUMBERING', 'hint', '（一）、{部门总体}', ['（一）']],
  ['DOC-NUMBERING', 'hint', '（二）、{分项}', ['（二）']],
  ['DOC-NUMBERING', 'hint', '（三）、{规划}', ['（三）']],
  bookmark('_Toc486492288'),
  ['DOC-GLOSSARY', 'hint', '八、名词解释', ['“三公”经费']],
);

export const auditedZone2019Text = audited(
  ['TP-COMPLETE', 'warning', '{“三公经费”为}4.85万元', ['公务用车购置费']],
  ['TP-CHANGE', 'warning', '{“三公经费”为}4.85万元', ['上年']],
  // Its terms are shortened here, as those of the next ones are.
  ['DOC-GLOSSARY', 'hint', '第八部分 名词解释', ['项目支出', '机关运行经费']],
);

export const auditedCounty2021Text = audited(
  ['TX-TYPO', 'hint', '反映的{预算中}', ['反映在']],
  ['TP-COMPLETE', 'warning', '{“三公”经费预算安排}4万元', ['因公出国（境）费']],
  [
    'TX-HALFWIDTH',
    'hint',
    '（其中：公务用车购置费0万元，公务用车运行维护费4万元)',
    ['运行维护费4万元）'],
  ],
  bookmark('_Toc471398463'),
  ['TX-HALFWIDTH', 'hint', '{优化环节绩效目标}:', ['：']],
  ['TX-SPACE', 'hint', '{优化办理环节}， {压缩}', ['空格']],
  ['TX-HALFWIDTH', 'hint', '{内部考核绩效目标}:', ['：']],
  ['TX-PAIR', 'hint', '{管理及})', ['成对']],
  ['TX-TYPO', 'hint', '贵彻', ['贯彻']],
  ['TX-HALFWIDTH', 'hint', '{年度绩效目标}:', ['：']],
  ['TX-PAIR', 'hint', '{按上级}“', ['成对']],
  ['TX-HALFWIDTH', 'hint', '{中长期目标}:', ['：']],
  ['TX-REPEAT', 'hint', '公开、公开、', ['公开、']],
  ['TX-PAIR', 'hint', '{开阶}”', ['成对']],
  bookmark('_Toc471398468'),
  ['DOC-PLACEHOLDER', 'warning', '{固定资产金额}为万元', ['为万元']],
  ['DOC-GLOSSARY', 'hint', '八、名词解释', ['基本支出', '项目支出', '机关运行经费']],
);

export const auditedDistrict2018Text = audited(
  ['TX-TYPO', 'hint', '反映的{预算中}', ['反映在']],
  ['AR-SUM', 'warning', '{预算支出为 }82.9 万元', ['82.9万元', '82.89万元', '0.01万元']],
  ['DOC-YEAR', 'error', '{较 }2016{ 年预算}', ['2016', '2017']],
  ['AR-DELTA', 'warning', '{预算减少 }1.58 万元', ['1.58万元', '1.59万元', '0.01万元']],
  ['TP-COMPLETE', 'warning', '{“三公”经费预算安排}1.1万元', ['公务用车购置费', '公务接待费']],
  ['TP-INCREASE', 'hint', '{比2017年预算}增加0.5万元', ['0.5万元', '10%']],
  ['TX-PAIR', 'hint', '{的维护。}"', ['成对']],
  ['TX-DOCNO', 'hint', '[2012]', ['〔2012〕']],
  ['DOC-ASOF', 'error', '{截至 }2018{ 年 12 月 31 日，我单位国有}', ['2017年12月31日']],
  ['X-TEXT-TABLE', 'error', '{国有资产总额 }50.63 万元', ['50.63', '0万元', '资产!']],
  ['X-TEXT-TABLE', 'error', '{构成：固定资产 }50.63 万元', ['50.63', '0万元', '资产!']],
  ['DOC-ASOF', 'error', '{截至 }2018{ 年 12 月 31 日，我单位无}', ['2017年12月31日']],
  ['X-TP-VEH', 'error', '无汽车', ['1.1万元']],
  ['DOC-EMPTYNOTE', 'warning', '无固定资产占用情况', ['50.63万元']],
  ['TX-TYPO', 'hint', '一般共预算', ['一般公共预算']],
  ['DOC-EMPTYNOTE', 'hint', '无政府采购预算', ['见下表']],
  ['DOC-GLOSSARY', 'hint', '八、名词解释', ['基本支出', '项目支出', '“三公”经费']],
  ['DOC-GLOSSARY', 'hint', '{- 1、}一般共预算拨款收入', ['没有出现']],
);

export const auditedHenan2022Text = audited(
  ['TX-HALFWIDTH', 'hint', '{审批制度改革};', ['；']],
  ['TX-CONFLICT', 'warning', '增加相比 2021 年无变化', ['相比 2021 年无变化']],
  ['TX-HALFWIDTH', 'hint', '{因公出国(境)费0万元},', ['，']],
  ['TX-HALFWIDTH', 'hint', '{公务接待费0万元},', ['，']],
  ['TP-ZERO', 'hint', '{根据实际情况}节约', ['节约', '0']],
  ['TX-HALFWIDTH', 'hint', '{购置及运行费0万元},', ['，']],
  ['TX-HALFWIDTH', 'hint', '{安排的支出},', ['，']],
  ['TX-HALFWIDTH', 'hint', '{8.34万元},', ['，']],
  ['DOC-PLACEHOLDER', 'warning', '共有车辆0', ['共有车辆0']],
  ['DOC-GLOSSARY', 'hint', '第三部分 名词解释', ['基本支出', '“三公”经费', '机关运行经费']],
  [
    'DOC-UNITNAME',
    'warning',
    '某某经济技术开发区行政审批和营商环境服务局{ 2022 年收入总计}',
    // The forms of the same disclosure have the name that the department had before.
    ['「某某经济开发区行政审批局」', '没有与表核对'],
  ],
  ['DOC-GLOSSARY', 'hint', '用事业基金弥补收支差额', ['没有出现']],
);
