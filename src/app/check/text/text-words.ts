/** What a text is called among the forms. */
export const textName = '预算说明文字';

/** A line without any of them is no sentence. */
export const inSentences = /[。：；]|万元/;

/** The same in a sentence. */
export const theText = { zh: '说明文字', en: 'the text' };
