import { ALL_CODES, NATIONAL_CODES, nationalCode } from '../facility/codes.ts';
import { derivedId } from '../facility/id.ts';
import type { HsdsTaxonomy, HsdsTaxonomyTerm } from './hsds-types.ts';

/** The national service codes as an HSDS taxonomy. */
export const CODE_TAXONOMY: HsdsTaxonomy = {
  id: derivedId('hsds-taxonomy', 'samhsa-service-codes'),
  name: 'SAMHSA service codes',
  description: 'Service codes of the National Directory of facilities, by category',
  uri: 'https://findtreatment.gov/',
  version: '2023',
};

function categoryTerm(category: string, name: string): HsdsTaxonomyTerm {
  return {
    id: derivedId('hsds-term', 'category', category),
    code: category,
    name,
    description: name,
    taxonomy: CODE_TAXONOMY.name,
    taxonomy_detail: CODE_TAXONOMY,
    language: 'en',
  };
}

const CATEGORY_TERMS: ReadonlyMap<string, HsdsTaxonomyTerm> = new Map(
  Object.entries(NATIONAL_CODES).map(([category, { name }]) => [category, categoryTerm(category, name)]),
);

function codeTerm(code: string, name: string, category: string): HsdsTaxonomyTerm {
  const parent = CATEGORY_TERMS.get(category);
  return {
    id: derivedId('hsds-term', 'code', code),
    code,
    name,
    description: parent === undefined ? name : `${parent.name}: ${name}`,
    ...(parent === undefined ? {} : { parent_id: parent.id }),
    taxonomy: CODE_TAXONOMY.name,
    taxonomy_detail: CODE_TAXONOMY,
    language: 'en',
  };
}

const CODE_TERMS: ReadonlyMap<string, HsdsTaxonomyTerm> = new Map(
  ALL_CODES.map(({ code, name, category }) => [code, codeTerm(code, name, category)]),
);

/** Every term: the categories, and the codes with their category as parent. */
export const CODE_TAXONOMY_TERMS: readonly HsdsTaxonomyTerm[] = [
  ...CATEGORY_TERMS.values(),
  ...CODE_TERMS.values(),
];

/** The term of a service code. A code that the national list does not know becomes a term without a category. */
export function termOfCode(code: string): HsdsTaxonomyTerm {
  return CODE_TERMS.get(code) ?? codeTerm(code, nationalCode(code)?.name ?? code, '');
}
