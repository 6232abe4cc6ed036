/** What figures are counted in: with its figure it is one piece of a text. */
export const countedIn = String.raw`个?百分点|[十百千万亿]*元|[%％]|平方米|[年月日个项辆台套件人家次批]`;

/** What begins a sentence that goes on with the one before it. */
export const beginsGoingOn = /^\s*(?:其中|包括)/;
