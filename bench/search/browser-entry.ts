// What a browser loads to search: bundled by browser.ts and asked from inside a page.
export { openIndex } from '@stepdown/directory/index/open-index';
export { search } from '@stepdown/directory/search/search';
