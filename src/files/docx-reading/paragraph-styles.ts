import type { PackageParts } from '../package/package-parts';
import { readXml } from '../package/read-xml';
import { StopReading } from '../package/stop-reading';
import type { XmlAttributes } from '../package/xml-attributes';
import { limits } from './limits';

/** What a paragraph is by its style. */
export interface ParagraphStyle {
  /** 1 for a chapter; null for what is no heading. */
  readonly level: number | null;
  readonly list: ListPlace | null;
}

/** The list that a paragraph is numbered in, and how deep, counted from zero. */
export interface ListPlace {
  readonly list: string;
  readonly depth: number;
}

interface WrittenStyle {
  name: string;
  basedOn: string | null;
  level: number | null;
  list: string | null;
  depth: number | null;
}

/** Styles rest on one another; nobody needs more steps. */
const mostSteps = 20;

/** The styles of a document by their id; null for the default. */
export function readParagraphStyles(
  path: string | null,
  parts: PackageParts,
): (id: string | null) => ParagraphStyle {
  const xml = path === null ? null : parts.text(path);
  const styles = new Map<string, WrittenStyle>();
  let standard: string | null = null;
  let style: WrittenStyle | null = null;
  if (path !== null && xml !== null) {
    readXml(xml, path, {
      open: (tag, attributes) => {
        const value = valueIn(attributes);
        if (tag === 'style') {
          style = { name: '', basedOn: null, level: null, list: null, depth: null };
          const id = attributeIn(attributes, 'styleId') ?? '';
          styles.set(id, style);
          if (styles.size > limits.styles) throw new StopReading('tooLarge', `styles of ${path}`);
          const isStandard = attributeIn(attributes, 'default') === '1';
          if (isStandard && attributeIn(attributes, 'type') === 'paragraph') standard = id;
        } else if (!style) return;
        else if (tag === 'name') style.name = value ?? '';
        else if (tag === 'basedOn') style.basedOn = value;
        else if (tag === 'outlineLvl') style.level = levelOf(value);
        else if (tag === 'numId') style.list = value;
        else if (tag === 'ilvl') style.depth = depthOf(value);
      },
      close: (tag) => {
        if (tag === 'style') style = null;
      },
    });
  }
  const known = new Map<string, ParagraphStyle>();
  return (given) => {
    const id = given ?? standard ?? '';
    const found = known.get(id) ?? resolved(id, styles);
    known.set(id, found);
    return found;
  };
}

function resolved(id: string, styles: ReadonlyMap<string, WrittenStyle>): ParagraphStyle {
  let level: number | null = null;
  let list: string | null = null;
  let depth: number | null = null;
  let next: string | null = id;
  for (let step = 0; step < mostSteps && next !== null; step += 1) {
    const style = styles.get(next);
    if (!style) break;
    level ??= style.level ?? levelByName(style.name);
    list ??= style.list;
    depth ??= style.depth;
    next = style.basedOn;
  }
  return { level, list: list === null ? null : { list, depth: depth ?? 0 } };
}

/** heading 1, 标题 1: the names Word gives its own styles. */
function levelByName(name: string): number | null {
  const digit = /^(?:heading|标题)\s*([1-9])$/i.exec(name.trim())?.[1];
  return digit === undefined ? null : Number(digit);
}

/** Outline levels are counted from zero; the tenth means none (ECMA-376 part 1, 17.3.1.20). */
export function levelOf(value: string | null): number | null {
  const level = Number(value);
  return value !== null && Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null;
}

export function depthOf(value: string | null): number {
  const depth = Number(value);
  return Number.isInteger(depth) && depth >= 0 && depth < 9 ? depth : 0;
}

export function valueIn(attributes: XmlAttributes): string | null {
  return attributeIn(attributes, 'val');
}

/** An attribute by its name, whatever prefix the file's maker gave the namespace. */
export function attributeIn(attributes: XmlAttributes, name: string): string | null {
  return attributes.local(name) ?? null;
}
