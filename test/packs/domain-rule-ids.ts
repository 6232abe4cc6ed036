/** The rules that somebody who knows budgets wants, by their families. */
export const domainRules: Readonly<Record<string, readonly string[]>> = {
  AR: ['SUM', 'DELTA', 'PCT', 'PCTUNIT', 'PREC', 'EMPTYDERIVED', 'NEG', 'PCTRANGE'],
  X: [
    ...['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T11', 'T12'],
    ...['PROJ-COVER', 'ACT-BUDGET', 'TEXT-TABLE', 'TEXT-TEXT', 'CODE', 'DUPTEXT', 'TASK-SWAP'],
    ...['TP-VEH', 'TP-OPEX', 'TP-RENT', 'PROC'],
  ],
  TP: [
    ...['SUM', 'COMPLETE', 'CHANGE', 'DIR', 'INCREASE', 'ZERO', 'YEAR', 'BASIS', 'RECEPTION'],
    ...['NAMES', 'NEG', 'DEC', 'EMPTY'],
  ],
  PF: [
    ...['VALUE-FORMAT', 'UNIT', 'OP-MISSING', 'DIRECTION', 'COST-BUDGET', 'COST-KIND', 'PLAN'],
    ...['PLAN-EXEC', 'NAME-PLACEHOLDER', 'NAME-MEASURABLE', 'NAME-EQ-DESC', 'LEVEL2', 'DUP'],
    ...['COVER', 'QUAL', 'SAT', 'PERIOD', 'CONTRADICT', 'GOAL', 'BASIS', 'NOVALUE', 'RELEVANCE'],
    ...['DENOM0', 'FORMULA', 'WEIGHT', 'LABEL', 'STYLE', 'CODE', 'AMOUNT', 'PHASE'],
  ],
  BD: ['GAP', 'POINTGAP', 'OVERLAP', 'OPENEND', 'DUPBAND', 'UNIT', 'TYPE', 'TYPO', 'FORMAT'],
  DOC: [
    ...['YEAR', 'ASOF', 'TOC', 'SECTIONS', 'EMPTYNOTE', 'PLACEHOLDER', 'MANDATORY', 'UNITNAME'],
    ...['NAMING', 'NUMBERING', 'TITLE', 'STRUCTURE', 'CELLTYPE', 'COMPLETE', 'BASIS', 'STALE'],
    ...['GLOSSARY', 'DATE'],
  ],
  TX: [
    ...['TYPO', 'GARBLE', 'REPEAT', 'PAIR', 'DOCNO', 'HALFWIDTH', 'SPACE', 'CONFLICT', 'CAUSE'],
    ...['BIG'],
  ],
  CL: ['NAME', 'OLD', 'FUNC-PROJ', 'HOUSING', 'ECON-GOV', 'PROJTYPE'],
  AS: ['QTY', 'SUM', 'LE', 'PLAUSIBLE'],
  PR: ['SUM', 'GENERIC', 'CODE'],
};

/** Those that are not asked, and why. */
export const notAsked: Readonly<Record<string, string>> = {
  'X-TASK-SWAP': 'which of two tasks a text is about is a guess: words in common say too little',
  'TP-RECEPTION': 'off unless a pack sets the share, and none does',
  'PF-RELEVANCE': 'what an indicator is about is a guess: words in common say too little',
  'PF-WEIGHT': 'no form of the packs has weights',
  'PF-LABEL': 'levels are printed by the form, and DOC-STRUCTURE tells when they were changed',
  'PF-PHASE':
    'the text names projects by their names: X-TEXT-TABLE holds their amounts against the forms',
  'DOC-NAMING':
    'names of items are printed by the form, and DOC-STRUCTURE tells when they were changed',
  'DOC-TITLE': 'titles are printed by the form with its year and unit',
  'DOC-COMPLETE': 'sources are what the text may state in any words',
  'DOC-BASIS': 'rules that are cited are not listed with the levels they are for',
  'DOC-STALE': 'a report of a past year is told from a plan by reading it',
  'DOC-DATE': 'neither the day of approval nor of publication is in the workbook',
  'CL-PROJTYPE': 'Excel offers the types as a list and questions all else',
  'PR-CODE': 'the list of codes of goods changes every year and is in no pack',
};

/** Those to be asked while something is typed. */
export const live: readonly string[] = [
  ...['AR-EMPTYDERIVED', 'AR-NEG', 'AR-PCTRANGE', 'TP-SUM', 'TP-NEG', 'TP-DEC'],
  ...['PF-VALUE-FORMAT', 'PF-UNIT', 'PF-OP-MISSING', 'PF-DIRECTION', 'PF-COST-BUDGET', 'PF-PLAN'],
  ...['PF-NAME-PLACEHOLDER', 'PF-NAME-MEASURABLE', 'PF-SAT', 'PF-WEIGHT', 'PF-LABEL', 'PF-STYLE'],
  ...['PF-CODE', 'PF-AMOUNT'],
];

/** Live ones that no format of a cell shows: the pane alone does, and why. */
export const onlyInPane: Readonly<Record<string, string>> = {
  'TP-DEC': 'a hint, and hints are not painted',
  'PF-STYLE': 'a hint, and hints are not painted',
  'PF-VALUE-FORMAT': 'the grammar of values is more than a formula can read',
  'PF-OP-MISSING': 'only the grammar of values says what is a quantity, and which names are costs',
  'PF-NAME-MEASURABLE': 'endings of names are many, and the longest decides',
};

/** What Excel paints beyond the live ones. */
export const alsoNative: readonly string[] = [
  ...['AR-PCT', 'AR-SUM', 'AS-LE', 'AS-SUM', 'PR-SUM', 'X-ACT-BUDGET', 'X-T01', 'X-T04', 'X-T09'],
  ...['X-T11', 'CL-NAME', 'DOC-CELLTYPE', 'DOC-MANDATORY'],
];
