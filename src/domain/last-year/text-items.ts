import type { BringInRequest } from './bring-in-request';
import type { BroughtItem, BroughtText, Fate } from './brought-in';
import { ownProse } from './own-prose';
import { saidReasons } from './said-reasons';
import type { FigureGaps } from './figure-gaps';

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
  const { source, asked, figures } = request;
  const { paragraphs } = source;
  const found = foundTexts(request);
  const wanted = suggestions(found.filter(({ fact }) => asked.has(fact)));
  const isFinished = ({ text }: FoundText['parts'][number]) =>
    figures.withoutGaps(text).trim() !== '';
  return {
    texts: wanted.flatMap(({ fact, parts: all }) => {
      const parts = all.filter(isFinished);
      if (parts.length === 0) return [];
      return {
        fact,
        text: parts
          .map(({ text }) => figures.withoutFigures(figures.withoutGaps(text).trim()))
          .filter((line) => line !== '')
          .join('\n'),
        at: parts.flatMap(({ paragraph }) => paragraphs[paragraph]?.at ?? []),
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
              ? suggested(fact, part.text, figures)
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

/** What a text says below the headings of the department's own words, and as reasons. */
function foundTexts({
  source: { paragraphs },
  text,
  prose: rules,
}: BringInRequest): readonly FoundText[] {
  const prose = ownProse(paragraphs, rules).map(({ fact, paragraphs: places }) => ({
    fact,
    parts: places.map((paragraph) => ({ paragraph, text: paragraphs[paragraph]?.text ?? '' })),
  }));
  const reasons = saidReasons(text).map(({ fact, paragraph, start, end }) => ({
    fact,
    parts: [{ paragraph, text: (paragraphs[paragraph]?.text ?? '').slice(start, end).trim() }],
  }));
  return [...prose, ...reasons];
}

/** A paragraph, or what is said in it, as a suggestion. */
function suggested(fact: string, said: string, figures: FigureGaps): Fate {
  const to = { kind: 'suggestion', fact } as const;
  const finished = figures.withoutGaps(said).trim();
  if (finished === '') return { kind: 'left', why: 'stillOpen' };
  if (finished !== said.trim())
    return { kind: 'changed', to, why: 'gapsOut', now: figures.withoutFigures(finished) };
  return figures.hasFigures(said)
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
