import { unitedBy } from '../../../src/domain/check/kinds/indicator-set/united-by';

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['乡、街道、办事处满意度', ['乡、街道满意度', '群众满意度'], ['乡、街道满意度']],
  ['学生、家长满意度', ['学生满意度', '家长满意度'], ['学生满意度', '家长满意度']],
  ['学生、家长满意度', ['学生满意度'], []],
  ['乡、街道满意度', ['乡、街道、办事处满意度'], []],
  ['乡、街道满意度', ['乡、街道满意度'], []],
  ['房屋、管线维修合格率', ['房屋维修面积', '管线维修长度'], []],
  ['设备购置、安装数量', ['设备购置数量', '设备验收数量'], []],
])('%s unites of %j: %j', (name, others, united) => {
  expect(unitedBy(name, others)).toEqual(united);
});
