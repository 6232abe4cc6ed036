/** The workbench plays an Excel under Chinese Windows settings. */
export const culture = {
  name: 'zh-CN',
  decimalSeparator: '.',
  groupSeparator: ',',
  dateSeparator: '/',
  timeSeparator: ':',
  longDatePattern: 'yyyy"年"M"月"d"日"',
  shortDatePattern: 'yyyy/M/d',
  longTimePattern: 'H:mm:ss',
} as const;
