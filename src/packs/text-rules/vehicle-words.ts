import { fen } from '../../domain/money/fen';
import type { VehicleWords } from '../../domain/text-check/text-rules';

/** As 国有资产占有使用情况 is told: 共有车辆3辆，其中：一般公务用车2辆、其他用车1辆. */
export const vehicleWords: VehicleWords = {
  // Behind 2.车辆3辆，价值54万元；其中： each kind may be told with what it is worth, and a ； behind it.
  counted:
    '(?:共有(?:公务|机动)?(?:用)?|^ *(?:\\d+[.．、])? *)车辆? *(?<total>\\d+) *辆 *' +
    '(?:[，,] *价值[\\d,.]+ *万?元 *)?[，,；;] *其中[：:]?' +
    '(?<parts>[^。；;]*(?:[；;][^。；;]*\\d *辆 *[，,] *价值[^。；;]*)*)',
  part: '(?<!\\d)(?<count>\\d+) *辆',
  aside: '（[^（）]*）|\\([^()]*\\)',
  held: '保有量(?:为|是|共)? *(?<count>[1-9]\\d*) *辆',
  running: 'vehicleRunning',
  // 0.5 to 6 万元.
  yearly: { least: fen(500_000), most: fen(6_000_000) },
  change: '新增|增加|购置|减少|报废|处置|[比较]上年|其中',
};
