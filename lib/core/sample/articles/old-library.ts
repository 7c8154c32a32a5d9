import { articleText, found, metadataOf, type SampleArticle } from "../sample-article";

/** Written from right to left, with vowel signs. */
export const oldLibrary: SampleArticle = {
  fileName: "old-library.txt",
  metadata: metadataOf({
    title: "بلدية تل المرجان تغلق المكتبة القديمة وسط جدل",
    outlet: "صدى المرجان",
    byline: "سلمى الحداد",
    publishedOn: "2024-05-09",
    language: "ar",
  }),
  text: articleText(
    "بلدية تل المرجان تغلق المكتبة القديمة وسط جدل",
    "بقلم: سلمى الحداد",
    "تل المرجان 2024-05-09",
    "أغلقت بلدية تل المرجان يوم الخميس المكتبة القديمة المطلة على الميناء، وقالت إن المبنى لم يعد آمناً للزوار. وتضم المكتبة نحو أربعين ألف كتاب، بينها مخطوطات نادرة تعود إلى القرن السابع عشر.",
    "وبحسب مصادر مطلعة، فإن ما يسمى «خطة الترميم» ليست سوى غطاء لبيع الأرض إلى شركة مرجانة للتطوير. وزعم رئيس البلدية، نبيل الشامي، أن القرار مؤقت وأن الكتب ستُنقل إلى مكان آمن. وقال في بيان: «لن يضيع كتاب واحد».",
    "لكن الحقيقة أن البلدية أهملت المبنى عمداً منذ سنوات. وقد كشف تقرير هندسي أن السقف يعاني من تسرب المياه، غير أن التقرير نفسه أوصى بإصلاح لا تتجاوز كلفته عُشر ثمن الأرض.",
    "وسارع من يصفون أنفسهم بأنهم «حماة التراث» إلى الاعتصام أمام الباب. وقالت المعلمة المتقاعدة هدى الكرمي، التي تقود الاعتصام، إن المحتجين سيبقون حتى تُعرض الخطة على الناس. ووصف أحد أعضاء المجلس المعتصمين بأنهم «حفنة من المشاغبين».",
    "ويرى خبراء أن الإغلاق سيحرم جيلاً كاملاً من القراءة، وأن المدينة ستفقد ذاكرتها إلى الأبد. أما شركة مرجانة فأكدت أنها لم تقدم أي عرض لشراء الأرض، ودعت إلى نشر العقود كلها.",
    "ومن المقرر أن يناقش المجلس البلدي الخطة في جلسة علنية يوم 20 مايو، بعد أن وقّع أكثر من ثلاثة آلاف من السكان عريضة تطالب بذلك.",
    "press@sada-almarjan.example",
  ),
  entities: [
    { name: "البلدية", mentions: ["بلدية تل المرجان", "رئيس البلدية، نبيل الشامي"] },
    { name: "المعتصمون", mentions: ["المعلمة المتقاعدة هدى الكرمي"] },
    { name: "شركة مرجانة", mentions: ["شركة مرجانة للتطوير"] },
  ],
  findings: [
    found("وبحسب مصادر مطلعة", "anonymous_attribution", {
      attributes: { source: "anonymous", source_side: "unknown" },
      readers: { c: { quote: "مصادر مطلعة" } },
    }),
    found("ما يسمى", "distancing_qualifier"),
    found("«خطة الترميم»", "scare_quotes"),
    found("ليست سوى غطاء لبيع الأرض إلى شركة مرجانة للتطوير", "motive_imputation", {
      attributes: { voice: "paraphrase", target: "البلدية", polarity: "negative" },
      readers: { b: { quote: "غطاء لبيع الأرض" } },
    }),
    found("وزعم", "doubting_report_verb", { attributes: { target: "البلدية", source: "named" } }),
    found("الحقيقة", "truth_presupposing", { readers: { a: { quote: "لكن الحقيقة أن" } } }),
    found("البلدية أهملت المبنى عمداً منذ سنوات", "unsourced_assertion", {
      attributes: { source: "none", target: "البلدية" },
      readers: { c: null },
    }),
    found("عمداً", "editorial_adverb"),
    found("كشف", "truth_presupposing", { readers: { b: null, c: null } }),
    found("وسارع", "loaded_language", { confidence: 1, readers: { a: null, b: null } }),
    found("من يصفون أنفسهم", "distancing_qualifier", {
      attributes: { target: "المعتصمون" },
      readers: { b: { quote: "من يصفون أنفسهم بأنهم" } },
    }),
    found("«حماة التراث»", "scare_quotes"),
    found("«حفنة من المشاغبين»", "contentious_label", {
      attributes: { voice: "direct_quote", target: "المعتصمون", source: "anonymous" },
      readers: { b: { labelId: "scare_quotes", attributes: { voice: "narrator" } } },
    }),
    found("ويرى خبراء", "anonymous_attribution", { attributes: { source: "anonymous" } }),
    found("الإغلاق سيحرم جيلاً كاملاً من القراءة", "threat_forecast", {
      attributes: { voice: "paraphrase", intensity: "2" },
    }),
    found("المدينة ستفقد ذاكرتها إلى الأبد", "threat_forecast", {
      attributes: { voice: "paraphrase", intensity: "3" },
      readers: { b: null },
    }),
  ],
  links: [{ type: "bears_on", fromQuote: "وزعم", toMention: "رئيس البلدية، نبيل الشامي" }],
  judgements: {
    genre: ["reporting", "reporting", "reporting"],
    overall_slant: ["-1", "-1", "-2"],
    primary_frame: ["Cultural_identity", "Cultural_identity", "Political"],
  },
};
