import type { FigureWords } from '../../domain/last-year/figure-gaps';

const digit = '[0-9０-９]';

export const figureWords: FigureWords = {
  number: `${digit}+(?:[.．,，]${digit}+)*`,
  spans: '[-~～—至到]',
  units: [
    ...['万元', '亿元', '千元', '元', '[%％‰]', '个?百分点', '平方米', '公里'],
    '[个余多]?[百千万亿]?(?:人次|人|名|户|家|项|件|份|篇|次|场|期|批|台|套|辆|张|册|处|所|条|宗)',
    ...['个?(?:工作日|月|季度|小时|分钟)', '[余多]?[万亿]', '个', '天', '年', '月', '日'],
  ],
  dates: `(?:20|２０)${digit}{2}\\s*年(?:\\s*${digit}{1,2}\\s*月(?:\\s*${digit}{1,2}\\s*日)?)?`,
  // Of laws, and their numbers: 《…2021年…》, 财预〔2016〕143号.
  gaps: '【待填[^】]*】',
  names: '《[^》]*》|〔[^〕]*〕\\s*\\d+\\s*号',
};
