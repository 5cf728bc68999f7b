import { SiteBar } from "@/components/ui/site-bar.client";
import { CompareWordsProvider } from "@/components/ui/words/compare-words.client";
import { CompareBoard } from "./compare-board.client";
import type { CompareSeed } from "./compare-seed";

/** The page that compares two days or spans. */
export function ComparePage({ seed }: { readonly seed: CompareSeed }) {
  return (
    <div className="mx-auto max-w-[100rem] px-4 pt-2 pb-16 md:px-8">
      <SiteBar />
      <main>
        <CompareWordsProvider>
          <CompareBoard seed={seed} />
        </CompareWordsProvider>
      </main>
    </div>
  );
}
