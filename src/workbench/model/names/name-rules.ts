import { invalidArgument } from '../../protocol/host-error';
import { parseAddress } from '../../grid/address';

/** Excel's rules for the names it defines: https://support.microsoft.com/office/fc2935f9 */
export function requireName(name: string): string {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*$/u.test(name);
  const looksLikeCell = parseAddress(name) !== undefined;
  const looksLikeR1C1 = /^(?:R\d*)?(?:C\d*)?$/i.test(name);
  const isTruthValue = /^(?:TRUE|FALSE)$/i.test(name);
  const wrong = !wellFormed || looksLikeCell || looksLikeR1C1 || isTruthValue;
  if (wrong || name.length > 255) throw invalidArgument(`the name ${name}`);
  return name;
}
