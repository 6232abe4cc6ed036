export { feedHere, feedList } from './feed-list';
