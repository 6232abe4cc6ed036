import { plainTerm, termsIn } from '../../domain/glossary/term';
import { unexplainedTerms } from '../../domain/glossary/unexplained-terms';
import { explanations } from '../../packs/glossary/explanations';
import { terms } from '../../packs/glossary/terms';
import { textRules } from '../../packs/text-rules/text-rules';
import { outlineSections, type OutlinePart } from './outline';
import { financeOf } from './line-words';

/** The list of the terms that are explained. */
export const termsFact = 'terms';

export interface OfferedTerm {
  readonly name: string;
  readonly explanation: string;
}

export interface OfferedTerms {
  /** They occur in the text and are not explained yet. */
  readonly missing: readonly OfferedTerm[];
  /** They are explained and do not occur. */
  readonly unused: readonly string[];
}

interface TermsRequest {
  readonly outline: readonly OutlinePart[];
  /** What was typed: a term a line, its name before a colon. */
  readonly typed: string;
  /** 县级; null where it is not known. */
  readonly level: string | null;
}

/** What to explain in a text, and what not: by what occurs in its other sections. */
export function offeredTerms({ outline, typed, level }: TermsRequest): OfferedTerms {
  const explains = ({ section }: ReturnType<typeof outlineSections>[number]) =>
    section.paragraphs.some((one) => 'each' in one && one.each === termsFact);
  const text = outlineSections(outline)
    .filter((one) => !explains(one))
    .flatMap(({ lines, places }) => [...lines, ...places.map(({ mine }) => mine)])
    .join('\n');
  const names = typed.split('\n').flatMap((line) => /^(.+?)[：:\t]/.exec(line.trim())?.[1] ?? []);
  const explained = termsIn(terms, names.join('\n'));
  const occurring = termsIn(terms, text);
  const finance = financeOf(level);
  return {
    missing: unexplainedTerms(terms, { text, names, notHad: textRules.notHad }).map((term) => ({
      name: 'written' in term ? term.written : term.names[0],
      explanation: explanations[term.id].replaceAll('{finance}', finance),
    })),
    unused: names.filter((name) => {
      const term = explained.find((one) => one.names.some((own) => own === plainTerm(name)));
      return term ? !occurring.includes(term) : !plainTerm(text).includes(plainTerm(name));
    }),
  };
}

/** What was typed with these terms behind it. */
export function withTerms(typed: string, added: readonly OfferedTerm[]): string {
  const lines = added.map(({ name, explanation }) => `${name}：${explanation}`);
  return [...(typed.trim() === '' ? [] : [typed.trimEnd()]), ...lines].join('\n');
}

/** What was typed without the terms of these names. */
export function withoutTerms(typed: string, names: readonly string[]): string {
  return typed
    .split('\n')
    .filter((line) => !names.includes(/^(.+?)[：:\t]/.exec(line.trim())?.[1] ?? ''))
    .join('\n');
}
