/* The words that made-up places are named with. The compounds are no words of any language, so that no made-up place can
   be taken for a real one. */

export const FIRST_PARTS = (
  'Moon Otter Quill Thistle Brindle Marl Fennel Wisp Tumble Lantern Sorrel Puddle Bramble Cobble Dapple Ember Fable ' +
  'Gosling Hazel Inkwell Jumble Kettle Lumen Minnow Nettle Osprey Pebble Quince Russet Snowdrop Teasel Umber Velvet ' +
  'Whistle Yarrow Zephyr'
).split(' ');

export const SECOND_PARTS = (
  'quill mere wick gleam fen hollow spindle whistle thatch barrow dapple lantern pocket ripple sparrow tangle button ' +
  'feather gable kindle marrow plume russet saddle thimble willow'
).split(' ');

export const STREET_ENDS = ['Street', 'Avenue', 'Road', 'Lane', 'Way', 'Court', 'Drive', 'Place'] as const;

/** One real area code for each state and territory; the numbers themselves are 555-0100 to 555-0199, which ring nowhere. */
export const AREA_CODES: Readonly<Record<string, string>> = {
  AL: '205',
  AK: '907',
  AZ: '602',
  AR: '501',
  CA: '916',
  CO: '303',
  CT: '203',
  DE: '302',
  DC: '202',
  FL: '850',
  GA: '404',
  HI: '808',
  ID: '208',
  IL: '217',
  IN: '317',
  IA: '515',
  KS: '785',
  KY: '502',
  LA: '225',
  ME: '207',
  MD: '410',
  MA: '617',
  MI: '517',
  MN: '612',
  MS: '601',
  MO: '573',
  MT: '406',
  NE: '402',
  NV: '775',
  NH: '603',
  NJ: '609',
  NM: '505',
  NY: '518',
  NC: '919',
  ND: '701',
  OH: '614',
  OK: '405',
  OR: '503',
  PA: '717',
  RI: '401',
  SC: '803',
  SD: '605',
  TN: '615',
  TX: '512',
  UT: '801',
  VT: '802',
  VA: '804',
  WA: '360',
  WV: '304',
  WI: '608',
  WY: '307',
  PR: '787',
  VI: '340',
  GU: '671',
  AS: '684',
  MP: '670',
};
