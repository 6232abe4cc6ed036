/** What Excel says beside cells that several tables have. */
export const codeHelp = {
  class: { digits: 3, help: '请填写科目编码的类，3位数字，例如201。' },
  section: { digits: 2, help: '请填写科目编码的款，2位数字，例如03。' },
  item: { digits: 2, help: '请填写科目编码的项，2位数字，例如01。' },
  unit: { help: '请填写预算单位代码，前面的0也要填。' },
  rowUnit: { help: '可以不填；填的与上面单位代码相同。' },
  economicClass: { digits: 3, help: '请填写经济分类的类，3位数字，例如301。' },
  economicSection: { digits: 2, help: '请填写经济分类的款，2位数字，例如01。' },
  governmentClass: { digits: 3, help: '请填写政府预算经济分类的类，3位数字，例如501。' },
  governmentEconomic: { digits: 5, help: '请填写政府预算经济分类科目编码，5位数字，例如50101。' },
  economic: { digits: 5, help: '请填写经济分类科目编码，5位数字，例如30101。' },
} as const;

/** Rules between tables know a project by its name. */
export const projectNameHelp = { help: '请填写项目名称，各张表写得一样才能互相核对。' } as const;
