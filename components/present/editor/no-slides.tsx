/** What the editor says of a briefing without slides, until it has been read, and without scripts. */
export function NoSlides({ loaded }: { readonly loaded: boolean }) {
  return (
    <div className="mt-8 max-w-[40em] border-t-2 border-ink pt-5 text-[17px] leading-[1.55]">
      {loaded ? (
        <p>
          No slides yet. On the{" "}
          <a href="/" className="underline underline-offset-4">
            map
          </a>
          , show what you want to say and press <b>Briefing</b>, then <b>Add this view</b>; or copy one of the{" "}
          <a href="/present" className="underline underline-offset-4">
            stories
          </a>{" "}
          and edit it. The briefing stays in this browser.
        </p>
      ) : (
        <p>Loading the briefing from this browser …</p>
      )}
      <noscript>
        <p className="mt-3">
          Editing a briefing needs JavaScript. The <a href="/present">stories of the atlas</a> work without
          it.
        </p>
      </noscript>
    </div>
  );
}
