import type { Ledger } from '../../../domain/check/ledger';
import { isIncomplete } from '../../../domain/check/undecided';
import type { Words } from '../../../domain/form/words';
import type { CheckedForm } from '../report';
import { undecidedPlaces, unlistedCodes, untoldOf } from './undecided-texts';

type Counted = Pick<CheckedForm, 'isText'> & Partial<Pick<CheckedForm, 'undecided' | 'findings'>>;

/** What was checked, what came of it, and what was not checked and why: a sentence each. */
export function ledgerTexts(
  checked: readonly Counted[],
  { pass, fail, notApplicable, notEnoughData }: Ledger,
): readonly Words[] {
  const { zh, en } = countOf(checked);
  const said: Words[] = [answered({ zh, en }, pass, fail, hasConsequences(checked))];
  if (notApplicable > 0) {
    said.push({
      zh: `另有${notApplicable}项不用核对：没有填写，或者这张表没有这一项。`,
      en: `Not needed: ${notApplicable}, where nothing is filled in or the form has no such item.`,
    });
  }
  const names = unlistedText(checked);
  if (names) said.push(names);
  const unlisted = unlistedIn(checked);
  return [...said, ...openTexts(checked, notEnoughData - unlisted)];
}

/** What is listed is counted as it is listed: places. What errors say is counted as they are. */
function openTexts(checked: readonly Counted[], open: number): readonly Words[] {
  if (open <= 0) return [];
  const known = checked.flatMap(({ undecided, findings = [] }) =>
    undecided ? [{ undecided, untold: untoldOf({ undecided, findings }) }] : [],
  );
  const told = known.flatMap(({ undecided, untold }) =>
    undecidedPlaces(undecided.filter((one) => !untold.includes(one))),
  );
  const listed = known.flatMap(({ untold }) => undecidedPlaces(untold)).length;
  // Where only counts are known a place is told that is no error by itself.
  if (listed + told.length === 0) return [listedBelow(open)];
  if (listed === 0) return [saidByErrors(told.length)];
  return [listedBelow(listed), ...(told.length > 0 ? [saidByErrorsToo(told.length)] : [])];
}

/** Where nothing has a cause nobody looks for what is folded. */
function hasConsequences(checked: readonly Counted[]): boolean {
  return checked.some(({ findings = [] }) => findings.some(({ causedBy }) => causedBy !== null));
}

function answered({ zh, en }: Words, pass: number, fail: number, isFolded: boolean): Words {
  // What did not run is no pass.
  if (pass + fail === 0) {
    return {
      zh: `检查了${zh}，还没有可以核对的内容。`,
      en: `${en} There is nothing to check yet.`,
    };
  }
  if (fail === 0) {
    return {
      zh: `检查了${zh}，共核对${pass}项，全部相符。`,
      en: `${en} Checks made: ${pass}; all passed.`,
    };
  }
  const folded = isFolded
    ? {
        zh: '；同一个差错引起的合在下面一条里。',
        en: ' What one mistake causes is told together below.',
      }
    : { zh: '。', en: '' };
  return {
    zh: `检查了${zh}，共核对${pass + fail}项，${pass}项相符，${fail}项不符${folded.zh}`,
    en: `${en} Checks made: ${pass + fail}; ${pass} passed, ${fail} failed.${folded.en}`,
  };
}

function listedBelow(open: number): Words {
  return {
    zh: `还有${open}处没法检查，检查因此不完整。地方和原因如下。`,
    en: `Places that could not be checked: ${open}; the check is not complete. Where, and why, is listed below.`,
  };
}

function saidByErrorsToo(open: number): Words {
  return {
    zh: `另有${open}处填的不是数字，已经列为错误，改好以后会一并检查。`,
    en: `Beside these, places with words for a number: ${open}; the errors say where, and once they are mended what needs them is checked too.`,
  };
}

function saidByErrors(open: number): Words {
  return {
    zh: `还有${open}处没法检查：填的不是数字，已经列为错误，改好以后会一并检查。`,
    en: `Places that could not be checked: ${open}, for want of a number; the errors say where, and once they are mended these are checked too.`,
  };
}

/** Forms and texts apart; of what there is none nothing is said. */
function countOf(checked: readonly Counted[]): Words {
  const texts = checked.filter(({ isText }) => isText === true).length;
  const forms = checked.length - texts;
  const ofForms = { zh: `${forms}张表`, en: `Forms: ${forms}.` };
  if (texts === 0) return ofForms;
  const ofTexts = { zh: `${texts}篇文字`, en: `Texts: ${texts}.` };
  if (forms === 0) return ofTexts;
  return { zh: `${ofForms.zh}、${ofTexts.zh}`, en: `${ofForms.en} ${ofTexts.en}` };
}

/** Codes whose names were not judged; null where there are none. The list of codes does not hold all of the classification. */
function unlistedText(checked: readonly Counted[]): Words | null {
  const codes = unlistedCodes(checked);
  if (codes.length === 0) return null;
  const named = codes.slice(0, fewCodes);
  const isMore = named.length < codes.length;
  return {
    zh: `${codes.length}个科目的名称没有核对：科目表里没有${named.join('、')}${isMore ? '等编码' : ''}，请自行对照。`,
    en: `Names not judged, of codes that our list does not hold: ${codes.length} (${named.join(', ')}${isMore ? ', …' : ''}). Compare them with the classification of the year.`,
  };
}

/** So many are in the sentence; the pane shows all of them on request. */
const fewCodes = 3;

function unlistedIn(checked: readonly Counted[]): number {
  return checked.reduce(
    (sum, { undecided = [] }) => sum + undecided.filter((one) => !isIncomplete(one)).length,
    0,
  );
}
