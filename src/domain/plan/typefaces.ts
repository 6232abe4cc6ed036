/** By these names Excel and Word know the typefaces of official documents (GB/T 9704). */
export const song = '宋体';
export const hei = '黑体';
export const kai = '楷体';
export const fangSong = '仿宋';
