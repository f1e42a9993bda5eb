/** How Chinese sounds, as a piece of the page that is fetched when the quick input first opens. */
export { pinyinOf } from '@plansmith/document';
