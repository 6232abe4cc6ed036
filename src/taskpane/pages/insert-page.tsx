import { InsertForms } from '../insert/insert-forms';
import type { PaneWork } from '../shell/session';
import { TotalsSection } from '../totals/totals-section';

/** 插入: the forms of the pack, and what the inserted ones add up to. */
export function InsertPage({ work }: { work: PaneWork }) {
  return (
    <>
      <InsertForms forms={work.forms} insertions={work.insertions} />
      <TotalsSection work={work} />
    </>
  );
}
