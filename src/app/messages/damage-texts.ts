import type { Words } from '../../domain/form/words';

/** What is wrong on a sheet that was read as a form, where the cell stands beside it: what is, what should be, what to do. */
export const damageTexts = {
  unmarked: {
    zh: '从印好的文字认出了这张表单，但本工具用来认它的标记不见了；表里的内容没有变。',
    en: 'This form was recognised by its printed words, but the names that mark it are gone.',
  },
  lostMarks: {
    zh: '本工具用来认这张表的标记不见了，或者指到了别处（{parts}）；表里的内容没有变。',
    en: 'Names that mark parts of it are gone or stand for other cells: {parts}.',
  },
  lostFormula: {
    zh: '「{label}」的公式不见了。',
    en: 'The formula of “{label}” is gone.',
  },
  wrongCells: {
    zh: '「{label}」的公式没有算全，或者算了别的单元格：现在是 {found}，应当是 {formula}。',
    en: 'The formula of “{label}” leaves cells out or takes others: it is {found} and should be {formula}.',
  },
  otherFormula: {
    zh: '「{label}」的公式被改过：现在是 {found}，表单的公式是 {formula}。',
    en: 'The formula of “{label}” was changed: it is {found}, and {formula} on the form.',
  },
  typedOver: {
    zh: '「{label}」应当由公式计算，现在填的是「{typed}」。',
    en: '“{label}” should be calculated, but “{typed}” was typed there.',
  },
  typedOverResult: {
    zh: '「{label}」应当由公式计算：现在填的是「{typed}」，公式算出来是 {result}。',
    en: '“{label}” should be calculated: “{typed}” was typed there, the formula gives {result}.',
  },
  lostLabel: {
    zh: '这里应当印着「{label}」，现在是空的。',
    en: '“{label}” should be printed here, but the cell is empty.',
  },
  lostUnit: {
    zh: '注明金额单位的文字不见了，金额按{unit}读取。请核对后把文字填上。',
    en: 'The words that give the unit of money are gone, so amounts are read in {unit}. Check that, then put the words back.',
  },
  changedLabel: {
    zh: '这里应当印着「{label}」，现在是「{found}」；内容仍按位置读取。请核对，需要的话改回来。',
    en: '“{label}” should be printed here, but it says “{found}”; the content is read by its place all the same. Check it, and change it back if need be.',
  },
  lostMerges: {
    zh: '应当合并的单元格没有合并：{areas}。',
    en: 'Cells that should be merged are not: {areas}.',
  },
  lostFormats: {
    zh: '这些行没有表单的格式、填写提示和规则，多半是从别处粘贴来的。',
    en: 'These rows lack the formats, hints and rules of the form, most likely because they were pasted.',
  },
  lostLooks: {
    zh: '这些行的行高、底色或边框不是表单的样子：行是接着表格末尾填的，或者是在末尾插入、删除的。',
    en: 'The height, fill or lines of these rows are not those of the form: rows were filled in below its end, or put in or deleted there.',
  },
  pastedLooks: {
    zh: '这些单元格的字体、底色或边框不是表单的样子，多半是从别处粘贴来的；填写的内容没有变。',
    en: 'These cells have other letters, fills or lines than the form, most likely because they were pasted; what is filled in has not changed.',
  },
  lostLines: {
    zh: '这些单元格的表格线不见了：{areas}。',
    en: 'The lines of the table are gone from these cells: {areas}.',
  },
  lostHints: {
    zh: '这张工作表上的填写提示和输入检查都不见了；已填的内容没有变。',
    en: 'The hints and the checks while typing are gone from this sheet; what is filled in has not changed.',
  },
  lostSomeHints: {
    zh: '这些单元格的填写提示和输入检查不见了：{areas}；已填的内容没有变。',
    en: 'The hints and the checks while typing are gone from these cells: {areas}; what is filled in has not changed.',
  },
  lostColours: {
    zh: '这张工作表上把数据矛盾自动标色的规则都不见了；已填的内容没有变。',
    en: 'The rules that colour contradicting figures are gone from this sheet; what is filled in has not changed.',
  },
  lostZero: {
    zh: '「{label}」现在是「{found}」，前面的0丢了，应当是「{code}」。',
    en: '“{label}” is “{found}” and has lost the 0 before it; it should be “{code}”.',
  },
  unreadable: {
    zh: '「{text}」不是这一栏能填的内容，没有计入。请改成这一栏需要的数字或文字。',
    en: '“{text}” is nothing this field can hold, so it was not counted. Change it to the number or words that belong here.',
  },
  formulaError: {
    zh: '公式显示 {text}，没有算出结果。请先改好它用到的单元格。',
    en: 'The formula shows {text} instead of a result. First put the cells right that it calculates with.',
  },
  unplaced: {
    zh: '「{text}」不属于任何栏目，没有读取。请移到表格外面，或者移到它的栏目里。',
    en: '“{text}” belongs to no field and was not read. Move it out of the table, or into its field.',
  },
  coveredNote: {
    zh: '表下的说明被盖住了（第{row}行），那里现在是「{text}」。修复会把盖住说明的行移进表里，再把说明放回表下；已填的内容不变。',
    en: 'The note below the table is covered (row {row}): “{text}” stands there now. The repair moves the rows that cover it into the table and puts the note back below; what is filled in stays.',
  },
  coveredNoteByHand: {
    zh: '表下的说明被盖住了（第{row}行），那里现在是「{text}」。请把它移到它的栏目里，再用 Ctrl+Z 恢复说明，或者重新填上说明。',
    en: 'The note below the table is covered (row {row}): “{text}” stands there now. Move that into its field, then bring the note back with Ctrl+Z or type it again.',
  },
  strangeRows: {
    zh: '表单中间多了空行（第{rows}行），各栏因此不在表单的位置上，公式和修改都对不上。修复会删除空行，已填的内容不变。',
    en: 'Empty rows came in between those of the form (row {rows}), so its fields are not where formulas and fixes expect them. The repair deletes the empty rows; what is filled in stays.',
  },
  missingRow: {
    zh: '这里下面少了表单的一行：{labels}。请用 Ctrl+Z 恢复，或者补上这一行，再查看一次。',
    en: 'Below this a row of the form is missing: {labels}. Bring it back with Ctrl+Z or put it in again, then look again.',
  },
  missingColumn: {
    zh: '少了表单的一列：{labels}。请用 Ctrl+Z 恢复，或者补上这一列，再查看一次。',
    en: 'A column of the form is missing: {labels}. Bring it back with Ctrl+Z or put it in again, then look again.',
  },
  continued: {
    zh: '这一行没有名称，按上面一项的内容读取。请核对；如果是另一项，请填上名称。',
    en: 'This row has no name and is read as part of the item above. Check it; if it is another item, give it a name.',
  },
  doubtfulBegin: {
    zh: '这一行按上一级（职责、单位或总计）读取，但它没有上一级的编号或编码（例如“一、”、单位编码），合计也不是公式。请核对：是上一级的，请补上编号或编码；是其中的明细，请在上面补上它所属的那一行。',
    en: 'This row is read as one that others belong to (a duty, a unit or the total), but it has neither the number or code of one, such as a Chinese numeral or a unit code, nor a formula that adds them up. Check it: if others belong to it, number it or give it its code; if it belongs to another row, add that row above.',
  },
  otherTitle: {
    zh: '标题写作「{text}」，是本表另一种表样的标题；从各行看不出是哪一种，已按各行的内容读取。请核对读取的结果。',
    en: 'The title is written “{text}”, as that of another layout of this form. The rows do not tell which it is and were read by what stands in them. Check what was read.',
  },
  unclearUnit: {
    zh: '表上写了几种金额单位（{units}），按表单的单位读取。请只留一种。',
    en: 'Several units of money are written on the form ({units}), so that of the form is taken. Leave only one.',
  },
  shapeChanged: {
    zh: '表单里有不属于它的行或列，或者少了固定的行，所以只能查看一部分。请删掉多出来的行、列，或者用 Ctrl+Z 恢复，再查看一次。',
    en: 'The form holds rows or columns that are not its own, or lacks fixed rows, so only part of it can be looked at. Delete what is extra, or press Ctrl+Z, then look again.',
  },
  noTable: {
    zh: '这里登记了表单的名称，但看不到表单。如果是误删的，请用 Ctrl+Z 恢复；不要这张表单的话，可以不管。',
    en: 'A name marks a form here, but no form is to be seen. If it was deleted by mistake, bring it back with Ctrl+Z; if you do not want it, nothing needs doing.',
  },
  noWords: {
    zh: '没有文字的一处',
    en: 'one without words',
  },
} satisfies Readonly<Record<string, Words>>;
