import { Button } from '@fluentui/react-components';
import type { FeedHere, FeedListOutcome } from '../../app';
import { useInterfaceText } from '../messages/interface-text';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import type { Feeds } from './feeds';
import { RowsOutcome } from './rows-outcome';
import { useRowsText } from './rows-text';

/** Where the selected form lists what other forms say one by one: takes in those it does not hold yet. */
export function FeedOffer({ feeds }: { feeds: Feeds }) {
  const { language, t } = useRowsText();
  const { here, last } = useStore(feeds.state);
  const form = here && (language === 'zh-CN' ? here.from.title : here.from.shortName.en);
  return (
    <>
      {last?.kind === 'fed' ? (
        <Notice
          kind="success"
          isBrief={false}
          title={t('feed.done', { count: String(last.count) })}
          onDismiss={feeds.dismiss}
        >
          <p>{t('feed.check')}</p>
          <LeftOut of={last} />
        </Notice>
      ) : (
        <RowsOutcome outcome={last} />
      )}
      {here?.refusal && here.refusal.kind !== 'noList' && (
        <RowsOutcome outcome={{ kind: 'refused', refusal: here.refusal }} />
      )}
      {here && form !== null && here.fresh > 0 && (
        <div className="rows__feed">
          <p className="rows__hint">{t('feed.hint', { form })}</p>
          <Button onClick={() => void feeds.run()}>
            {t('feed.take', { form, count: String(here.fresh) })}
          </Button>
        </div>
      )}
      {here && last?.kind !== 'fed' && <LeftOut of={here} />}
    </>
  );
}

/** Forms that were not taken, and why. */
function LeftOut({ of }: { of: FeedHere | Extract<FeedListOutcome, { kind: 'fed' }> }) {
  const { t } = useRowsText();
  const { t: tOfForms } = useInterfaceText();
  const { typed, nameless, unclear, tooLarge } = of;
  return (
    <>
      {typed > 0 && <p>{t('feed.typed', { count: String(typed) })}</p>}
      {nameless.length > 0 && <p>{t('feed.nameless', { sheets: nameless })}</p>}
      {unclear.length > 0 && <p>{t('feed.unclear', { sheets: unclear })}</p>}
      {tooLarge.length > 0 && <p>{tOfForms('forms.tooLarge', { sheets: tooLarge })}</p>}
    </>
  );
}
