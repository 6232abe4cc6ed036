import { expectedUnits } from '../indicator/indicator-name';
import type { IndicatorWords } from '../indicator/indicator-words';
import { remembered } from '../text/remembered';
import { bandKinds, type BandUnitKind } from './band-units';

/** What the name of an indicator says of its bands. */
export interface NameUnit {
  readonly kind: BandUnitKind;
  /** 满意度 may be judged in words: 非常满意. */
  readonly mayBeWords: boolean;
}

/** Null for a name that says nothing of it. */
export const unitOfName = remembered(findUnit);

function findUnit(name: string, words: IndicatorWords): NameUnit | null {
  const bare = name.trim().replace(/[（(][^（()）]*[)）]$/u, '');
  const expected = expectedUnits(bare, words);
  const [kind] = expected?.kinds ?? [];
  return expected && kind
    ? { kind: bandKinds[kind], mayBeWords: expected.measuredOnly !== true }
    : null;
}
