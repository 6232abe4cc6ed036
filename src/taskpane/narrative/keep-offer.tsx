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
  // That it stays on this computer is no comfort where it is still to go into the workbook.
  const said = [
    ...(kept ? [] : (['narrative.notStored'] as const)),
    ...(isOpen ? (['narrative.keepHint'] as const) : []),
    ...(kept && !isOpen ? (['narrative.stored'] as const) : []),
  ];
  return (
    <>
      <p id="narrative-keep-hint" className="narrative__note">
        {said.map((key) => t(key)).join(' ')}
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
