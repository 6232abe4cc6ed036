import type { Fact, Facts } from '../fact/fact';
import { isSameFact } from '../fact/is-same-fact';
import type { Printing } from '../print/printing';
import type { Section } from './narrative-style';
import { printSection, type PrintedParagraph, type SectionContext } from './print-section';

export type PrintSection = typeof printSection;

interface KeptSection {
  readonly context: SectionContext;
  /** What it asked for, and what there was of it. */
  readonly read: ReadonlyMap<string, Fact | undefined>;
  readonly paragraphs: readonly PrintedParagraph[];
}

/** Prints a section anew only where a fact that it read, or the way figures are printed, is another one than the last time. */
export function keepSections(print: PrintSection = printSection): PrintSection {
  const kept = new WeakMap<Section, KeptSection>();
  return (section, facts, context) => {
    const before = kept.get(section);
    if (before && isStill(before, facts, context)) return before.paragraphs;
    const read = new Map<string, Fact | undefined>();
    const paragraphs = print(section, notingReads(facts, read), context);
    kept.set(section, { context, read, paragraphs });
    return paragraphs;
  };
}

function isStill(
  { context: { printing, gapText }, read }: KeptSection,
  facts: Facts,
  now: SectionContext,
): boolean {
  return (
    gapText === now.gapText &&
    isSamePrinting(printing, now.printing) &&
    [...read].every(([name, fact]) => isSameFact(fact, facts[name]))
  );
}

function isSamePrinting(one: Printing, other: Printing): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof Printing)[];
  return names.every((name) => one[name] === other[name]);
}

/** The same facts; which of them are asked for, those too that nobody said, is noted. */
function notingReads(facts: Facts, read: Map<string, Fact | undefined>): Facts {
  return new Proxy(facts, {
    get(_, name) {
      if (typeof name === 'symbol') return undefined;
      const fact = facts[name];
      read.set(name, fact);
      return fact;
    },
  });
}
