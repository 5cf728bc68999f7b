export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="inline-flex min-w-6 items-center justify-center rounded border border-rule-2/70 border-b-2 bg-paper px-1.5 py-0.5 font-sans text-xs font-medium text-ink">
      {children}
    </kbd>
  );
}
