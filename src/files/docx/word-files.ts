export { fillTemplate } from '../docx-template/fill-template';
export { writeDocument } from './write-document';
