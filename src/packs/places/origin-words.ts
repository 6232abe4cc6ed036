import type { OriginWords } from '../../domain/recognize/origin/place-words';
import { placesEast } from './places-east';
import { placesNorth } from './places-north';
import { placesSouth } from './places-south';
import { placesWest } from './places-west';

export const originWords: OriginWords = {
  provinces: [...placesNorth, ...placesEast, ...placesSouth, ...placesWest],
  cityEnds: ['市', '地区', '盟'],
  zones: [
    ...['经济技术开发区', '经济开发区', '高新技术产业开发区', '高新技术开发区', '高新区', '经开区'],
    ...['开发区', '新区', '示范区', '综合保税区', '工业园区', '产业集聚区', '城乡一体化'],
  ],
  others: ['对口', '支援', '帮扶', '协作', '考察', '招商', '援建', '借鉴', '学习', '驻', '赴'],
  notBefore: '场容',
  offices: ['财', '政', '办', '人社', '发改'],
  numberYear: '\\p{Script=Han}{0,5}[〔\\[（(](?:19|20)\\d\\d[〕\\]）)]',
  budgetYear: '(?<![比较与同和])(20\\d\\d)年度?[^，。；、：:“”]{0,16}?预算',
  numerals: ['〇零○O0', '一1', '二2', '三3', '四4', '五5', '六6', '七7', '八8', '九9'],
};
