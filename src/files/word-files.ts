export { fillTemplate } from './docx-template/fill-template';
export { writeDocument } from './docx/write-document';
