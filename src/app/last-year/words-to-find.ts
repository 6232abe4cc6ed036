import type { OwnSentence, WordsToFind } from '../../domain/last-year/said-words';
import type { FactDefinition } from '../../domain/narrative/fact/fact-definition';
import { kindOfFact } from '../../domain/narrative/fact/fact-kind';
import { namesInPattern } from '../../domain/narrative/pattern/names-in-pattern';
import { parsePattern } from '../../domain/narrative/pattern/parse-pattern';
import type { Pattern } from '../../domain/narrative/pattern/pattern';
import { nameRules } from '../../packs/last-year/name-rules';
import { factDefinitions, narrativeSections } from '../../packs/narrative';
import { factDefinitionOf } from '../narrative/fact-definition-of';

/** The file of the year before may be of another pack: the sentences of all of them are known. */
export function wordsToFind(): WordsToFind {
  const all = sentences();
  const names = [...new Set(all.flatMap(({ pattern }) => namesIn(pattern)))];
  const definitions = names.flatMap((name) => factDefinitionOf(name) ?? []);
  return {
    sentences: all,
    kindOf: (name) =>
      kindOfFact(name, (one) => kinds.get(one) ?? factDefinitionOf(one)?.kind ?? null),
    texts: new Set(definitions.filter(isOwnText).map(({ name }) => name)),
    lists: new Set(factDefinitions.filter(isListOfNames).map(({ name }) => name)),
    names: nameRules,
  };
}

const kinds = new Map(
  factDefinitions.flatMap(({ items = [] }) => items.map(({ name, kind }) => [name, kind] as const)),
);

function sentences(): readonly OwnSentence[] {
  const paragraphs = narrativeSections
    .flatMap((section) => section.paragraphs)
    .flatMap((one) => ('text' in one && !('each' in one) ? [one] : []));
  const all = new Map(
    paragraphs.map(({ text, between = '、', beforeLast }) => [text, { between, beforeLast }]),
  );
  return [...all]
    .map(([text, parted]) => ({ pattern: parsePattern(text), ...parted }))
    .filter(({ pattern }) => isTelling(pattern));
}

/** Nothing but names and marks would be any sentence. */
function isTelling(pattern: Pattern): boolean {
  return lettersIn(pattern) >= 2;
}

/** Of a choice those of the option that has fewest and is not left out. */
function lettersIn(pattern: Pattern): number {
  return pattern.reduce((sum, part) => {
    switch (part.kind) {
      case 'words':
        return sum + (part.words.match(/\p{Script=Han}/gu) ?? []).length;
      case 'choice': {
        const all = [...part.options.map((one) => one.pattern), part.other];
        return sum + Math.min(...all.filter(({ length }) => length > 0).map(lettersIn));
      }
      default:
        return sum;
    }
  }, 0);
}

function namesIn(pattern: Pattern): readonly string[] {
  return namesInPattern(pattern).map(({ name }) => name);
}

/** What the profile says nobody has to write. */
function isOwnText({ kind, from = [] }: FactDefinition): boolean {
  return kind === 'text' && !from.some((source) => 'profile' in source);
}

function isListOfNames({ kind, items = [] }: FactDefinition): boolean {
  return kind === 'list' && items.length === 1 && items[0]?.kind === 'text';
}
