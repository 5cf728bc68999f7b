export { countText } from "@/lib/own-data/count-text";
