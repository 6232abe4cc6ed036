import { FormsSection } from '../forms/forms-section';
import { InsertForms } from '../insert/insert-forms';
import { LastYearOffer } from '../last-year/last-year-offer';
import { useInterfaceText } from '../messages/interface-text';
import type { PreferenceStore } from '../preferences/preference-store';
import { RowsSection } from '../rows/rows-section';
import type { PaneWork } from '../shell/pane-work';
import { SubordinateUnitsOffer } from '../subordinate-units/subordinate-units-offer';
import { TotalsSection } from '../totals/totals-section';
import { SectionLinks } from './section-links';

interface InsertPageProps {
  readonly work: PaneWork;
  readonly preferences: PreferenceStore;
  readonly onSettings: () => void;
}

/** 插入: the forms of a pack, rows of the inserted ones, what they add up to, and whether they are whole. */
export function InsertPage({ work, preferences, onSettings }: InsertPageProps) {
  const { t } = useInterfaceText();
  return (
    <>
      <SectionLinks
        headings={[
          { id: 'rows-heading', title: t('rows.heading') },
          { id: 'totals-heading', title: t('totals.heading') },
          { id: 'forms-heading', title: t('forms.heading') },
        ]}
      />
      <InsertForms work={work} preferences={preferences} onSettings={onSettings} />
      <LastYearOffer work={work} onSettings={onSettings} />
      <SubordinateUnitsOffer work={work} onSettings={onSettings} />
      <RowsSection rows={work.rows} feeds={work.feeds} />
      <TotalsSection work={work} />
      <FormsSection repairs={work.repairs} />
    </>
  );
}
