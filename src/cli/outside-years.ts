import type { Catalogue } from '../app/catalogue';
import type { Pack } from '../domain/form/pack';
import type { ChosenForm } from './chosen-forms';
import type { Terminal } from './terminal/terminal';

interface Years {
  readonly from: number;
  readonly to: number | null;
}

interface YearsAsked {
  readonly pack: Pack;
  readonly forms: readonly ChosenForm[];
  readonly year: number;
  /** Among them the one of that year may be. */
  readonly catalogue: Catalogue;
}

/** Forms that are made for a year in which others were to be filled in: they are made all the same, and it is said. */
export function sayOutsideYears(asked: YearsAsked, terminal: Pick<Terminal, 'complain'>): void {
  const { pack, forms, year, catalogue } = asked;
  if (pack.validity && !isWithin(pack.validity.years, year)) {
    const { place, years } = pack.validity;
    const other = catalogue.packs.find(
      ({ validity }) => validity?.place === place && isWithin(validity.years, year),
    );
    terminal.complain(
      `请注意：模板包 ${pack.id} 适用于${inChinese(years)}，要的是${year}年。${other ? `${year}年请用 --pack ${other.id}。` : ''}\n` +
        `Note: the pack ${pack.id} is for ${inEnglish(years)}, not for ${year}.${other ? ` For ${year} use --pack ${other.id}.` : ''}`,
    );
    return;
  }
  const others = new Map(
    forms
      .filter(({ form }) => !isWithin(form.years, year))
      .map(({ form }) => [form.id, form.years]),
  );
  if (others.size === 0) return;
  const list = [...others];
  const zh = list.map(([id, years]) => `${id}（${inChinese(years)}）`).join('、');
  const en = list.map(([id, years]) => `${id} (${inEnglish(years)})`).join(', ');
  terminal.complain(
    `请注意：这些表单不适用于${year}年：${zh}。请核对年度，或者用 --form 只选要用的表单。\n` +
      `Note: these forms are not for ${year}: ${en}. Check the year, or choose forms with --form.`,
  );
}

function isWithin({ from, to }: Years, year: number): boolean {
  return from <= year && (to === null || year <= to);
}

function inChinese({ from, to }: Years): string {
  return to === null ? `${from}年起` : `${from}—${to}年`;
}

function inEnglish({ from, to }: Years): string {
  return to === null ? `${from} and later` : `${from} to ${to}`;
}
