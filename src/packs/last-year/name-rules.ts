import type { NameRules } from '../../domain/last-year/said-words';

const count = '[0-9０-９一二三四五六七八九十两]+个?';
const parts = '(?:科室|处室|股室|机构|部门|科|处|室|股)';

/** How disclosures name the offices of a department and the units of its budget, in sentences that are none of our own. */
export const nameRules: NameRules = {
  rules: [
    {
      fact: 'offices',
      pattern: `内设${parts}?[^。；：:、]{0,12}?(?:[：:]|分别(?:为|是)|包括|(?<=[，,])(?:为|是))[：:]?(?<said>[^。；：:]+)`,
    },
    {
      fact: 'offices',
      pattern: `内设(?!机构|科室|处室|股室|${count})(?<said>[^。；，：:、]+、[^。；，：:]+)`,
    },
    {
      fact: 'units',
      pattern:
        '预算编制范围的(?:预算)?单位[^。；：:、]{0,12}?(?:[：:]|包括|分别(?:为|是))(?<said>[^。；：:]+)',
    },
  ],
  between: '、|，(?!无)',
  before: `\\s*(?:\\d+[.．、]|[（(]\\d+[)）])\\s*`,
  behind: `等(?:${count}${parts}|${parts})?|，无.*`,
  // 政策和法规科 is one name: both have to end as offices do.
  and: `(?<=[科处室股局所队站部])(?:和|及|以及)(?=[^和及]*[科处室股局所队站部]$)`,
};
