import { insertForm, prepareForm } from '../src/app';
import { noProfile } from '../src/app/no-profile';
import { measureOnce, type InsertionRun } from './insert-form';
import { meteredOffice } from './metered-office';

/** The first form that this process inserts, F17 of 河南. */
export async function measureFirst(isPrepared: boolean): Promise<InsertionRun> {
  const choice = { packId: 'henan-2022', formId: 'F17' };
  const office = await meteredOffice();
  if (isPrepared) await prepareForm(office.workbook, choice, noProfile);
  return measureOnce(office, () => insertForm(office.workbook, { ...choice, place: 'newSheet' }));
}
