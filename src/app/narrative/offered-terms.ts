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
  /** What the department explained the year before, in the same way as what is typed. */
  readonly before: string;
}

/** What to explain in a text, and what not: by what occurs in its other sections. */
export function offeredTerms({ outline, typed, level, before }: TermsRequest): OfferedTerms {
  const explains = ({ section }: ReturnType<typeof outlineSections>[number]) =>
    section.paragraphs.some((one) => 'each' in one && one.each === termsFact);
  const text = outlineSections(outline)
    .filter((one) => !explains(one))
    .flatMap(({ lines, places }) => [...lines, ...places.map(({ mine }) => mine)])
    .join('\n');
  const names = explainedIn(typed).map(({ name }) => name);
  const own = explainedIn(before);
  const explained = termsIn(terms, names.join('\n'));
  const occurring = termsIn(terms, text);
  const finance = financeOf(level);
  const listed = unexplainedTerms(terms, { text, names, notHad: textRules.notHad }).map((term) => {
    // Its own words of the year before go before those of everybody.
    const said = own.find(({ name }) => term.names.some((one) => one === plainTerm(name)));
    return (
      said ?? {
        name: 'written' in term ? term.written : term.names[0],
        explanation: explanations[term.id].replaceAll('{finance}', finance),
      }
    );
  });
  const typedNames = new Set(names.map(plainTerm));
  const unlisted = own.filter(
    ({ name }) =>
      termsIn(terms, name).length === 0 &&
      !typedNames.has(plainTerm(name)) &&
      plainTerm(text).includes(plainTerm(name)),
  );
  return {
    missing: [...listed, ...unlisted],
    unused: names.filter((name) => {
      const term = explained.find((one) => one.names.some((own) => own === plainTerm(name)));
      return term ? !occurring.includes(term) : !plainTerm(text).includes(plainTerm(name));
    }),
  };
}

function explainedIn(typed: string): readonly OfferedTerm[] {
  return typed.split('\n').flatMap((line) => {
    const [, name, explanation = ''] = /^(.+?)[：:\t](.*)$/.exec(line.trim()) ?? [];
    return name === undefined ? [] : [{ name, explanation: explanation.trim() }];
  });
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
