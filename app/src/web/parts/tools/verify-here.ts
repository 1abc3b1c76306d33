import { sayVerdict, type SaidVerdict } from '../../../documents/read/say-verdict.ts';
import type { DocumentWords } from '../../../words/documents.ts';

/** Reads a finished plan back on this device. Rejects where the reader cannot be fetched; it is, when it is first needed. */
export async function verifyHere(bytes: Uint8Array, words: DocumentWords['verdict']): Promise<SaidVerdict> {
  const { kindOf, verifyDocument } = await import('../../../documents/read/verify-document.ts');
  if (kindOf(bytes) === 'pdf') await placePdfWorker();
  return sayVerdict(await verifyDocument(bytes), words);
}

/** The reader of PDF works beside the page, so that a long one does not freeze it; it has to be told where its other half is. */
async function placePdfWorker(): Promise<void> {
  const [{ GlobalWorkerOptions }, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]);
  GlobalWorkerOptions.workerSrc = worker.default;
}
