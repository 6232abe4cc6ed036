import { checkReferences, type AddInParts } from './check-references';
import { readManifest } from './read-manifest';

/**
 * Reads the manifest in both languages, as the workbench's ribbon will, and follows what it refers to.
 * @throws {ManifestProblem} with the line and what is wrong
 */
export function checkManifest(text: string, parts: AddInParts): void {
  for (const locale of ['zh-CN', 'en-US']) readManifest(text, locale);
  checkReferences(text, parts);
}
