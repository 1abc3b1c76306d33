/* The parts of Open Referral HSDS 3 (3.0, and what 3.1 added) that this directory has something to say in. Fields without a value are left out. */

export interface HsdsTaxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly uri?: string;
  readonly version?: string;
}

export interface HsdsTaxonomyTerm {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly parent_id?: string;
  readonly taxonomy: string;
  readonly taxonomy_detail: HsdsTaxonomy;
  readonly language: string;
}

export interface HsdsAttribute {
  readonly id: string;
  readonly link_id: string;
  readonly link_type: string;
  readonly link_entity: string;
  readonly value: string;
  /** Since 3.1: what the value means, in words. */
  readonly label: string;
  readonly taxonomy_term_id?: string;
  readonly taxonomy_term?: HsdsTaxonomyTerm;
}

export interface HsdsPhone {
  readonly id: string;
  readonly number: string;
  readonly extension?: number;
  readonly type: string;
  readonly description: string;
}

export interface HsdsLanguage {
  readonly id: string;
  readonly code: string;
}

export interface HsdsAddress {
  readonly id: string;
  readonly address_1: string;
  readonly address_2?: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: string;
  readonly address_type: 'physical';
}

export interface HsdsLocation {
  readonly id: string;
  readonly location_type: 'physical';
  readonly name: string;
  /** Says so where the coordinates are the middle of the ZIP code. */
  readonly description?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly addresses: readonly HsdsAddress[];
}

export interface HsdsOrganization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly website?: string;
}

export interface HsdsServiceAtLocation {
  readonly id: string;
  readonly location: HsdsLocation;
}

export interface HsdsService {
  readonly id: string;
  readonly name: string;
  readonly alternate_name?: string;
  readonly description: string;
  readonly url?: string;
  readonly status: 'active';
  readonly accreditations?: string;
  readonly assured_date?: string;
  readonly alert?: string;
  readonly phones: readonly HsdsPhone[];
  readonly languages: readonly HsdsLanguage[];
  readonly organization: HsdsOrganization;
  readonly service_at_locations: readonly HsdsServiceAtLocation[];
  readonly attributes: readonly HsdsAttribute[];
}

/** A change that was made to a record, for its provenance. */
export interface HsdsMetadata {
  readonly id: string;
  readonly resource_id: string;
  readonly resource_type: 'service';
  /** `YYYY-MM-DD` */
  readonly last_action_date: string;
  readonly last_action_type: 'update' | 'check' | 'decline' | 'undo';
  readonly field_name: string;
  readonly previous_value: string;
  readonly replacement_value: string;
  readonly updated_by: string;
}

/** A page of a list, as every HSDS list is answered. */
export interface HsdsPage<T> {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly T[];
}
