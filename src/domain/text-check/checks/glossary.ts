import { knownExpression } from '../../check/known-expression';
import { readGlossary, type GlossaryEntry } from '../../glossary/read-glossary';
import { plainTerm, type Term } from '../../glossary/term';
import { unexplainedTerms } from '../../glossary/unexplained-terms';
import { broken, holds, type TextAnswer } from '../text-finding';
import type { TextToCheck } from '../text-to-check';

const rule = 'DOC-GLOSSARY';

/** The terms that a text uses are explained, and those that it explains are used, be it in a form. */
export function checkGlossary({ paragraphs, labels, rules }: TextToCheck): readonly TextAnswer[] {
  const glossary = readGlossary(paragraphs);
  if (!glossary) return [];
  const { heading, entries } = glossary;
  const text = paragraphs.filter((_, index) => !glossary.paragraphs.has(index)).join('\n');
  const names = entries.map(({ name }) => name);
  const isTitle = (line: string) => knownExpression(rules.tableTitle).test(line.trim());
  const used = text.split('\n').filter((line) => !isTitle(line));
  const missing = unexplainedTerms(rules.terms, {
    ...{ text: used.join('\n'), names, notHad: rules.notHad },
  });
  const known = plainTerm([text, ...labels].join('\n'));
  const isUsed = ({ name }: GlossaryEntry) =>
    wordsFor(name, rules.terms).some((one) => known.includes(one));
  const unused = entries.filter((one) => !isUsed(one));
  if (missing.length === 0 && unused.length === 0) return [holds(rule)];
  const list = missing.map(({ names: [name = ''], written }) => written ?? name);
  const end = paragraphs[heading]?.length ?? 0;
  return [
    ...(missing.length > 0
      ? [
          broken({
            ...{ rule, says: 'textTermsUnexplained', params: { items: { list, areNames: true } } },
            ...{ paragraph: heading, start: 0, end },
          }),
        ]
      : []),
    ...unused.map(({ name, paragraph, start, end: until }) =>
      broken({
        ...{ rule, says: 'textTermUnused', params: { item: { text: name } } },
        ...{ paragraph, start, end: until },
      }),
    ),
  ];
}

/** Any of them is a use of the term. */
function wordsFor(name: string, terms: readonly Term[]): readonly string[] {
  const term = terms.find(({ names }) => names.includes(name));
  return term ? [...term.names, ...(term.related === undefined ? [] : [term.related])] : [name];
}
