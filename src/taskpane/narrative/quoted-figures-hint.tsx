import { Button } from '@fluentui/react-components';
import { factLabel } from '../../app/narrative/fact-label';
import { gapForFigure } from '../../app/narrative/line-words';
import { isKnownNow } from '../../app/narrative/quoted-in-drafts';
import type { QuotedFigure } from '../../domain/narrative/section/quoted-figures';
import { inLanguage } from '../messages/languages';
import { marks } from '../messages/marks';
import { useNarrativeText } from './narrative-text';
import type { NarrativeText } from './use-text';

interface QuotedFiguresHintProps {
  /** What the field is called. */
  readonly label: string;
  readonly text: NarrativeText;
  /** Those in the words of the field. */
  readonly figures: readonly QuotedFigure[];
  /** What is left of them: the others are words like all around them. */
  readonly onQuote: (figures: readonly QuotedFigure[]) => void;
}

/** Which figures of the user's own words follow the tables, and which ones no table says any longer. */
export function QuotedFiguresHint({ label, text, figures, onQuote }: QuotedFiguresHintProps) {
  const { language, t } = useNarrativeText();
  const { narration, style } = text;
  const isKnown = ({ fact }: QuotedFigure) => isKnownNow(fact, narration.facts, style.printing);
  const known = figures.filter(isKnown);
  const lost = figures.filter((one) => !isKnown(one));
  const nameOf = ({ fact }: QuotedFigure) => inLanguage(language, factLabel(fact));
  return (
    <>
      {known.length > 0 && (
        <p className="narrative__note">
          {t('narrative.quoted', {
            figures: known.map((one) => `${nameOf(one)} ${one.words}`).join(marks[language].comma),
          })}
        </p>
      )}
      <div role="status">
        {lost.map((one) => (
          <div key={one.at} className="narrative__lost">
            <p className="narrative__note">
              {t('narrative.lostFigure', {
                fact: nameOf(one),
                figure: one.words,
                gap: gapForFigure(one.words),
              })}
            </p>
            <Button
              size="small"
              aria-label={t('narrative.keepFigureFor', { label, figure: one.words })}
              onClick={() => {
                onQuote(figures.filter((other) => other !== one));
              }}
            >
              {t('narrative.keepFigure', { figure: one.words })}
            </Button>
          </div>
        ))}
      </div>
    </>
  );
}
