/**
 * A drawing that many pages of a document show alike: it is written into the file once, and each page names it beside its
 * own. Setting the text of a form anew for hundreds of pages is what takes long.
 */
type Stream = PDFKit.PDFKitReference;

type Page = {
  content: Stream;
  dictionary: { data: { Contents: unknown } };
  fonts: Record<string, unknown>;
};

const pageOf = (doc: PDFKit.PDFDocument) => doc.page as unknown as Page;

/** Draws on the present page's ground; answers how to show the drawing on the page that is present then. */
export function drawOnce(doc: PDFKit.PDFDocument, draw: () => void): () => void {
  const first = pageOf(doc);
  const own = first.content;
  const shared = doc.ref({}) as Stream;
  first.content = shared;
  draw();
  first.content = own;
  shared.end(undefined);
  const fonts = { ...first.fonts };
  return () => {
    const page = pageOf(doc);
    page.dictionary.data.Contents = [page.content, shared];
    Object.assign(page.fonts, fonts);
  };
}
