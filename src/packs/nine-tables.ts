/**
 * The tables that every department publishes (财预〔2016〕143号), but for 一般公共预算“三公”经费支出表: the disclosures of Hebei that its
 * packs are made of speak of nine, and were published without the others.
 */
export const tablesBesideThreePublic = ['F07', 'F08', 'F09', 'F10', 'F11', 'F12', 'F15', 'F19'];
