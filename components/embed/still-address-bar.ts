import type { AddressBar } from "@/components/state/link-store";

/** A frame writes no address: its steps would stand between the reader of the page around it and Back. */
export const stillAddressBar: AddressBar = {
  push: () => undefined,
  replace: () => undefined,
  onTravel: () => () => undefined,
};
