import type { Drug } from '@stepdown/clinical/drugs/drug';
import type { ShownArticle } from '../../../articles/show-article.ts';

const CONTEXT = 'https://schema.org';

/** An article in the words of schema.org. Who reviewed it, and when, is told only where somebody did. */
export function articleData(article: ShownArticle, address: string, site: string): object {
  const { reviewed } = article;
  return {
    '@context': CONTEXT,
    '@type': 'MedicalWebPage',
    name: article.title,
    description: article.description.trim(),
    url: address,
    inLanguage: article.language,
    dateModified: article.updated,
    ...(reviewed === null
      ? {}
      : {
          lastReviewed: reviewed.date,
          reviewedBy: { '@type': 'Person', name: reviewed.name, jobTitle: reviewed.role },
        }),
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: site },
    citation: citationsOf(article.notes),
  };
}

/** A drug in the words of schema.org: names and forms, and nothing that reads as a dose. */
export function drugData(drug: Drug, address: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'Drug',
    name: drug.generic,
    nonProprietaryName: drug.generic,
    ...(drug.brands.length === 0 ? {} : { proprietaryName: [...drug.brands] }),
    drugClass: {
      '@type': 'DrugClass',
      name: drug.class === 'z-drug' ? 'Z-drug' : 'Benzodiazepine',
    },
    dosageForm: [...new Set(drug.strengths.map(({ form }) => form))],
    url: address,
  };
}

function citationsOf(notes: ShownArticle['notes']): readonly string[] {
  const addresses = notes.flatMap(({ sources }) => sources.map(({ address }) => address));
  return [...new Set(addresses)].filter((address) => address.startsWith('https://'));
}
