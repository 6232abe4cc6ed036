import { Button } from '@fluentui/react-components';
import { webRemains, withoutWebRemains } from '../../domain/text/web-remains';
import { marks } from '../messages/marks';
import { useNarrativeText } from './narrative-text';

interface WebRemainsOfferProps {
  /** What the field is called. */
  readonly label: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** So many are named: who sees them knows them. */
const mostNamed = 4;

/** What was pasted from a web page may bring its code along: it would be printed. */
export function WebRemainsOffer({ label, typed, onType }: WebRemainsOfferProps) {
  const { language, t } = useNarrativeText();
  const found = webRemains(typed);
  if (!found) return null;
  const { codes, hidden } = found;
  const named = codes.slice(0, mostNamed).join(marks[language].comma);
  return (
    <div className="narrative__terms">
      <p role="status" className="narrative__note">
        {codes.length > 0
          ? t('narrative.webCodes', { codes: codes.length > mostNamed ? `${named}……` : named })
          : t('narrative.webHidden', { count: String(hidden) })}
      </p>
      <Button
        size="small"
        aria-label={t('narrative.webCleanFor', { label })}
        onClick={() => {
          onType(withoutWebRemains(typed));
        }}
      >
        {t('narrative.webClean')}
      </Button>
    </div>
  );
}
