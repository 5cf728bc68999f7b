import type { ReactNode } from "react";
import { controlClass } from "@/components/ui/control-class";
import type { Lang } from "@/lib/domain/shapes/lang";
import { inLang } from "@/lib/view/address/lang-of";
import { TEXT_LINK } from "./page-section";

/** The look of a form's text fields and selects. */
export const FIELD =
  "min-h-9 rounded-md border border-rule-2/70 bg-paper px-3 text-sm text-ink pointer-coarse:min-h-11 pointer-coarse:text-base";

interface QueryFormProps {
  /** Of the page; its answer has the one that `kept` names. */
  readonly lang?: Lang;
  readonly action: string;
  /** Names and values that the form's answer keeps. */
  readonly kept: Iterable<readonly [name: string, value: string]>;
  readonly submit: string;
  /** The link to the page without a query; `null` where the page has none. */
  readonly all: string | null;
  readonly children: ReactNode;
  readonly hint?: ReactNode;
}

/** Asks by the address, so that it needs no scripts and can be linked to. */
export function QueryForm({ lang = "en", action, kept, submit, all, children, hint }: QueryFormProps) {
  return (
    <form method="get" action={action} className="flex flex-wrap items-end gap-x-3 gap-y-2 print:hidden">
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button type="submit" className={controlClass("primary", "text")}>
        {submit}
      </button>
      {all !== null && (
        <a
          href={inLang(action, lang)}
          className={`${TEXT_LINK} inline-flex min-h-9 items-center text-sm pointer-coarse:min-h-11`}
        >
          {all}
        </a>
      )}
      {hint}
    </form>
  );
}

/** A field of a form under its name. */
export function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child
    <label className="flex flex-col gap-1 text-[13px] text-ink-2">
      {label}
      {children}
    </label>
  );
}
