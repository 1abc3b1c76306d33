// What a browser loads to search: bundled by browser.ts and asked from inside a page.
import { openIndex } from '@stepdown/directory/index/open-index';
import { search } from '@stepdown/directory/search/search';

export const engine = { openIndex, search };
