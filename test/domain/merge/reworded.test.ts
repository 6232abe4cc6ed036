import { isReworded, standsIn } from '../../../src/domain/merge/reworded';

const listed = '2026年我部门“三公”经费预算安排1万元，与上年持平。具体情况如下：';

test.each([
  ['figures', listed, '2027年我部门“三公”经费预算安排12.5万元，与上年持平。具体情况如下：', false],
  [
    'the way it went',
    listed,
    listed.replace('与上年持平', '较上年增加2万元，主要原因：车辆增加'),
    false,
  ],
  [
    'something typed for a gap',
    '由【待填：名称】汇总，预算总额为1万元。',
    '由某某局汇总，预算总额为1万元。',
    false,
  ],
  [
    'the words of another place',
    listed,
    '经某某县财政局汇总，2026年全县“三公”经费预算总额为1万元，较2025年持平。',
    true,
  ],
  ['all of it', '无', '我部门无其他需要说明的事项。', true],
  ['nothing', listed, listed, false],
  ['nothing of nothing', '', '', false],
])('%s', (_, before, now, isOther) => {
  expect(isReworded(before, now)).toBe(isOther);
});

test.each([
  ['预算1万元。', '预算1万元。', true],
  ['预算1万元。', '其中预算共1万元。见表。', true],
  ['预算1万元。', '1万元。', false],
  ['预算1万元。', '1万元预算。', false],
  ['预算1万元。', '', false],
  ['', '预算1万元。', true],
])('all of %j in %j: %j', (text, other, stands) => {
  expect(standsIn(text, other)).toBe(stands);
});
