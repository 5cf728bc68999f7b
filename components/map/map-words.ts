/** What the map's own controls say. */
export const MAP_WORDS = {
  en: {
    map: "Map of incidents",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    reset: "Reset view",
    fullScreen: "Full screen",
    exitFullScreen: "Exit full screen",
    credits: "Map credits",
    ctrlToZoom: "To zoom, click the map first or hold Ctrl while scrolling",
    commandToZoom: "To zoom, click the map first or hold ⌘ while scrolling",
    twoFingers: "Move the map with two fingers",
    layers: "Layers",
    coordinates: "Coordinates",
    pointer: "Pointer",
    centre: "Centre",
    copy: "Copy",
    noGrid: "No MGRS here",
  },
  ar: {
    map: "خريطة الحوادث",
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    reset: "إعادة ضبط العرض",
    fullScreen: "ملء الشاشة",
    exitFullScreen: "الخروج من ملء الشاشة",
    credits: "مصادر الخريطة",
    ctrlToZoom: "للتكبير انقر الخريطة أولًا أو اضغط Ctrl أثناء التمرير",
    commandToZoom: "للتكبير انقر الخريطة أولًا أو اضغط ⌘ أثناء التمرير",
    twoFingers: "حرّك الخريطة بإصبعين",
    layers: "الطبقات",
    coordinates: "الإحداثيات",
    pointer: "المؤشر",
    centre: "المركز",
    copy: "نسخ",
    noGrid: "لا إحداثيات MGRS هنا",
  },
} as const;

/** What the embedded basemap is made of; its licences ask for it to be said. Same in all languages: names. */
export const EMBEDDED_CREDITS =
  '<a href="/basemap/LICENSES.md" target="_blank">Natural Earth, GeoNames, GSHHG, © OpenStreetMap contributors</a>';
