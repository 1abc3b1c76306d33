/** Fetched on the first need: most people set no passphrase, and it is heavier than all else that a page runs. */
const sealing = () => import('age-encryption');

/** Contents behind a passphrase, as two age files in text: the key, sealed by the passphrase, and what the key opens. */
export interface Sealed {
  readonly key: string;
  readonly contents: string;
}

/**
 * scrypt with N = 2^17, r = 8, p = 1: 128 MiB for each guess, which a phone can still spare. The passphrase guards a key of its
 * own, so that this price is paid to unlock and not each time that an answer is saved.
 */
export const WORK_FACTOR = 17;

/** A fresh key, and the key sealed by a passphrase. */
export async function makeKey(
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<{ readonly identity: string; readonly key: string }> {
  const { Encrypter, armor, generateX25519Identity } = await sealing();
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return { identity, key: armor.encode(await encrypter.encrypt(identity)) };
}

/** The key that a passphrase opens; null where it is the wrong one, or the text was changed. */
export async function openKey(key: string, passphrase: string): Promise<string | null> {
  const { Decrypter, armor } = await sealing();
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(armor.decode(key), 'text');
  } catch {
    return null;
  }
}

export async function seal(text: string, identity: string): Promise<string> {
  const { Encrypter, armor, identityToRecipient } = await sealing();
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  return armor.encode(await encrypter.encrypt(text));
}

/** What was sealed; null where the key does not fit or a single byte was changed. */
export async function unseal(contents: string, identity: string): Promise<string | null> {
  const { Decrypter, armor } = await sealing();
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
    return await decrypter.decrypt(armor.decode(contents), 'text');
  } catch {
    return null;
  }
}
