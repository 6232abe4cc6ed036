import type { Composition } from '../../form/composition';
import { titleKey } from '../known-texts';
import type { TablesToRead } from '../tables-to-read';
import { fits } from './head-columns';

type Titled = Pick<Composition, 'title' | 'notInTitle'>;

/** Which of these the last line above a table names that names any, and that line. */
export function titledAs<One extends Titled>(
  above: TablesToRead['above'],
  all: readonly One[],
  noTitle: string,
): { readonly composition: One; readonly title: string } | null {
  for (const { text: title } of [...above].reverse()) {
    // 一般公共预算基本支出690万元，其中： is no title.
    if (fits(noTitle, titleKey(title))) continue;
    const composition = all.find((one) => isTitle(title, one));
    if (composition) return { composition, title };
  }
  return null;
}

function isTitle(text: string, { title, notInTitle }: Titled): boolean {
  return fits(title, text) && !(notInTitle && fits(notInTitle, text));
}
