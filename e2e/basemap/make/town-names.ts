/**
 * The towns of the map: GeoNames id, English, Arabic (`-` where the spelling is not certain), rank: 1 capitals and the
 * largest, 2 large, 3 middling, 4 small. Coordinates, country and population come from GeoNames.
 */
export const TOWN_NAMES = `
98182|Baghdad|بغداد|1
170654|Damascus|دمشق|1
250441|Amman|عمان|1
99532|Basra|البصرة|1
99072|Mosul|الموصل|1
170063|Aleppo|حلب|1
95446|Erbil|أربيل|1
94787|Kirkuk|كركوك|2
98463|Sulaymaniyah|السليمانية|2
98860|Najaf|النجف|2
94824|Karbala|كربلاء|2
98854|Nasiriyah|الناصرية|2
99608|Amarah|العمارة|2
99762|Diwaniyah|الديوانية|3
99131|Kut|الكوت|2
99347|Hillah|الحلة|3
96994|Duhok|دهوك|2
98717|Ramadi|الرمادي|2
99454|Fallujah|الفلوجة|3
91597|Samarra|سامراء|3
98530|Samawah|السماوة|3
97990|Baqubah|بعقوبة|3
90150|Tikrit|تكريت|2
97783|Baiji|بيجي|3
98112|Balad|بلد|4
95788|Hit|هيت|3
96309|Haditha|حديثة|3
6765385|Anah|عانة|4
92004|Rawa|راوة|4
98677|Rutba|الرطبة|2
448149|Sinjar|سنجار|3
90393|Tal Afar|تلعفر|3
89570|Zakho|زاخو|3
390188|Hawija|الحويجة|4
90026|Tuz Khurmatu|طوز خورماتو|4
96205|Halabja|حلبجة|4
98245|Zubayr|الزبير|4
89824|Umm Qasr|أم قصر|4
99446|Faw|الفاو|4
98993|Qurnah|القرنة|4
96961|Soran|سوران|4
98822|Aqrah|عقرة|4
169577|Homs|حمص|2
170017|Hama|حماة|2
173576|Latakia|اللاذقية|2
163345|Tartus|طرطوس|3
170794|Deir ez-Zor|دير الزور|2
172955|Raqqa|الرقة|2
173811|Hasakah|الحسكة|2
173377|Qamishli|القامشلي|2
163808|Palmyra|تدمر|2
169389|Idlib|إدلب|3
170905|Daraa|درعا|3
172408|Suwayda|السويداء|3
167357|Manbij|منبج|3
174018|al-Bab|الباب|4
172256|Kobani|عين العرب|3
163750|Tal Abyad|تل أبيض|4
165509|Ras al-Ayn|رأس العين|3
173530|al-Malikiyah|المالكية|4
172837|al-Shaddadi|الشدادي|4
172374|Tabqa|الطبقة|3
172425|al-Sukhnah|السخنة|4
173480|al-Mayadin|الميادين|3
174448|Abu Kamal|البوكمال|3
174506|Hajin|هجين|4
164947|Salamiyah|سلمية|4
173193|al-Nabk|النبك|4
250090|Zarqa|الزرقاء|3
248946|Irbid|إربد|2
250774|Aqaba|العقبة|2
250582|Mafraq|المفرق|3
248382|Maan|معان|3
250317|Ruwaished|الرويشد|4
250095|Azraq|الأزرق|4
6946409|Karak|الكرك|4
276781|Beirut|بيروت|1
266826|Tripoli|طرابلس|3
268064|Sidon|صيدا|4
267008|Tyre|صور|4
281184|Jerusalem|القدس|1
293397|Tel Aviv|تل أبيب|2
294801|Haifa|حيفا|2
295530|Beersheba|بئر السبع|3
281133|Gaza|غزة|2
282615|Nablus|نابلس|4
285066|Hebron|الخليل|4
146268|Nicosia|نيقوسيا|1
146384|Limassol|ليماسول|3
360630|Cairo|القاهرة|1
361058|Alexandria|الإسكندرية|1
358619|Port Said|بورسعيد|2
359796|Suez|السويس|2
360502|Luxor|الأقصر|2
359783|Asyut|أسيوط|3
359792|Aswan|أسوان|2
379252|Khartoum|الخرطوم|1
377039|Port Sudan|بورتسودان|2
372753|Kassala|كسلا|3
343300|Asmara|أسمرة|1
330546|Massawa|مصوع|3
343386|Assab|عصب|3
223817|Djibouti|جيبوتي|1
331180|Mekele|-|3
64435|Berbera|بربرة|3
64013|Bosaso|بوصاصو|3
108410|Riyadh|الرياض|1
105343|Jeddah|جدة|1
104515|Mecca|مكة المكرمة|1
109223|Medina|المدينة المنورة|1
110336|Dammam|الدمام|2
101628|Tabuk|تبوك|2
107304|Buraydah|بريدة|3
105072|Khamis Mushait|خميس مشيط|3
106297|Hafar al-Batin|حفر الباطن|3
106281|Hail|حائل|3
103630|Najran|نجران|3
102527|Sakaka|سكاكا|3
108512|Arar|عرعر|3
100425|Yanbu|ينبع|3
105299|Jizan|جازان|3
285787|Kuwait|الكويت|1
290340|Manama|المنامة|1
290030|Doha|الدوحة|1
292968|Abu Dhabi|أبوظبي|1
292223|Dubai|دبي|1
287286|Muscat|مسقط|1
286621|Salalah|صلالة|2
286282|Sohar|صحار|3
71137|Sanaa|صنعاء|1
415189|Aden|عدن|1
79415|Hodeidah|الحديدة|1
70225|Taiz|تعز|2
78754|Mukalla|المكلا|2
71334|Saada|صعدة|3
112931|Tehran|طهران|1
124665|Mashhad|مشهد|1
418863|Isfahan|أصفهان|1
113646|Tabriz|تبريز|1
115019|Shiraz|شيراز|1
119208|Qom|قم|2
144448|Ahvaz|الأهواز|2
128226|Kermanshah|كرمانشاه|2
121801|Urmia|أرومية|2
128234|Kerman|كرمان|2
132144|Hamadan|همدان|3
118743|Rasht|رشت|3
143083|Ardabil|أردبيل|3
111822|Yazd|يزد|2
117574|Sanandaj|سنندج|3
127349|Khorramabad|خرم آباد|3
145459|Abadan|عبادان|3
141681|Bandar Abbas|بندر عباس|2
139817|Bushehr|بوشهر|2
136256|Dezful|دزفول|4
323786|Ankara|أنقرة|1
745044|Istanbul|إسطنبول|1
311046|İzmir|إزمير|1
325363|Adana|أضنة|1
314830|Gaziantep|غازي عنتاب|1
306571|Konya|قونية|2
323777|Antalya|أنطاليا|2
316541|Diyarbakır|ديار بكر|2
308464|Kayseri|قيصري|2
298333|Şanlıurfa|شانلي أورفة|2
304922|Malatya|ملاطية|3
315368|Erzurum|أرضروم|2
740264|Samsun|سامسون|2
298117|Van|وان|3
321836|Batman|باتمان|4
304531|Mersin|مرسين|3
323779|Antakya|أنطاكية|3
310859|Kahramanmaraş|مرعش|4
738648|Trabzon|طرابزون|2
300619|Sivas|سيواس|3
616052|Yerevan|يريفان|1
611717|Tbilisi|تبليسي|1
615532|Batumi|باتومي|3
587084|Baku|باكو|1
586523|Ganja|كنجة|3
162183|Ashgabat|عشق آباد|1
1140026|Herat|هرات|2
264371|Athens|أثينا|1
727011|Sofia|صوفيا|1
81302|Tobruk|طبرق|3
`;
