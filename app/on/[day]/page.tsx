export { DayPage as default, dayMetadata as generateMetadata } from "../../day-page";
