import type { SolidProduct } from '@stepdown/clinical/taper/product';

/** The name of a solid strength in the form: `tablet:500`. */
export function productKey(product: Pick<SolidProduct, 'form' | 'strength'>): string {
  return `${product.form}:${product.strength}`;
}
