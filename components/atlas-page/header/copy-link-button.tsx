import Check from "lucide-react/icons/check";
import Link from "lucide-react/icons/link";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/ui/words/use-words.client";
import { workspaceWords } from "@/lib/messages/rooms";

interface CopyLinkButtonProps {
  readonly state: "idle" | "copied" | "failed";
  readonly onCopy?: (() => void) | undefined;
}

/** "Copy link", with what became of it beneath for as long as the state says so. On a phone it is in the share menu only. */
export function CopyLinkButton({ state, onCopy }: CopyLinkButtonProps) {
  const words = useWords(workspaceWords).atlas.copyLink;
  return (
    <span className="relative inline-flex">
      <Button variant="primary" onClick={onCopy} className="max-sm:hidden">
        {state === "copied" ? <Check size={16} aria-hidden="true" /> : <Link size={16} aria-hidden="true" />}
        {words.press}
      </Button>
      <span
        role="status"
        className="absolute end-0 top-full z-30 mt-2 rounded-md bg-accent px-3 py-1.5 text-[13px] leading-5 whitespace-nowrap text-accent-ink shadow-float empty:hidden"
      >
        {state === "idle" ? "" : words[state]}
      </span>
    </span>
  );
}
