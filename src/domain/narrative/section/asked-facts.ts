import { derivedName, lastYearOf, reasonOfNone } from '../fact/derived-name';
import { namesInPattern } from '../pattern/names-in-pattern';
import { parsePattern } from '../pattern/parse-pattern';
import type { Paragraph, Section } from './narrative-style';

/**
 * What somebody may have to say for a section, in the order in which it is stated: in place of what follows from other facts
 * these facts themselves.
 */
export function askedFacts({ paragraphs }: Section): readonly string[] {
  return [...new Set(paragraphs.flatMap(namesOf).flatMap(askedFor))];
}

/** What is stated of a section only where somebody says it: no gap asks for it. */
export function optionalFacts({ paragraphs }: Section): readonly string[] {
  const guarded = paragraphs.flatMap(namesOf).flatMap((name) => {
    const derived = derivedName(name);
    if (derived?.kind === 'absent') return [reasonOfNone(derived.of)];
    return derived?.kind === 'given' && derivedName(derived.of) === null ? [derived.of] : [];
  });
  return [...new Set(guarded)];
}

function namesOf(paragraph: Paragraph): readonly string[] {
  if ('form' in paragraph) return [];
  if ('own' in paragraph) return [paragraph.own];
  const named = namesInPattern(parsePattern(paragraph.text)).map(({ name }) => name);
  return 'each' in paragraph ? [paragraph.each, ...named] : named;
}

function askedFor(name: string): readonly string[] {
  const derived = derivedName(name);
  if (!derived) return [name];
  const of = askedFor(derived.of);
  switch (derived.kind) {
    case 'share':
      return [...of, ...askedFor(derived.whole)];
    case 'change':
    case 'trend':
    case 'growth':
      return [...of, lastYearOf(derived.of)];
    default:
      return of;
  }
}
