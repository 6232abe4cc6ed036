/** A field of all items of a block, as formulas of packs name it: `items.amount`. */
export type ItemFieldName = `${string}.${string}`;

export interface ItemField {
  readonly block: string;
  readonly field: string;
}

/** Ids of fields hold no point. */
export function isItemFieldName(name: string): name is ItemFieldName {
  return name.includes('.');
}

export function itemField(name: ItemFieldName): ItemField {
  const [block = '', field = ''] = name.split('.');
  return { block, field };
}

export function itemFieldName({ block, field }: ItemField): ItemFieldName {
  return `${block}.${field}`;
}
