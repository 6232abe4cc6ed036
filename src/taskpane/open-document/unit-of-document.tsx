import { Button } from '@fluentui/react-components';
import { locationWords } from '../../app/location-words';
import { wanYuan, yuan } from '../../domain/money/money-unit';
import { inLanguage } from '../messages/languages';
import { marks } from '../messages/marks';
import type { OpenDocument } from './open-document';
import { useOpenText } from './open-text';

interface UnitOfDocumentProps {
  readonly document: OpenDocument;
  /** The addresses of the tables. */
  readonly places: readonly string[];
}

/** Which unit tables are in that do not say it and of which nothing else tells: asked once for all of them. */
export function UnitOfDocument({ document, places }: UnitOfDocumentProps) {
  const { language, t } = useOpenText();
  const named = places.map((at) => inLanguage(language, locationWords(at)));
  const list = named.join(marks[language].comma);
  return (
    <section className="check__empty" aria-label={t('open.unitAsked')}>
      <p>{t('open.unitOpen', { count: String(places.length), places: list })}</p>
      {([wanYuan, yuan] as const).map((unit) => (
        <Button key={unit} size="small" onClick={() => void document.openIn(unit)}>
          {t('open.checkIn', { unit })}
        </Button>
      ))}
    </section>
  );
}
