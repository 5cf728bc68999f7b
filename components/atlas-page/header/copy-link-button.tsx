import Check from "lucide-react/icons/check";
import Link from "lucide-react/icons/link";
import { Button } from "@/components/ui/button";

interface CopyLinkButtonProps {
  readonly state: "idle" | "copied" | "failed";
  readonly onCopy?: (() => void) | undefined;
}

const SAID = {
  idle: "",
  copied: "Link copied",
  failed: "Couldn’t copy: use the link in the address bar",
} as const;

/** "Copy link", with what became of it beneath for as long as the state says so. On a phone it is in the share menu only. */
export function CopyLinkButton({ state, onCopy }: CopyLinkButtonProps) {
  return (
    <span className="relative inline-flex">
      <Button variant="primary" onClick={onCopy} className="max-sm:hidden">
        {state === "copied" ? <Check size={16} aria-hidden="true" /> : <Link size={16} aria-hidden="true" />}
        Copy link
      </Button>
      <span
        role="status"
        className="absolute end-0 top-full z-30 mt-2 rounded-md bg-accent px-3 py-1.5 text-[13px] leading-5 whitespace-nowrap text-accent-ink shadow-float empty:hidden"
      >
        {SAID[state]}
      </span>
    </span>
  );
}
