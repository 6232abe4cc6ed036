import { derivedName } from '../../domain/narrative/fact/derived-name';
import type { Words } from '../../domain/form/words';
import { factDefinitions } from '../../packs/narrative/facts';
import { sectionWords } from '../../packs/narrative/section-words';
import { textSettings } from '../../packs/narrative/text-settings';
import { gapFor, gapForFigure } from './line-words';

const labels = new Map(
  [...factDefinitions, ...textSettings, ...sectionWords].map(
    ({ name, label }) => [name, label] as const,
  ),
);
for (const { items = [] } of factDefinitions) {
  for (const { name, label } of items) if (!labels.has(name)) labels.set(name, label);
}

const units = new Map(
  factDefinitions.flatMap(({ name, counted }) => (counted === undefined ? [] : [[name, counted]])),
);

const kinds = [
  ['_last', { zh: '上年的{label}', en: '{label} of the year before' }],
  ['_reason', { zh: '{label}增减的原因', en: 'why {label} changed' }],
  ['_none', { zh: '{label}没有安排的原因', en: 'why there is no {label}' }],
  ['_use', { zh: '{label}的用途', en: 'what {label} is used for' }],
] as const;

/** What a fact is called where it is asked for. */
export function factLabel(name: string): Words {
  const own = labels.get(name);
  if (own) return own;
  const derived = derivedName(name);
  if (derived) return factLabel(derived.of);
  for (const [ending, { zh, en }] of kinds) {
    if (!name.endsWith(ending)) continue;
    const label = factLabel(name.slice(0, -ending.length));
    return { zh: zh.replace('{label}', label.zh), en: en.replace('{label}', label.en) };
  }
  return { zh: name, en: name };
}

/** What a field is called in which it is typed. */
export function fieldLabel(name: string): Words {
  const { zh, en } = factLabel(name);
  const capital = en.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  const unit = units.get(name);
  return unit === undefined
    ? { zh, en: capital }
    : { zh: `${zh}（${unit}）`, en: `${capital} (${unit})` };
}

/** What stands in the text where a fact is missing, or a figure that nobody says any longer. */
export function gapText(name: string, was?: string): string {
  return was !== undefined ? gapForFigure(was) : gapFor(factLabel(name).zh);
}
