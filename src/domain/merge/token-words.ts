/** What figures are counted in: with its figure it is one piece of a text. */
export const countedIn = String.raw`个?百分点|[十百千万亿]*元|[%％]|平方米|[年月日个项辆台套件人家次批]`;

/** What begins a sentence that goes on with the one before it. */
export const beginsGoingOn = /^\s*(?:其中|包括)/;

/** What stands before a reason. */
export const saysReason =
  /原因(?:主要)?(?:是因为|是由于|是|为|在于|[：:])+|主要(?:是由于|是因为|[是为由]|因)于?|由于|因为/u;

/** Signs that say which way a figure goes, in 增加 and 增长, 减少 and 下降. */
export const signsOfDirection: Readonly<Record<string, 'up' | 'down'>> = {
  增: 'up',
  升: 'up',
  减: 'down',
  降: 'down',
};

/** Words with such signs that say no way, or nothing of the figure behind them: 新增项目5万元 is no growth of 5万元. */
export const saysNoWay =
  /增减|增强|增设|增值|升级|减排|减免|减灾|(?:新增|提升)(?=\p{Script=Han}{2})/gu;
