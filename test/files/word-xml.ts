/** Pieces of the XML of a Word document. */
export const run = (text: string, looks = '') =>
  `<w:r>${looks}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inside: string, properties = '') => `<w:p>${properties}${inside}</w:p>`;
export const control = (names: string, content: string, more = '') =>
  `<w:sdt><w:sdtPr>${names}<w:id w:val="7"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
export const tag = (name: string) => `<w:tag w:val="${name}"/>`;
export const title = (name: string) => `<w:alias w:val="${name}"/>`;
export const start = (name: string, id = 3) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
export const end = (id = 3) => `<w:bookmarkEnd w:id="${id}"/>`;
export const cell = (content: string) =>
  `<w:tbl><w:tr><w:tc><w:tcPr/>${content}</w:tc></w:tr></w:tbl>`;
export const cellControl = (names: string, content: string) =>
  `<w:tbl><w:tr>${control(names, `<w:tc><w:tcPr/>${content}</w:tc>`)}</w:tr></w:tbl>`;
export const box = (content: string) =>
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
export const picture = '<w:r><w:drawing/></w:r>';
export const footnote = '<w:r><w:footnoteReference w:id="2"/></w:r>';
export const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
export const bold = '<w:rPr><w:b/></w:rPr>';
export const style = '<w:pPr><w:jc w:val="both"/></w:pPr>';
