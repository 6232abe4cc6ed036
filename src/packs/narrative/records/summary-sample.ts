import type { Facts } from '../../../domain/narrative/fact/fact';
import { usualSettings } from '../text-settings';
import { amounts, counts, texts } from './facts-of';

/** Figures of our own: what a finance bureau might add up. */
export const summarySample: Facts = {
  ...usualSettings,
  ...counts({ year: 2026, lastYear: 2025 }),
  ...texts({
    summaryBureau: '某某县财政局',
    summaryScope: '全县各单位使用财政拨款安排的',
    three_reason: '压减一般性支出',
  }),
  ...amounts({ three: '1900', three_last: '2000', abroad: '40', abroad_last: '40' }),
  ...amounts({ reception: '260', reception_last: '300', vehicles: '1600', vehicles_last: '1660' }),
  ...amounts({ vehiclePurchase: '200', vehiclePurchase_last: '230' }),
  ...amounts({ vehicleRunning: '1400', vehicleRunning_last: '1430' }),
};
