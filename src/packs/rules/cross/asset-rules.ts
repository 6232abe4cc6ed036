import type { CrossRule } from '../../../domain/check/cross/cross-rule';
import { at } from './terms';

const classes = [
  ...['buildings', 'generalEquipment', 'vehicles', 'specialEquipment', 'relicsAndExhibits'],
  ...['relics', 'exhibits', 'booksAndArchives', 'books', 'furnitureAndOthers', 'furniture'],
  ...['offices', 'equipment', 'further', 'others'],
];

const quantities: readonly CrossRule[] = classes.flatMap((id) => [
  {
    id: 'AS-QTY',
    kind: 'formsNeed',
    left: at('F05', `${id}Value`),
    right: at('F05', `${id}Quantity`),
    unlessDash: true,
  },
  {
    id: 'AS-QTY',
    kind: 'formsNeed',
    left: at('F05', `${id}Quantity`),
    right: at('F05', `${id}Value`),
  },
]);

/** What a vehicle, and a square metre, usually cost; and what a vehicle needs in a year. */
const usual: readonly CrossRule[] = [
  {
    id: 'AS-PLAUSIBLE',
    kind: 'figuresInRatio',
    left: at('F05', 'vehiclesValue'),
    right: at('F05', 'vehiclesQuantity'),
    minimum: 1,
    maximum: 200,
  },
  {
    id: 'AS-PLAUSIBLE',
    kind: 'figuresInRatio',
    left: at('F05', 'buildingsValue'),
    right: at('F05', 'buildingsQuantity'),
    minimum: 0.005,
    maximum: 5,
  },
  {
    id: 'X-TP-VEH',
    kind: 'figuresInRatio',
    left: at('F14', 'vehicleRunning'),
    right: at('F05', 'vehiclesQuantity'),
    minimum: 0.5,
    maximum: 6,
  },
];

const purchases: readonly CrossRule[] = [
  {
    id: 'PR-GENERIC',
    kind: 'textsAmong',
    list: { form: 'F04', block: 'items', key: ['goods'] },
    words: ['货物', '工程', '服务', '物品', '商品', '设备', '其他', '采购'],
  },
];

/** Rates of F17 that are measured by what other forms say. */
const rates: readonly CrossRule[] = [
  {
    id: 'PF-DENOM0',
    kind: 'rateBesideZero',
    left: at('F17', 'threePublicControl'),
    right: at('F14', 'total'),
  },
  {
    id: 'PF-DENOM0',
    kind: 'rateBesideZero',
    left: at('F17', 'procurementExecution'),
    right: at('F04', 'thisYear'),
  },
];

export const assetRules: readonly CrossRule[] = [...quantities, ...usual, ...purchases, ...rates];
