import type { PackageParts } from '../package/package-parts';
import { readXml } from '../package/read-xml';
import { StopReading } from '../package/stop-reading';
import { limits } from './limits';
import { printListNumber } from './list-number-formats';
import { attributeIn, depthOf, valueIn, type ListPlace } from './paragraph-styles';

interface ListLevel {
  start: number;
  format: string;
  /** %1、 stands for the number of the first level, and a sign behind it. */
  text: string;
}

interface WrittenList {
  scheme: string;
  readonly starts: Map<number, number>;
}

interface WrittenLists {
  readonly schemes: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;
  readonly lists: ReadonlyMap<string, WrittenList>;
}

/** The numbers that Word prints before paragraphs of lists: they stand nowhere in the text, and are counted as it is read. */
export interface ListNumbers {
  /** The number of the next paragraph of a list; an empty text for one that has none. */
  next(place: ListPlace): string;
}

export function readListNumbers(path: string | null, parts: PackageParts): ListNumbers {
  const { schemes, lists } = readLists(path, parts);
  /** Lists of one scheme go on counting. */
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next: ({ list: id, depth }) => {
      const list = lists.get(id);
      const levels = list && schemes.get(list.scheme);
      const level = levels?.get(depth);
      if (!list || !levels || !level) return '';
      const counted = counts.get(list.scheme) ?? [];
      counts.set(list.scheme, counted);
      if (!begun.has(id) && list.starts.size > 0) counted.length = 0;
      begun.add(id);
      const startOf = (at: number) => list.starts.get(at) ?? levels.get(at)?.start ?? 1;
      for (let above = 0; above < depth; above += 1) counted[above] ??= startOf(above);
      counted[depth] = (counted[depth] ?? startOf(depth) - 1) + 1;
      counted.length = depth + 1;
      return printed(level, levels, counted);
    },
  };
}

function printed(
  { format, text }: ListLevel,
  levels: ReadonlyMap<number, ListLevel>,
  counted: readonly number[],
): string {
  if (format === 'bullet' || format === 'none') return '';
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return printListNumber(counted[at] ?? 1, levels.get(at)?.format ?? 'decimal');
  });
}

function readLists(path: string | null, parts: PackageParts): WrittenLists {
  const schemes = new Map<string, Map<number, ListLevel>>();
  const lists = new Map<string, WrittenList>();
  const xml = path === null ? null : parts.text(path);
  if (path === null || xml === null) return { schemes, lists };
  let scheme: Map<number, ListLevel> | null = null;
  let level: ListLevel | null = null;
  let list: WrittenList | null = null;
  let override = 0;
  readXml(xml, path, {
    open: (tag, attributes) => {
      const value = valueIn(attributes);
      switch (tag) {
        case 'abstractNum':
          scheme = new Map();
          schemes.set(attributeIn(attributes, 'abstractNumId') ?? '', scheme);
          break;
        case 'num':
          list = { scheme: '', starts: new Map() };
          lists.set(attributeIn(attributes, 'numId') ?? '', list);
          break;
        case 'abstractNumId':
          if (list) list.scheme = value ?? '';
          break;
        case 'lvlOverride':
          override = depthOf(attributeIn(attributes, 'ilvl'));
          break;
        case 'startOverride':
          list?.starts.set(override, Number(value ?? 1));
          break;
        case 'lvl':
          level = { start: 1, format: 'decimal', text: '' };
          scheme?.set(depthOf(attributeIn(attributes, 'ilvl')), level);
          break;
        case 'start':
          if (level) level.start = Number(value ?? 1);
          break;
        case 'numFmt':
          if (level) level.format = value ?? 'decimal';
          break;
        case 'lvlText':
          if (level) level.text = value ?? '';
          break;
      }
      if (schemes.size + lists.size > limits.lists) {
        throw new StopReading('tooLarge', `lists of ${path}`);
      }
    },
    close: (tag) => {
      if (tag === 'abstractNum') scheme = null;
      else if (tag === 'num') list = null;
      else if (tag === 'lvl') level = null;
    },
  });
  return { schemes, lists };
}
