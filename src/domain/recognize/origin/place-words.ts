/** Names of places as data; several are parted by spaces. */
export interface ProvincePlaces {
  /** 河北省; forms and packs name it so. */
  readonly name: string;
  /** 河北 */
  readonly short: string;
  /** What numbers of its documents begin with: 冀; null where a city of another province has the same. */
  readonly sign: string | null;
  readonly cities: string;
  /** Those that stand in no other province. */
  readonly counties: string;
}

/** How a document says where and for which year it was made. */
export interface OriginWords {
  readonly provinces: readonly ProvincePlaces[];
  /** What ends the name of a city, which is left out before the words of a zone. */
  readonly cityEnds: readonly string[];
  /** What makes a place of the short name of a city: 新乡经济技术开发区. */
  readonly zones: readonly string[];
  /** A place after these is another's: 对口支援. */
  readonly others: readonly string[];
  /** Before these a name is the beginning of other words: 市场. */
  readonly notBefore: string;
  /** Offices that number documents: 冀财预〔2021〕3号. */
  readonly offices: readonly string[];
  /** Between the sign of a province and the year: regular expressions of what may stand there. */
  readonly numberYear: string;
  /** The regular expression of a budget and its year, which is the first group; what another year is compared by stands before it. */
  readonly budgetYear: string;
  /** The numerals from nought: 二〇二二. Several ways to write one stand together. */
  readonly numerals: readonly string[];
}
