import { Button } from '@fluentui/react-components';
import { useInterfaceText } from '../messages/interface-text';
import type { SheetRemoval } from './sheet-removal';

/** Offers to take away sheets that were made. */
export function RemovalOffer(props: { removal: SheetRemoval; sheets: readonly string[] }) {
  const { t } = useInterfaceText();
  const { removal, sheets } = props;
  if (sheets.length === 0) return null;
  return (
    <div className="notice__actions">
      <Button
        size="small"
        onClick={() => {
          removal.ask(sheets);
        }}
      >
        {t('remove.offer', { count: String(sheets.length) })}
      </Button>
    </div>
  );
}
