declare module 'zipcodes/lib/codes.js' {
  export const codes: Readonly<
    Record<
      string,
      {
        readonly zip: string;
        readonly latitude: number;
        readonly longitude: number;
        readonly city: string;
        readonly state: string;
      }
    >
  >;
}
