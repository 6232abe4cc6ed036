/** The amounts of these fields have no more decimals than the table prints; all that are typed where none are named. */
export interface DecimalsRule {
  readonly id: string;
  readonly kind: 'decimals';
  readonly fields?: readonly string[];
  readonly places: number;
}

/** A figure that should not be more than the year before. */
export interface GrowthRule {
  readonly id: string;
  readonly kind: 'growth';
  readonly field: string;
  readonly lastYear: string;
  /** Above this share it weighs more. */
  readonly much: number;
}

/** An amount is so many times a price, as far as the digits of the price can say. */
export interface ProductRule {
  readonly id: string;
  readonly kind: 'product';
  readonly field: string;
  readonly quantity: string;
  readonly price: string;
  /** Only layouts without this field are asked: it is the product by its formula. */
  readonly unlessHas?: string;
}
