import { Button, Select } from '@fluentui/react-components';
import { offeredFigures, withWords } from '../../app/narrative/offered-figures';
import {
  numbered,
  numbersOf,
  ownNumbers,
  withoutNumbers,
} from '../../domain/narrative/section/own-numbers';
import { inLanguage } from '../messages/languages';
import { fieldId } from './field-id';
import { useNarrativeText } from './narrative-text';
import type { NarrativeText } from './use-text';

interface OwnTextOfferProps {
  readonly name: string;
  /** What the field is called. */
  readonly label: string;
  readonly text: NarrativeText;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** For the user's own sentences: numbers for their paragraphs, and figures of the tables. */
export function OwnTextOffer({ name, label, text, typed, onType }: OwnTextOfferProps) {
  const { language, t } = useNarrativeText();
  const { style, narration } = text;
  const kinds = ownNumbers(style, name);
  const now = numbersOf(typed, kinds);
  const hasParagraphs = typed.trim().includes('\n');
  const figures = offeredFigures(narration.facts, style.printing);
  const insert = (words: string) => {
    const field = document.getElementById(fieldId(name));
    const { selectionStart: start, selectionEnd: end } =
      field instanceof HTMLTextAreaElement
        ? field
        : { selectionStart: typed.length, selectionEnd: typed.length };
    onType(withWords(typed, words, { start, end }));
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
                onType(numbered(typed, kind, kinds));
              }}
            >
              {t('narrative.number', { number: sampleOf(kind) })}
            </Button>
          ))}
      {now !== null && (
        <Button
          size="small"
          onClick={() => {
            onType(withoutNumbers(typed, kinds));
          }}
        >
          {t('narrative.noNumbers')}
        </Button>
      )}
      {figures.length > 0 && (
        <Select
          size="small"
          value=""
          aria-label={t('narrative.figureFor', { label })}
          onChange={(_, { value }) => {
            insert(value);
          }}
        >
          <option value="">{t('narrative.figure')}</option>
          {figures.map((figure) => (
            <option key={figure.name} value={figure.words}>
              {language === 'zh-CN'
                ? figure.words
                : `${inLanguage(language, figure.label)} (${figure.words})`}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

/** 一、, 1. */
function sampleOf(kind: string): string {
  return numbered('x', kind, []).slice(0, -1);
}
