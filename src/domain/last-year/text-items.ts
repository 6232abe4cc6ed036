import type { BringInRequest } from './bring-in';
import type { BroughtItem, BroughtText, Fate } from './brought-in';
import { ownProse } from './own-prose';
import { saidReasons } from './said-reasons';
import { hasFigures, withoutFigures } from './without-figures';

interface TextItems {
  readonly items: readonly BroughtItem[];
  readonly texts: readonly BroughtText[];
}

interface FoundText {
  readonly fact: string;
  readonly parts: readonly { readonly paragraph: number; readonly text: string }[];
}

/** What became of each paragraph: a suggestion for a text of this year, a figure of the year before, or nothing. */
export function textItems(
  { source: { paragraphs }, text, headings, asked, markFigure }: BringInRequest,
  fates: ReadonlyMap<string, Fate>,
): TextItems {
  const found: FoundText[] = [
    ...ownProse(paragraphs, headings).map(({ fact, paragraphs: places }) => ({
      fact,
      parts: places.map((paragraph) => ({ paragraph, text: paragraphs[paragraph]?.text ?? '' })),
    })),
    ...saidReasons(text).map(({ fact, text: said, paragraph }) => ({
      fact,
      parts: [{ paragraph, text: said }],
    })),
  ];
  const wanted = found.filter(({ fact }) => asked.has(fact));
  return {
    texts: suggestions(wanted).map(({ fact, parts }) => ({
      fact,
      text: parts
        .map((part) => withoutFigures(part.text.trim(), markFigure))
        .filter((line) => line !== '')
        .join('\n'),
      at: parts.flatMap(({ paragraph }) => paragraphs[paragraph]?.at ?? []),
    })),
    items: paragraphs.flatMap(({ at, text: was }, place): readonly BroughtItem[] => {
      if (was.trim() === '') return [];
      const item = (fate: Fate, said = was): BroughtItem => ({
        at: [at],
        label: was,
        was: said,
        fate,
      });
      const uses = found.flatMap(({ fact, parts }) =>
        parts
          .filter(({ paragraph }) => paragraph === place)
          .map(({ text: said }) =>
            item(asked.has(fact) ? suggested(fact, said) : { kind: 'left', why: 'notAsked' }, said),
          ),
      );
      const figure = fates.get(at);
      const all = figure ? [...uses, item(figure)] : uses;
      return all.length > 0 ? all : [item({ kind: 'left', why: 'writtenAnew' })];
    }),
  };

  function suggested(fact: string, said: string): Fate {
    const to = { kind: 'suggestion', fact } as const;
    return hasFigures(said)
      ? { kind: 'changed', to, why: 'figuresOut', now: withoutFigures(said, markFigure) }
      : { kind: 'taken', to };
  }
}

/** A part that is written in several places is one suggestion. */
function suggestions(found: readonly FoundText[]): readonly FoundText[] {
  const byFact = new Map<string, FoundText>();
  for (const { fact, parts } of found) {
    byFact.set(fact, { fact, parts: [...(byFact.get(fact)?.parts ?? []), ...parts] });
  }
  return [...byFact.values()];
}
