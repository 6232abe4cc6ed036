import { clause, type Clause } from './clause';

const table = (words: string) => `X-TEXT-TABLE textTableDiffers ${words}`;
const close = (words: string) => `X-TEXT-TABLE textTableRounding ${words}`;
const change = (words: string) => `X-TEXT-TABLE textTableChange ${words}`;
const twice = (words: string) => `X-TEXT-TEXT textTwiceDiffers ${words}`;

const forms = { forms: { expenditure: 120.5, income: 120.5 } };

const tables: readonly Clause[] = [
  clause(
    'X-TEXT-TABLE: an amount is that of the form',
    '2026年支出合计⟦120.5→125⟧万元。',
    table('125万元 → 120.5万元'),
    {
      ...forms,
      quiet: [
        '2025年支出决算118万元。',
        '2026年下属学校支出合计30万元。',
        '2026年支出合计120.5万元，其中用于展会30万元。',
      ],
    },
  ),
  clause(
    'R0.2: as many decimals: any difference',
    '2026年支出合计⟦120.50→120.51⟧万元。',
    table('120.51万元 → 120.5万元'),
    forms,
  ),
  clause(
    'R0.2: fewer decimals, and as it is rounded',
    '2026年收入合计⟦82.9→82.95⟧万元。',
    table('82.95万元 → 82.9万元'),
    { forms: { income: 82.9 } },
  ),
  clause(
    'R0.2: fewer decimals, within the last digit',
    '2026年收入合计⟦82.89→82.9⟧万元。\n2026年项目支出2.25万元。',
    close('82.9万元 → 82.89万元'),
    {
      forms: { income: 82.89, project: 2.25 },
    },
  ),
  clause('R0.4: in 元', '2026年支出合计⟦1205000→1250000⟧元。', table('1250000元 → 1205000元'), {
    ...forms,
    quiet: [
      '2026年支出合计1,205,000元。',
      '2026年支出合计1205000.00元。',
      '2026年支出合计120.5000万元。',
    ],
  }),
  clause(
    'R0.4: in 亿元',
    '2026年支出合计⟦0.01205→0.01255⟧亿元。',
    table('0.01255亿元 → 0.01205亿元'),
    forms,
  ),
  clause('R0.4: about', '2026年支出合计约⟦121→130⟧万元。', table('130万元 → 121万元'), {
    ...forms,
    quiet: [
      '2026年支出合计近121万元。',
      '2026年支出合计约0.01亿元。',
      '2026年支出合计约120.5万元。',
    ],
  }),
  clause('R0.7: half up', '2026年支出合计⟦120.01→120.02⟧万元。', table('120.02万元 → 120.01万元'), {
    forms: { expenditure: 120.005 },
  }),
  clause(
    'X-TEXT-TABLE: a change is that of the forms',
    '2026年支出合计120.5万元，比上年增加⟦20.5→25⟧万元。',
    change('25万元 → 20.5万元'),
    {
      forms: { expenditure: 120.5, expenditure_last: 100 },
    },
  ),
  clause(
    'X-TEXT-TABLE: what was typed',
    '2026年政府采购货物预算⟦3→4⟧万元。',
    'X-TEXT-TABLE textTypedDiffers 4万元 → 3万元',
    {
      typed: { procurementGoods: 3 },
    },
  ),
];

const texts: readonly Clause[] = [
  clause(
    'X-TEXT-TEXT: one item, one amount',
    '2026年项目支出50万元。\n项目支出⟦50→55⟧万元，用于设备更新。',
    twice('55万元'),
    {
      quiet: [
        '2026年项目支出50万元。\n2025年项目支出决算55万元。',
        '2026年项目支出50万元。\n下属学校项目支出5万元。',
        '2026年项目支出50万元。\n涉及项目支出的单位2家，资金55万元。',
      ],
    },
  ),
  clause(
    'X-TEXT-TEXT: rounding',
    '2026年项目支出50.25万元。\n项目支出⟦50.25→50.3⟧万元，用于设备更新。',
    'X-TEXT-TEXT textTwiceRounding 50.3万元',
  ),
  clause(
    'X-TEXT-TEXT: 机关运行经费 is not more than 公用经费',
    '2026年日常公用经费26万元。\n2026年机关运行经费⟦26→62⟧万元。',
    'X-TEXT-TEXT textAgencyMore 62万元',
    {
      quiet: [
        '2026年日常公用经费26万元。\n2026年机关运行经费20万元。',
        '2026年公用经费26万元，机关运行经费26万元。',
        '2026年机关运行经费0万元，公用经费26万元。',
      ],
    },
  ),
  clause(
    'X-T01: what comes in is what is spent',
    '2026年收入总计⟦500→501⟧万元，支出总计500万元。',
    'X-T01 textSidesDiffer 500万元',
    {
      quiet: [
        '2026年收入总计500万元，本年支出480万元，结转下年20万元。',
        '2026年本年收入480万元，上年结转20万元，支出总计500万元。',
        '2025年收入决算501万元。2026年支出总计500万元。',
      ],
    },
  ),
];

export const textAgainstClauses: readonly Clause[] = [...tables, ...texts];
