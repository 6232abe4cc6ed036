import { clause, type Clause } from './clause';

const chapters = [
  ['部门职责及机构设置', '一、部门职责及机构设置'],
  ['收支总体情况', '二、部门预算收支总体情况'],
  ['机关运行经费', '三、机关运行经费'],
  ['“三公”经费', '四、“三公”经费'],
  ['政府采购', '五、政府采购'],
  ['国有资产', '六、国有资产'],
  ['绩效', '七、绩效目标'],
  ['名词解释', '八、名词解释'],
] as const;

const title = '某某市商务局2026年部门预算';

const sections: readonly Clause[] = chapters.map(([name, heading]) =>
  clause(
    `DOC-SECTIONS: ${name}`,
    chapters.map(([, one]) => (one === heading ? `⟦${one}→⟧` : one)).join('\n'),
    `DOC-SECTIONS textSectionsMissing ${title}`,
  ),
);

const without = (name: string) => chapters.filter(([one]) => one !== name);
const someSections: readonly Clause[] = [
  clause(
    'DOC-SECTIONS: what an institute has no office for',
    without('机关运行经费')
      .map(([name, heading]) => (name === '绩效' ? `⟦${heading}→⟧` : heading))
      .join('\n'),
    'DOC-SECTIONS textSectionsMissing 某某市林业科学研究所2026年部门预算',
    { title: '某某市林业科学研究所2026年部门预算' },
  ),
  clause(
    'DOC-SECTIONS: 变动情况 is about 收支总体情况',
    chapters
      .map(([name, heading]) =>
        name === '收支总体情况' ? '⟦二、2026年部门预算数据变动情况及原因→⟧' : heading,
      )
      .join('\n'),
    `DOC-SECTIONS textSectionsMissing ${title}`,
  ),
];

const terms: readonly Clause[] = [
  clause(
    'DOC-GLOSSARY: what is used is explained',
    '2026年基本支出60万元⟦→，项目支出40万元⟧。\n名词解释\n1、基本支出：指人员支出和公用支出。',
    'DOC-GLOSSARY textTermsUnexplained 名词解释',
    {
      quiet: [
        '2026年基本支出60万元，我局无政府性基金预算支出。\n名词解释\n1、基本支出：指人员支出和公用支出。',
        // The title of a table uses none.
        '2026年基本支出60万元。\n四、财政拨款收入支出总表\n名词解释\n1、基本支出：指人员支出和公用支出。',
        '2026年财政拨款收入60万元。\n名词解释\n1、财政拨款：指财政当年拨付的资金。',
        // Its terms are parted.
        '2026年其他收入60万元，基本支出60万元。\n名词解释\n一、收入科目\n（一）其他收入：指其他收入。\n二、支出科目\n（一）基本支出：指人员支出和公用支出。',
        '2026年基本支出60万元，上缴上级支出0万元。\n名词解释\n1、基本支出：指人员支出和公用支出。',
        '2026年基本支出60万元。\n名词解释\n1、基本支出：指人员支出和公用支出。',
      ],
    },
  ),
  clause(
    'DOC-GLOSSARY: what is explained is used',
    '2026年基本支出60万元⟦，事业收入40万元→⟧。\n名词解释\n1、基本支出：指人员支出和公用支出。\n2、事业收入：指开展专业活动取得的收入。',
    'DOC-GLOSSARY textTermUnused 事业收入',
  ),
];

const counted: readonly Clause[] = [
  clause(
    'DOC-NUMBERING: no （一）、',
    '⟦（一）→（一）、⟧部门职责',
    'DOC-NUMBERING textNumberMark （一）、 → （一）',
    {
      quiet: ['（一）部门职责', '一、部门职责', '完成（一）、（二）两项任务。'],
    },
  ),
  clause(
    'DOC-NUMBERING: as many items as are announced',
    '主要职责有⟦2→3⟧项：\n（一）拟订规划。\n（二）组织实施。\n二、机构设置',
    'DOC-NUMBERING textItemsCounted 3',
    {
      quiet: [
        '主要职责有3项，详见部门网站。',
        '主要职责有2项：（一）拟订规划；（二）组织实施。',
        '主要任务有2个方面：一是拟订规划；二是组织实施。',
      ],
    },
  ),
  clause(
    'TX-CONFLICT: as many names as are counted',
    '我局内设机构⟦3→4⟧个：办公室、财务科、人事科。',
    'TX-CONFLICT textNamesCounted 4',
    {
      quiet: [
        '我局内设机构4个：办公室、财务科、人事科等。',
        '我局内设机构3个：办公室、规划和财务科、人事科。',
        '我局内设机构5个，其中：业务一至三科、办公室、财务科。',
      ],
    },
  ),
  clause(
    'AS-SUM: vehicles of all kinds',
    '2025年期末共有车辆⟦3→4⟧辆，其中：一般公务用车2辆、其他用车1辆。',
    'AS-SUM textCountsDiffer 4',
    {
      quiet: [
        '2025年期末共有车辆3辆，其中：其他用车1辆。',
        '2025年期末共有车辆3辆，其中：一般公务用车2辆、其他用车1辆（其中租用1辆）。',
        '2025年期末共有车辆3辆，其中：一般公务用车2辆、其他用车1辆，比上年减少1辆。',
      ],
    },
  ),
  clause(
    'DOC-UNITNAME: another department all along',
    '某某⟦局→厅⟧2026年支出合计120.5万元。\n某某⟦局→厅⟧2026年项目支出12万元。',
    'DOC-UNITNAME textOtherDepartment 某某厅',
    {
      department: '某某局',
      title: '某某局2026年部门预算',
      quiet: [
        '某某局本级2026年支出合计120.5万元。\n某某局2026年项目支出12万元。',
        '某某局2026年支出合计120.5万元。\n所属某某站2026年项目支出12万元。',
        '我局2026年支出合计120.5万元。\n会同某某厅安排2026年项目支出12万元。',
      ],
    },
  ),
];

export const wholeTextClauses: readonly Clause[] = [
  ...[...sections, ...someSections],
  ...[...terms, ...counted],
];
