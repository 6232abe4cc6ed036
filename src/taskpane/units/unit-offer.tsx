import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { DepartmentProfile } from '../../app';
import { useStore } from '../store/store';
import type { UnitConversion } from './unit-conversion';
import { UnitOutcome } from './unit-outcome';
import { useUnitsText } from './units-text';

interface UnitOfferProps {
  readonly units: UnitConversion;
  /** As the workbook holds it: what is still being typed converts nothing. */
  readonly profile: DepartmentProfile | null;
}

/** Where forms are in another unit than the profile says: offers to convert them. */
export function UnitOffer({ units, profile }: UnitOfferProps) {
  const { t } = useUnitsText();
  const { unit, here, isBusy, last } = useStore(units.state);
  useEffect(() => {
    if (profile) void units.look(profile.unit);
  }, [units, profile]);
  const sheets = profile ? (here?.convertible ?? []) : [];
  return (
    <div role="status" className="profile__units">
      <UnitOutcome outcome={last} onDismiss={units.dismiss} />
      {sheets.length > 0 && (
        <>
          <p>{t('units.differ', { sheets: sheets })}</p>
          <p className="settings__note">{t('units.hint')}</p>
          <Button type="button" disabledFocusable={isBusy} onClick={() => void units.run()}>
            {isBusy
              ? t('units.busy')
              : unit === null
                ? t('units.convertDefault')
                : t('units.convert', { unit: t(`unit.${unit}`) })}
          </Button>
        </>
      )}
    </div>
  );
}
