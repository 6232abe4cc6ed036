import { audited, stillOpen } from './audited';

const sheets = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => `项目${place}`);

export const auditedCounty2021 = [
  ...sheets.flatMap((sheet) =>
    audited(['PF-UNIT', 'warning', sheet, 'F10:F19', ['≥95百分比'], '百分比 is %']),
  ),
  ...['项目2', '项目4', '项目7', '项目8'].flatMap((sheet) =>
    audited([
      'PF-DIRECTION',
      'error',
      sheet,
      'F13',
      ['项目预算控制数'],
      'a ceiling that is a floor',
    ]),
  ),
  ...audited(
    ['PF-NAME-PLACEHOLDER', 'error', '项目4', 'C10 C14:C15', ['指标'], 'the name is its level'],
    ['PF-NAME-PLACEHOLDER', 'error', '项目5', 'C10:C13 C15:C19', ['指标'], 'the name is its level'],
    ['PF-NAME-PLACEHOLDER', 'error', '项目6', 'C10:C13 C15:C19', ['指标'], 'the name is its level'],
    ['DOC-MANDATORY', 'warning', '项目8', 'B7 D7:F7', ['资金支出计划'], 'there is no plan'],
    ['DOC-CELLTYPE', 'hint', '资产', 'C4', ['88.40（原值）'], 'words beside the amount'],
    ['DOC-CELLTYPE', 'hint', '资产', 'C5:C6', ['价值'], '租用 where an amount belongs'],
    ['X-PROC', 'hint', '采购', 'H5', ['印制费', '建设费'], 'nothing is bought, but projects build'],
    ['X-DUPTEXT', 'warning', '项目6', 'B8', ['项目5'], 'the goal of another project'],
    ['X-DUPTEXT', 'warning', '项目8', 'B8', ['项目7'], 'the goal of another project'],
  ),
  ...stillOpen(
    ...sheets.map(
      (sheet) =>
        [
          'PF-COST-KIND',
          'warning',
          sheet,
          'F13',
          ['≥95百分比'],
          'no amount in the row of costs',
        ] as const,
    ),
    ...sheets.map(
      (sheet) =>
        ['PF-DUP', 'warning', sheet, 'C18:C19', ['满意度'], 'three times the same'] as const,
    ),
  ),
];
