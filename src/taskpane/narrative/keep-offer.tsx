import { Button } from '@fluentui/react-components';
import { useStore } from '../store/store';
import { useNarrativeText } from './narrative-text';
import type { Narratives } from './narratives';
import type { NarrativeText } from './use-text';

interface KeepOfferProps {
  readonly text: NarrativeText;
  readonly narratives: Narratives;
}

/** Where what is typed is kept, and the way into the workbook before there is a text. */
export function KeepOffer({ text: { facts }, narratives }: KeepOfferProps) {
  const { t } = useNarrativeText();
  const { kept } = useStore(narratives.drafts.state);
  const isBusy = useStore(narratives.isBusy);
  const isOpen = facts.own.length > 0;
  return (
    <>
      <p id="narrative-keep-hint" className="narrative__note">
        {t(kept ? 'narrative.stored' : 'narrative.notStored')}
        {isOpen && ` ${t('narrative.keepHint')}`}
      </p>
      {isOpen && (
        <div>
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-describedby="narrative-keep-hint"
            onClick={() => {
              if (!isBusy) void narratives.keep(facts);
            }}
          >
            {t('narrative.keep')}
          </Button>
        </div>
      )}
    </>
  );
}
