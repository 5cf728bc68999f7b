import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { htmlAttributes } from "@/components/atlas-page/state/html-attributes";
import { OfflineKeeper } from "@/components/offline/offline-keeper.client";
import { PrintFoot } from "@/components/share/print-foot.client";
import { KeepReader } from "@/components/state/keep-reader.client";
import { Providers } from "@/components/state/providers.client";
import { ShellWordsProvider } from "@/components/ui/words/shell-words.client";
import { shellWords } from "@/lib/messages/rooms";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { offlineFiles } from "./offline-files";
import { pageLang } from "./page-lang";
import { siteOrigin } from "./site-origin";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const { name } = shellWords.get(await pageLang());
  return {
    metadataBase: new URL(await siteOrigin()),
    applicationName: name,
    title: { default: name, template: `%s · ${name}` },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fffefb" },
    { media: "(prefers-color-scheme: dark)", color: "#12171c" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const address = (await headers()).get(ADDRESS_HEADER) ?? "/";
  // While developing there is no build to keep.
  const kept = await offlineFiles().catch(() => null);
  const attributes = htmlAttributes(address);
  return (
    <html {...attributes} suppressHydrationWarning>
      <body>
        <ShellWordsProvider lang={attributes.lang}>
          <Providers>{children}</Providers>
          <PrintFoot address={`${await siteOrigin()}${address}`} />
          <KeepReader />
          {kept && <OfflineKeeper version={kept.version} />}
        </ShellWordsProvider>
      </body>
    </html>
  );
}
