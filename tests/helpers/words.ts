/** Made-up paragraphs from a seed, of every length. */

const ARABIC = (
  'أعرب الوزير عن ارتياحه بشأن مستوى التبادل التجاري بين البلدين خلال الاجتماع الذي عقد في العاصمة يوم ' +
  'الثلاثاء وأكد أن الشركات المهتمة بالاستثمار ستجد كل التسهيلات اللازمة من أجل إقامة مشاريع جديدة في ' +
  'مجالات الطاقة والزراعة والصناعات الدوائية كما أشار إلى أهمية الحوار السياسي حول القضايا الإقليمية ' +
  'والدولية ذات الاهتمام المشترك ومن جهته قال المتحدث باسم الوفد إن المحادثات كانت مثمرة وصريحة'
).split(' ');
const ENGLISH = (
  'The minister said he was satisfied with the level of trade between the two countries and that companies ' +
  'interested in investing would find every facility they need to set up new projects in energy and farming'
).split(' ');
const ASIDES = ['@mfa_algeria', '2022', '15%', 'https://example.org/ar', '«غاز»', '#الجزائر', '3.5'] as const;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many words of a language, with a handle, a number or an address among them now and then. */
export function words(next: () => number, language: 'ar' | 'en', count: number): string {
  const from = language === 'ar' ? ARABIC : ENGLISH;
  const picked: string[] = [];
  for (let i = 0; i < count; i++) {
    const list = next() < 0.03 ? ASIDES : from;
    picked.push(list[Math.floor(next() * list.length)] ?? '');
  }
  return picked.join(' ');
}

/** Arabic paragraphs: half have fewer than 19 words, one in twenty more than 70, none more than 400. */
export function arabicParagraphs(seed: number, count: number): readonly string[] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    return words(next, 'ar', Math.max(2, Math.min(400, Math.round(19 * Math.exp(0.8 * normal)))));
  });
}
