/** Random texts as translators meet them: Arabic, English, tweets, marks, emoji, invisible characters, codes. */
import fc from 'fast-check';

/** Pieces by kind, one line each, separated by tildes so that spaces can be pieces too. */
const PIECES = [
  'قال~لافروف~الجزائر~مُحَمَّدٌ~مسؤول~شَيْءٌ~كتابـــه~والدكتور~د.~ﷺ~ﻻ~آ~ا\u0653',
  "Lavrov~the~minister~COVID-19~don't~U.S.~Mr.~É~e\u0301~May~İ~ﬁ",
  '3~60th~2021~1,234.5~٣٫١٤~٥٠٪~$3 billion~3 مليارات~+213~3-1~10:30~10 مايو 2022',
  '@Lamamra_dz~#Lavrov~#الجزائر~pic.twitter.com/BsZ6FT0eId~https://a.org/b?c=(d)~a.b@c.org',
  '🇩🇿~👨‍👩‍👧~❤️~1️⃣~👍🏽~😀',
  '،~؛~؟~.~!~…~...~:~,~«~»~“~”~"~(~)~[~]~—~-~\'~%~$~+',
  ' ~ ~ ~  ~\u00a0~\n~\t~\u200f~\u200d~\u200c~\u00ad~\ufeff~\u064e~\u0654~\ue000~\ue001',
].flatMap((line) => line.split('~'));

const spaced = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 24 })
  .chain((pieces) => fc.constantFrom(' ', '').map((join) => pieces.join(join)));

/** Mixed text; one in five is any string at all, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: spaced, weight: 4 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 1 },
);

/** A text and an offset into it, ends included. */
export const textAndOffset = anyText.chain((text) =>
  fc.tuple(fc.constant(text), fc.integer({ min: 0, max: text.length })),
);
