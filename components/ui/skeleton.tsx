/** A place holder for what is still loading; size it by `className`. */
export function Skeleton({ className = "" }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`block animate-pulse rounded bg-paper-3 motion-reduce:animate-none ${className}`}
    />
  );
}
