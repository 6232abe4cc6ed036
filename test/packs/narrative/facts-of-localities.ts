import { usualSettings } from '../../../src/packs/narrative/text-settings';
import { fen } from '../../../src/domain/money/fen';
import type { Fact, Facts } from '../../../src/domain/narrative/fact/fact';
import { textOf } from '../../../src/domain/narrative/print/text-run';
import { runsOf } from '../../../src/domain/narrative/section/print-section';
import { printText } from '../../../src/domain/narrative/section/print-text';
import { narrativeStyles } from '../../../src/packs/narrative';

const amount = (wan: number): Fact => ({ kind: 'amount', fen: fen(Math.round(wan * 1_000_000)) });
export const count = (number: number): Fact => ({ kind: 'count', count: number });
export const text = (words: string): Fact => ({ kind: 'text', text: words });

export const amounts = (all: Readonly<Record<string, number>>): Facts =>
  Object.fromEntries(Object.entries(all).map(([name, wan]) => [name, amount(wan)]));

const given: Facts = {
  ...{ unit: text('某某局'), year: count(2026), lastYear: count(2025) },
  ...amounts({ three: 16.5, three_last: 20, abroad: 0, abroad_last: 0 }),
  ...amounts({ vehicles: 12.5, vehicles_last: 15, vehiclePurchase: 0, vehiclePurchase_last: 0 }),
  ...amounts({ vehicleRunning: 12.5, vehicleRunning_last: 15, reception: 4, reception_last: 5 }),
  ...{ three_reason: text('压减支出'), vehicles_reason: text('车辆减少') },
  ...{ vehicleRunning_reason: text('车辆减少'), reception_reason: text('接待减少') },
  ...{ abroad_reason: text('没有出国任务'), vehiclePurchase_reason: text('没有购车计划') },
  ...usualSettings,
};

/** A section of a locality as it is printed, line by line. */
export function printed(styleId: string, section: string, facts: Facts): readonly string[] {
  const style = narrativeStyles.find(({ id }) => id === styleId);
  if (!style) throw new Error(styleId);
  const { parts } = printText(style, { ...given, ...facts }, { gapText: (name) => `【${name}】` });
  return parts.flatMap((part) =>
    part.kind === 'section' && part.section.id === section
      ? part.paragraphs.flatMap((one) => (one.kind === 'text' ? [textOf(runsOf(one))] : []))
      : [],
  );
}

export const nothing = amounts({
  ...{ three: 0, three_last: 0, vehicles: 0, vehicles_last: 0, vehicleRunning: 0 },
  ...{ vehicleRunning_last: 0, reception: 0, reception_last: 0, agencyCost: 0, procurement: 0 },
  ...{ procurementGoods: 0, procurementWorks: 0, procurementServices: 0 },
});
/** In its first year a department compares with nothing. */
export const first = amounts({
  three_last: 0,
  vehicles_last: 0,
  vehicleRunning_last: 0,
  reception_last: 0,
});

export const named = (...all: readonly string[]): Fact => ({
  kind: 'list',
  items: all.map((name) => ({ name: text(name) })),
});
export const itemised = (...all: readonly (readonly [string, number])[]): Fact => ({
  kind: 'list',
  items: all.map(([name, wan]) => ({ name: text(name), amount: amount(wan) })),
});
export const offices = (...all: readonly string[]): Facts => ({
  ...{ offices: named(...all), offices_count: count(all.length) },
  ...{ units: named('某某局本级'), units_count: count(1) },
});
