import type { BringInRequest } from './bring-in-request';
import type { BroughtItem, BroughtText, Fate } from './brought-in';
import { explainedTerms } from './explained-terms';
import { ownProse } from './own-prose';
import { saidReasons } from './said-reasons';
import type { FigureGaps } from './figure-gaps';
import { namesIn, saidWords, type NameRules } from './said-words';

interface TextItems {
  readonly items: readonly BroughtItem[];
  readonly texts: readonly BroughtText[];
}

interface FoundText {
  readonly fact: string;
  readonly parts: readonly { readonly paragraph: number; readonly text: string }[];
}

/** What became of each paragraph: a suggestion for a text of this year, a figure of the year before, or nothing. */
export function textItems(request: BringInRequest, fates: ReadonlyMap<string, Fate>): TextItems {
  const { source, asked, figures, words } = request;
  const { paragraphs } = source;
  const found = foundTexts(request);
  const wanted = suggestions(found.filter(({ fact }) => asked.has(fact)));
  const isFinished = ({ text }: FoundText['parts'][number]) =>
    figures.withoutGaps(text).trim() !== '';
  return {
    texts: wanted.flatMap(({ fact, parts: all }) => {
      const parts = all.filter(isFinished);
      if (parts.length === 0) return [];
      const lines = parts.map(({ text }) => {
        const finished = figures.withoutGaps(text).trim();
        // A figure in a name is a part of it: 第12大队.
        return words.lists.has(fact) ? finished : figures.withoutFigures(finished);
      });
      return {
        fact,
        text: [...new Set(lines)].filter((line) => line !== '').join('\n'),
        at: [...new Set(parts.flatMap(({ paragraph }) => paragraphs[paragraph]?.at ?? []))],
      };
    }),
    items: paragraphs.flatMap(({ at, text }, place): readonly BroughtItem[] => {
      if (text.trim() === '') return [];
      const uses = found.flatMap(({ fact, parts }) =>
        parts
          .filter(({ paragraph }) => paragraph === place)
          .map((part): BroughtItem => ({
            ...{ at: [at], label: text, was: part.text },
            fate: asked.has(fact)
              ? suggested(fact, part.text, { figures, isName: words.lists.has(fact) })
              : { kind: 'left', why: 'notAsked' },
          })),
      );
      const whole = { at: [at], label: text, was: text };
      const figure = fates.get(at);
      if (figure) return [...uses, { ...whole, fate: figure }];
      return uses.length > 0 ? uses : [{ ...whole, fate: { kind: 'left', why: 'writtenAnew' } }];
    }),
  };
}

/** What a text says below the headings of the department's own words, in sentences that are known, and as reasons. */
function foundTexts({
  source: { paragraphs },
  text,
  prose: rules,
  words,
  figures,
}: BringInRequest): readonly FoundText[] {
  // A gap in a sentence would be read as the name of something.
  const known = saidWords(
    paragraphs.map((one) => figures.withoutGaps(one.text)),
    words,
  );
  const said = known.flatMap(({ paragraph, words: all }) =>
    [...all].map(([fact, own]) => ({
      fact,
      parts: own.map((one) => ({ paragraph, text: one })),
    })),
  );
  const isKnown = (place: number) => known.some(({ paragraph }) => paragraph === place);
  const prose = ownProse(paragraphs, rules).map(({ fact, paragraphs: places }) => ({
    fact,
    parts: places
      .filter((place) => !isKnown(place))
      .flatMap((paragraph) => {
        const own = paragraphs[paragraph]?.text ?? '';
        const all = words.lists.has(fact) ? namesAlone(own, words.names) : [own];
        return all.map((one) => ({ paragraph, text: one }));
      }),
  }));
  const reasons = saidReasons(text)
    .filter(({ fact }) => !said.some((one) => one.fact === fact))
    .map(({ fact, paragraph, start, end }) => ({
      fact,
      parts: [{ paragraph, text: (paragraphs[paragraph]?.text ?? '').slice(start, end).trim() }],
    }));
  const terms = explainedTerms(paragraphs.map((one) => one.text));
  const glossary = terms.length > 0 ? [{ fact: rules.glossary, parts: terms }] : [];
  return [...said, ...prose, ...reasons, ...glossary];
}

/** A paragraph that is nothing but names: 办公室、督察科、业务科. */
function namesAlone(text: string, rules: NameRules): readonly string[] {
  const all = text.trim().replace(/[。；]$/, '');
  return /[。；：:]/.test(all) ? [] : namesIn(all, rules);
}

/** A paragraph, or what is said in it, as a suggestion. */
function suggested(
  fact: string,
  said: string,
  { figures, isName }: { readonly figures: FigureGaps; readonly isName: boolean },
): Fate {
  const to = { kind: 'suggestion', fact } as const;
  const finished = figures.withoutGaps(said).trim();
  if (finished === '') return { kind: 'left', why: 'stillOpen' };
  if (finished !== said.trim())
    return { kind: 'changed', to, why: 'gapsOut', now: figures.withoutFigures(finished) };
  return figures.hasFigures(said) && !isName
    ? { kind: 'changed', to, why: 'figuresOut', now: figures.withoutFigures(said) }
    : { kind: 'taken', to };
}

/** A part that is written in several places is one suggestion. */
function suggestions(found: readonly FoundText[]): readonly FoundText[] {
  const byFact = new Map<string, FoundText>();
  for (const { fact, parts } of found) {
    byFact.set(fact, { fact, parts: [...(byFact.get(fact)?.parts ?? []), ...parts] });
  }
  return [...byFact.values()];
}
