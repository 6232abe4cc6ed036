import { Button, Select } from '@fluentui/react-components';
import { offeredFigures, withWords, type OfferedFigure } from '../../app/narrative/offered-figures';
import {
  numbered,
  numbersOf,
  ownNumbers,
  withoutNumbers,
} from '../../domain/narrative/section/own-numbers';
import type { QuotedFigure } from '../../domain/narrative/section/quoted-figures';
import { numbersBelow, ownNumbers as allNumbers } from '../../packs/narrative/phrases';
import { inLanguage } from '../messages/languages';
import { fieldId } from './field-id';
import { useNarrativeText } from './narrative-text';
import { QuotedFiguresHint } from './quoted-figures-hint';
import type { NarrativeText } from './use-text';

/** What somebody typed may be numbered as no locality does it. */
const known = Object.values(allNumbers);

interface OwnTextOfferProps {
  readonly name: string;
  /** What the field is called. */
  readonly label: string;
  readonly text: NarrativeText;
  readonly typed: string;
  /** Those of its figures that are of the tables. */
  readonly figures: readonly QuotedFigure[];
  readonly onType: (text: string, quoted?: readonly QuotedFigure[]) => void;
  readonly onQuote: (figures: readonly QuotedFigure[]) => void;
}

/** For the user's own sentences: numbers for their paragraphs, and figures of the tables. */
export function OwnTextOffer({
  name,
  label,
  text,
  typed,
  figures,
  onType,
  onQuote,
}: OwnTextOfferProps) {
  const { language, t } = useNarrativeText();
  const { style, narration } = text;
  const kinds = ownNumbers(style, name);
  const now = numbersOf(typed, kinds, known);
  const level = now ?? kinds[0] ?? '';
  const below = numbersBelow[level];
  const bare = withoutNumbers(typed, known);
  const hasParagraphs = typed.trim().includes('\n');
  const offered = offeredFigures(narration.facts, style.printing);
  const insert = ({ name: fact, words, figure }: OfferedFigure) => {
    const field = document.getElementById(fieldId(name));
    const { selectionStart: start, selectionEnd: end } =
      field instanceof HTMLTextAreaElement
        ? field
        : { selectionStart: typed.length, selectionEnd: typed.length };
    const at = start + words.length - figure.length;
    onType(withWords(typed, words, { start, end }), [{ fact, at, words: figure }]);
    field?.focus();
  };
  return (
    <div className="narrative__own">
      {hasParagraphs &&
        kinds
          .filter((kind) => kind !== now)
          .map((kind) => (
            <Button
              key={kind}
              size="small"
              aria-label={t('narrative.numberFor', { label, number: sampleOf(kind) })}
              onClick={() => {
                onType(numbered(typed, kind, known, numbersBelow));
              }}
            >
              {t('narrative.number', { number: sampleOf(kind) })}
            </Button>
          ))}
      {hasParagraphs && below !== undefined && (
        <p className="narrative__note">
          {t('narrative.levels', { number: sampleOf(level), below: sampleOf(below) })}
        </p>
      )}
      {bare !== typed && (
        <Button
          size="small"
          onClick={() => {
            onType(bare);
          }}
        >
          {t('narrative.noNumbers')}
        </Button>
      )}
      {offered.length > 0 && (
        <Select
          size="small"
          value=""
          aria-label={t('narrative.figureFor', { label })}
          onChange={(_, { value }) => {
            const chosen = offered.find((one) => one.name === value);
            if (chosen) insert(chosen);
          }}
        >
          <option value="">{t('narrative.figure')}</option>
          {offered.map((figure) => (
            <option key={figure.name} value={figure.name}>
              {language === 'zh-CN'
                ? figure.words
                : `${inLanguage(language, figure.label)} (${figure.words})`}
            </option>
          ))}
        </Select>
      )}
      <QuotedFiguresHint {...{ label, text, figures, onQuote }} />
    </div>
  );
}

/** 一、, 1. */
function sampleOf(kind: string): string {
  return numbered('x', kind, []).slice(0, -1);
}
