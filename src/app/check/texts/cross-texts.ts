import type { Words } from '../../../domain/form/words';
import { listTexts } from './list-texts';
import { crossRoundingTexts } from './rounding-texts';

/** What rules between forms say: both figures, both places, and what to do. */
export const crossTexts: Readonly<Record<string, Words>> = {
  ...crossRoundingTexts,
  crossNotEqual: {
    zh: '{field}是{found}，{others}是{expected}，两者应当相等，相差{difference}。请核对这些表。',
    en: '{field} is {found}, but {others} is {expected}; both should be equal, and differ by {difference}. Check the forms.',
  },
  crossMore: {
    zh: '{field}是{found}，大于{others}的{expected}，多出{difference}。请核对这些表。',
    en: '{field} is {found}, more than {others} with {expected}, by {difference}. Check the forms.',
  },
  crossEmpty: {
    zh: '本表没有填写，按0计算；而{others}是{expected}。请填写本表，或者核对那张表。',
    en: 'This form is empty, which counts as 0, but {others} is {expected}. Fill in this form, or check the other one.',
  },
  crossNeeds: {
    zh: '{field}是{found}，但{others}是空的或者为0。请核对这两张表。',
    en: '{field} is {found}, but {others} is empty or 0. Check both forms.',
  },
  crossItemDiffers: {
    zh: '“{item}”的{field}是{found}，{others}是{expected}，同一项的金额应当一致，相差{difference}。请核对这两张表。',
    en: 'For “{item}”, {field} is {found} and {others} is {expected}; the same item should have one amount, but they differ by {difference}. Check both forms.',
  },
  crossNameDiffers: {
    zh: '“{item}”在这里的名称是「{found}」，{others}却是「{expected}」。同一编码的名称应当一致，请核对这两张表。',
    en: '“{item}” is called “{found}” here, but “{expected}” according to {others}. One code should have one name: check both forms.',
  },
  crossNotListed: {
    zh: '“{item}”没有列在{others}中。请核对名称是否写得一样，或者在那张表中补上。',
    en: '“{item}” is not listed in {others}. Check whether both write it alike, or add it there.',
  },
  crossLeftOut: {
    zh: '这里没有“{item}”，{others}有这一项，金额是{expected}，可能漏了一行。请在这里补上；本来不该有的，请核对那张表。',
    en: '“{item}” is missing here, but {others} has it with {expected}: perhaps a row was left out. Add it here, or check that form if it does not belong there.',
  },
  crossNearlyListed: {
    zh: '“{item}”没有列在{others}中，那里写的是“{expected}”。同一个项目应当写同一个名称，请改成一样的。',
    en: '“{item}” is not listed in {others}, but “{expected}” is. One project should have one name: write both alike.',
  },
  crossOtherwiseListed: {
    zh: '“{item}”没有列在{others}中，那里金额相同的项目是“{expected}”，可能是同一个项目写了两个名称。是的，请改成一样的名称；不是的，请在没有列出的表里补上。',
    en: '“{item}” is not listed in {others}, but “{expected}” is there with the same amount: perhaps one project under two names. If so, write both alike; if not, add each to the form where it is missing.',
  },
  crossCodeNotListed: {
    zh: '这里有科目“{item}”，{others}却没有这个编码。请核对编码是否写错；没有写错的，请在那张表中补上。',
    en: '“{item}” stands here, but {others} has no such code. Check the code; if it is right, add it there.',
  },
  crossCodeElsewhere: {
    zh: '这里有科目“{item}”，{others}却没有这个编码；同名的科目在那里是{expected}。请核对哪一个编码写错了。',
    en: '“{item}” stands here, but {others} has no such code; the item of this name there is {expected}. Check which of the codes is wrong.',
  },
  crossCodeMissing: {
    zh: '科目“{item}”的编码不完整，{field}是空的：{others}中同名的科目是{expected}。请补上。',
    en: 'The code of “{item}” is not complete: {field} is empty, and the item of this name is {expected} according to {others}. Fill it in.',
  },
  unitCodeElsewhere: {
    zh: '这里有单位“{item}”，{others}却没有这个编码；同名的单位在那里是{expected}。一个单位只有一个编码，请核对哪一个写错了。',
    en: 'The unit “{item}” stands here, but {others} has no such code; the unit of this name there is {expected}. A unit has one code: check which of them is wrong.',
  },
  crossTextRepeated: {
    zh: '{field}与{others}的文字完全相同。每个项目应当有自己的内容，请改写其中一个。',
    en: '{field} has the same words as {others}. Each project should have its own: rewrite one of them.',
  },
  crossCodeRepeated: {
    zh: '{field}“{found}”与{others}相同。每个项目有自己的编码，请核对，改正其中一个。',
    en: '{field} is “{found}”, and so is {others}. Each project has a code of its own: check both and correct one.',
  },
  unitRepeated: {
    zh: '单位“{found}”列了两次，{others}已经有了。每个单位只列一行，请删去一行，或者改正名称。',
    en: 'The unit “{found}” is listed twice; {others} has it already. Each unit has one row: delete one, or correct its name.',
  },
  rowRepeated: {
    zh: '“{found}”这一行与{others}那一行完全相同，可能是复制后没有改。确实各买一份的，可以合并成一行；多余的请删去。',
    en: 'This row of “{found}” is the same as that of {others}, perhaps a copy that was not changed. Make one row of both if both are meant, or delete one.',
  },
  itemRepeated: {
    zh: '“{found}”列了两次，内容与{others}完全相同，可能是复制后没有改。请核对，改写其中一个，或者删去多余的一行。',
    en: '“{found}” is there twice, the same as at {others} in all it says, perhaps a copy that was not changed. Check both: change one, or delete the row that is too many.',
  },
  termRepeated: {
    zh: '科目“{found}”列了两次，{others}已经有了。每个科目只列一行，请删去多余的一行，或者改正编码和名称。',
    en: 'The code “{found}” is listed twice; {others} has it already. Each code has one row: delete one, or correct its code and name.',
  },
  projectRepeated: {
    zh: '项目“{found}”列了两次，{others}已经有了。请核对是否重复；是同一个项目的，请合并，不是的，请写出各自的名称。',
    en: 'The project “{found}” is listed twice; {others} has it already. If it is one project, make one of both; if not, give each its own name.',
  },
  projectCopied: {
    zh: '项目“{found}”与“{other}”（{others}）的金额和绩效指标完全相同，可能是复制后没有改。请核对，写出各自的内容。',
    en: 'The project “{found}” has the same amounts and indicators as “{other}” ({others}), perhaps a copy that was not changed. Check both and give each its own.',
  },
  togetherMore: {
    zh: '项目“{item}”有{count}行采购，合计{found}，大于{others}的{expected}，多出{difference}。请核对各行的采购金额和项目的预算资金。',
    en: 'The project “{item}” has {count} purchases of {found} together, more than {others} with {expected}, by {difference}. Check the purchases and the budget of the project.',
  },
  dateOfOtherYear: {
    zh: '「{name}」的指标值是{found}，不在预算年度{year}年。请改成{year}年的时间；项目跨年度实施的，请在项目名称、资金用途或者绩效目标里写明。',
    en: 'The value of “{name}” is {found}, outside of the budget year {year}. Give a time in {year}, or say in the name, purpose or goals that the project runs over several years.',
  },
  planOfPast: {
    zh: '“{near}”说的是{found}年要做的事，本预算是{year}年，可能是去年的文字没有改。请改年份；说的确实是以前的，请写明“已”完成。',
    en: '“{near}” tells of something to be done in {found}, but this is the budget of {year}: it may be left from last year. Correct the year, or say that it was done.',
  },
  crossNothingBought: {
    zh: '本表没有填写采购，但{items}可能需要政府采购，见{others}。请核对是否应当编制政府采购预算。',
    en: 'No purchase is entered here, but this may need procurement: {items}; see {others}. Check whether it should be budgeted here.',
  },
  crossNoneBought: {
    zh: '{field}是0，但{items}可能需要政府采购，见{others}。请核对是否应当编制政府采购预算。',
    en: '{field} is 0, but this may need procurement: {items}; see {others}. Check whether it should be budgeted here.',
  },
  columnsExchanged: {
    zh: '「{field}」和「{other}」两栏的数填反了：{others}是{expected}，本表是{found}，对调以后才相等。请把两栏的数对调。',
    en: 'The columns “{field}” and “{other}” are exchanged: {others} is {expected}, but this form says {found}; the other way round they are equal. Change the amounts of both round.',
  },
  columnElsewhere: {
    zh: '「{field}」一栏的数填错了栏：{others}是{expected}，本表是{found}，移到所属的栏以后才相等。请核对这一栏。',
    en: 'The amounts under “{field}” stand in the wrong column: {others} is {expected}, but this form says {found}; they are equal once they are where they belong. Check the column.',
  },
  columnsExchangedInRows: {
    zh: '「{field}」和「{other}」两栏的数填反了：{count}处的数只有对调以后才对得上。请把两栏的数对调。',
    en: 'The columns “{field}” and “{other}” are exchanged: only then do the amounts in {count} places agree. Change the amounts of both round.',
  },
  cellsExchanged: {
    zh: '「{field}」和「{other}」的数填反了：{others}是{expected}，本表是{found}，对调以后才相等。请把两个数对调。',
    en: '“{field}” and “{other}” are exchanged: {others} is {expected}, but this form says {found}; the other way round they are equal. Change both amounts round.',
  },
  rowTwice: {
    zh: '“{item}”这一行列了两次，与{row}那一行完全相同（{amounts}）。{field}是{found}，{others}是{expected}，相差{difference}，重复的正是这一行。请删去多余的一行。',
    en: '“{item}” is there twice: this row is the same as that of {row} ({amounts}). {field} is {found}, but {others} is {expected}; they differ by {difference} because of this row. Delete the row that is too many.',
  },
  rowLeftOut: {
    zh: '这里漏了“{item}”一行，{row}有这一行（{amounts}）。{field}是{found}，{others}是{expected}，相差{difference}，缺的正是这一行。请在这里补上；本来不该有的，请核对那张表。',
    en: 'The row “{item}” is missing here, but {row} has it ({amounts}). {field} is {found}, but {others} is {expected}; they differ by {difference} because of this row. Add it here, or check that form if it does not belong there.',
  },
  rowsLeftOut: {
    zh: '这里漏了{count}行：{items}。{row}有这些行。{field}是{found}，{others}是{expected}，相差{difference}，缺的正是这些行。请在这里补上；本来不该有的，请核对那张表。',
    en: '{count} rows are missing here: {items}; {row} has them. {field} is {found}, but {others} is {expected}; they differ by {difference} because of these rows. Add them here, or check that form if they do not belong there.',
  },
  ...listTexts,
};
