/** The picture of a view's panel in the place of a slide's map. */
export function SlidePanel({ svg }: { readonly svg: string }) {
  // Drawn by this page of the validated dataset, with every text escaped.
  return <div className="slide-panel" dangerouslySetInnerHTML={{ __html: svg }} />;
}
