import type { VehicleWords } from '../../domain/text-check/text-rules';

/** As 国有资产占有使用情况 is told: 共有车辆3辆，其中：一般公务用车2辆、其他用车1辆. */
export const vehicleWords: VehicleWords = {
  counted:
    '共有(?:公务|机动)?(?:用)?车辆? *(?<total>\\d+) *辆 *[，,] *其中[：:]?(?<parts>[^。；;]*)',
  part: '(?<!\\d)(?<count>\\d+) *辆',
  aside: '（[^（）]*）|\\([^()]*\\)',
  change: '新增|增加|购置|减少|报废|处置|[比较]上年',
};
