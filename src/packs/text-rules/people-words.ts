import type { PeopleWords } from '../../domain/text-check/text-rules';

const also = String.raw`(?:人员|干部|职工|人)?(?:总?数)?`;
const before = String.raw`[^，。；：、（）()\d]{0,6}`;

/** As 机构设置 tells its people: 编制20人，其中：行政编制12人、事业编制8人. Another kind than these may be no part of them. */
export const peopleWords: PeopleWords = {
  wholes: [
    {
      name: '编制',
      whole: `编制${also}`,
      part: `(?:行政|事业|参公|参照公务员|工勤|机关后勤|政法专项)${before}`,
    },
    { name: '离退休人员', whole: `离退休${also}`, part: `(?:离休|退休)${also}` },
    { name: '实有人数', whole: `实有${also}`, part: `${before}供养${also}` },
  ],
  total: String.raw` *(?:为|是|共计?)? *(?<total>\d+) *[人名][，,；（(]? *其中[：:，]? *`,
  count: String.raw` *(?<count>\d+) *[人名](?: *[（(][^（）()]*[）)])?`,
  between: '^ *[，,、；和及]? *',
  ends: String.raw`^ *(?:[。；）)\n]|$)`,
};
