import type { Words } from '../../../domain/form/words';
import type { KnownUnit } from '../../../domain/unit/unit-evidence';
import { locationWords } from '../../location-words';

/** What a table that names no unit is read in, and why. */
export function unitEvidenceWords(known: KnownUnit | 'open'): Words {
  if (known === 'open') {
    return {
      zh: '没有写金额单位，从文件里也看不出来，请在表头写上“单位：元”或者“单位：万元”',
      en: 'no unit is named, and nothing in the file tells it; write the unit above the table',
    };
  }
  const { unit, evidence } = known;
  switch (evidence.kind) {
    case 'sameAmount': {
      const { own, other, at } = evidence;
      const place = locationWords(at);
      return {
        zh: `没有写金额单位，按${unit}读取：${own}与${place.zh}的${other}一致`,
        en: `no unit is named; read in ${unit}, since ${own} is ${other} at ${place.en}`,
      };
    }
    case 'digits':
      return {
        zh: `没有写金额单位，按${unit}读取：按别的单位，金额会细到分以下`,
        en: `no unit is named; read in ${unit}, since in another its amounts would be finer than 0.01 元`,
      };
    case 'otherTables':
      return {
        zh: `没有写金额单位，按${unit}读取：文件里其他表都是${unit}`,
        en: `no unit is named; read in ${unit}, as the other tables of the file are`,
      };
    case 'given':
      return {
        zh: `没有写金额单位，按${unit}读取：由您指定`,
        en: `no unit is named; read in ${unit}, as you said`,
      };
  }
}
