import { merged } from './merged-words';

test.each([
  [
    'a change that she moved into another paragraph, printed the other way now',
    '公务接待费3万元，用于接待。\n预算数与上年相比增加1万元，原因：接待增加。',
    '公务接待费3万元，比上年增加1万元，用于接待。\n原因：接待增加。',
    '公务接待费2万元，用于接待。\n预算数与上年相比减少2万元，原因：厉行节约。',
    '⟨公务接待费3万元，比上年增加1万元，用于接待。|公务接待费2万元，比上年增加【待填：原为1万元】，用于接待。⟩\n⟨原因：接待增加。|预算数与上年相比减少2万元，原因：厉行节约。⟩',
  ],
  [
    'a change that she moved, by the same amount the other way now',
    '接待费3万元，比上年增加1万元。\n会议费5万元。',
    '接待费3万元。\n会议费5万元，接待费比上年增加1万元。',
    '接待费3万元，比上年减少1万元。\n会议费5万元。',
    '接待费3万元。\n⟨会议费5万元，接待费比上年增加1万元。|会议费5万元，接待费比上年增加【待填：原为1万元】。⟩',
  ],
  [
    'one of two alike amounts that she moved, of which one goes the other way now',
    '接待费比上年增加1万元。\n会议费比上年增加1万元。\n培训费5万元。',
    '接待费比上年增加1万元。\n培训费5万元，增加1万元。',
    '接待费比上年增加4万元。\n会议费比上年减少2万元。\n培训费5万元。',
    '接待费比上年增加4万元。\n⟨培训费5万元，增加1万元。|培训费5万元，增加【待填：原为1万元】。⟩',
  ],
  [
    'one of two alike amounts that she copied with all its clause',
    '接待费比上年增加1万元。\n会议费比上年增加1万元。',
    '接待费比上年增加1万元。\n会议费比上年增加1万元。\n会议费比上年增加1万元，请知悉。',
    '接待费比上年增加4万元。\n会议费比上年增加2万元。',
    '接待费比上年增加4万元。\n会议费比上年增加2万元。⟨\n会议费比上年增加1万元，请知悉。|\n会议费比上年增加2万元，请知悉。⟩',
  ],
  [
    'the direction typed by hand, and another figure for it',
    '接待费比上年增加1万元。会议费5万元。',
    '接待费比上年减少1万元。会议费5万元。',
    '接待费比上年增加2万元。会议费6万元。',
    '⟨接待费比上年减少1万元。|接待费比上年增加2万元。⟩会议费6万元。',
  ],
  [
    'a word of her own that says neither way: 增减',
    '接待费增加1万元。',
    '接待费增减额1万元。',
    '接待费增加2万元。',
    '接待费增减额2万元。',
  ],
  [
    'a figure of her own in a clause that goes the other way now',
    '接待费比上年增加1万元。',
    '接待费比上年增加1万元（含5万元）。',
    '接待费比上年减少2万元。',
    '⟨接待费比上年增加1万元（含5万元）。|接待费比上年减少2万元。⟩',
  ],
  [
    'the direction typed by hand, and no other figure for it',
    '接待费增加1万元。',
    '接待费减少1万元。',
    '接待费用增加1万元。',
    '接待费用减少1万元。',
  ],
  [
    'a change that she moved beside one of the same amount',
    '经费增加1万元；另有收入。\n车辆费减少3万元，因为业务量。\n接待费增加3万元，因为业务量。',
    '车辆费减少3万元，经费增加1万元；另有收入。增加3万元\n因为业务量。\n接待费，因为业务量。',
    '经费增加1万元；另有收入。\n车辆费减少3万元，因为业务量。\n接待费增加1万元，因为业务量。',
    '车辆费减少3万元，经费增加1万元；另有收入。⟨增加3万元\n因为业务量。|增加【待填：原为3万元】\n因为业务量。⟩\n⟨接待费，因为业务量。|接待费增加1万元，因为业务量。⟩',
  ],
  [
    'a way that she says of a figure, and another figure',
    '接待费3万元。',
    '接待费增至3万元。',
    '接待费1万元。',
    '⟨接待费增至3万元。|接待费1万元。⟩',
  ],
  [
    'a word of her own with the sign of a way, of which the figure is none',
    '接待费3万元。',
    '接待费（含新增项目）3万元。',
    '接待费1万元。',
    '接待费（含新增项目）1万元。',
  ],
  [
    'a number of hers that would come to stand before a figure',
    '接待费共计人民币3万元。',
    '接待费共计1人民币3万元。',
    '接待费共计3万元。',
    '⟨接待费共计1人民币3万元。|接待费共计3万元。⟩',
  ],
])('%s', (_, before, mine, now, expected) => {
  expect(merged(before, mine, now)).toBe(expected);
});
