/** A year, and which day of it. */
export const years = String.raw`20\d\d年(?:度|末|底|期末|终)?`;
export const yearsWithEnd = /(20\d\d)年(度|末|底|期末|终|\d{1,2}月)?/g;
/** What stands behind a year that is meant as a whole. */
export const wholeYear: readonly string[] = ['', '度'];
export const yearAtEnd = /20\d\d年度?$/;
/** The year of a document or of a rule is none of a budget: 《2023年省级项目管理办法》, 依据2024年印发的标准. */
export const yearsOfDocuments =
  /《[^《》]*》|(?:依据|根据|按照|参照)[^，。；：《》\d]{0,8}20\d\d年度?(?!部门|预算)|20\d\d年(?=印发|发布|修订|制定|出台|下发|颁布)/g;
export const asOf = /截[至止]/;

/** Behind the name of a department: it without its other units. */
export const ownOffices = '(?:（?(?:本级|机关本级|机关|部门)）?)?';
/** It says nothing of whose. */
export const anyDepartment = /^(?:部门|单位)$/;

/** Between names in a row, and between their figures. 和 inside of a name is no such mark: then the names are not known, and nothing is said. */
export const betweenNames = /、|以及|和|与|及/g;
export const betweenAmounts = /^ *(?:和|与|及|以及)? *$/;
export const yearAlone = /^(?:20\d\d年(?:度)?)$/;

/** What may stand before a name and is no part of it. */
export const joining = new RegExp(`^(?:以?及|和|与|其中|${years})+`);
