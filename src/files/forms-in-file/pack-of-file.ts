import type { Catalogue } from '../../app/catalogue';
import {
  choosePack,
  type FoundStyle,
  type PackChoice,
} from '../../domain/recognize/origin/choose-pack';
import { documentOrigin } from '../../domain/recognize/origin/said-origin';
import { originWords } from '../../packs/places/origin-words';
import type { ReadableFile } from '../read-file';
import { inPack, type PackedForm } from './in-pack';
import { textsOfFile } from './texts-of-file';

/** The pack that a user asked for, or that a workbook says it was made with. */
export interface GivenPack {
  readonly kind: 'asked' | 'noted';
  readonly packId: string;
}

/** Whose forms those of a file are; what was said beforehand is not looked for. */
export function packOfFile(
  file: ReadableFile,
  found: readonly FoundStyle[],
  { packs }: Catalogue,
  given: GivenPack | null,
): PackChoice {
  const isKnown = given !== null && packs.some(({ id }) => id === given.packId);
  const origin = isKnown ? noOrigin : documentOrigin(textsOfFile(file), originWords);
  const choice = choosePack(found, origin, packs);
  return isKnown ? { ...given, evidence: choice.evidence } : choice;
}

const noOrigin = { places: [], years: [] };

/** Where nobody can tell whose forms they are, they stay those of the first pack that has them. */
export function ofPack<Form extends PackedForm>(
  forms: readonly Form[],
  choice: PackChoice,
  { packs }: Catalogue,
): readonly Form[] {
  const pack = 'packId' in choice ? packs.find(({ id }) => id === choice.packId) : undefined;
  return pack ? inPack(forms, pack) : forms;
}
