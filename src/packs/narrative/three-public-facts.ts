import type { FactDefinition } from '../../domain/narrative/fact/fact-definition';
import { amount, count, countIn, sumOf, text, withLastYear } from './define-fact';

/** “三公”经费 and what the amounts are for: how many go abroad, are received, and drive. */
export const threePublicFacts: readonly FactDefinition[] = [
  withLastYear(
    sumOf(
      amount('three', '“三公”经费合计', '“three public expenses”', { form: 'F14', field: 'total' }),
      ['abroad', 'vehicles', 'reception'],
    ),
    'totalLastYear',
  ),
  withLastYear(
    amount('abroad', '因公出国（境）费', 'travel abroad', { form: 'F14', field: 'abroad' }),
    'abroadLastYear',
  ),
  withLastYear(
    sumOf(
      amount('vehicles', '公务用车购置及运行费', 'official vehicles', {
        form: 'F14',
        field: 'vehicles',
      }),
      ['vehiclePurchase', 'vehicleRunning'],
    ),
    'vehiclesLastYear',
  ),
  withLastYear(
    amount('vehiclePurchase', '公务用车购置费', 'purchase of vehicles', {
      form: 'F14',
      field: 'vehiclePurchase',
    }),
    'vehiclePurchaseLastYear',
  ),
  withLastYear(
    amount('vehicleRunning', '公务用车运行费', 'running of vehicles', {
      form: 'F14',
      field: 'vehicleRunning',
    }),
    'vehicleRunningLastYear',
  ),
  withLastYear(
    amount('reception', '公务接待费', 'reception', { form: 'F14', field: 'reception' }),
    'receptionLastYear',
  ),
  // Of a finance bureau that publishes those of its whole government: nobody else can say either.
  text('summaryBureau', '汇总的财政部门名称', 'name of the finance bureau that adds them up'),
  text('summaryScope', '汇总的范围（哪一级、哪些单位）', 'level and units that are added up'),
  countIn('个', 'abroadGroups', '因公出国（境）团组', 'groups that go abroad'),
  count('abroadVisits', '因公出国（境）人次', 'people who go abroad'),
  countIn('辆', 'vehiclesBought', '购置公务用车', 'official vehicles to be bought'),
  countIn('辆', 'vehiclesHeld', '公务用车保有量', 'official vehicles held'),
  count('receptionGroups', '公务接待批次', 'groups that are received'),
  count('receptionGuests', '公务接待人次', 'guests that are received'),
];
