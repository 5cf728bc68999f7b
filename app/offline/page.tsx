import type { Metadata } from "next";
import { offlineFiles } from "@/app/offline-files";
import { pageMetadata } from "@/app/page-metadata";
import { OfflineState } from "@/components/offline/offline-state.client";
import { Prose } from "@/components/ui/prose";

const title = "Without a network";
const description =
  "The atlas stays on your device after one visit and opens the same links without a network.";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description, canonical: "/offline" });
}

export default async function Page() {
  const { version, files, pages } = await offlineFiles();
  return (
    <Prose title={title}>
      <p>
        After one visit your browser keeps the atlas: the map, the dataset, stories and your own briefings.
        Links to days, incidents, places and slides then open without a network, and show the same as with
        one. Preview images, feeds and the API need the network.
      </p>
      <OfflineState version={version} count={files.length + pages.length} />
      <p>
        A newer version is fetched in the background and offered; it is never put in place of the one you are
        looking at. To have the atlas among your apps, choose “Install” or “Add to Home Screen” in your
        browser’s menu.
      </p>
    </Prose>
  );
}
