// The one page where a person types what they take: it is worked out here, on the device, where script runs.
export const csr = true;
