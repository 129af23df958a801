/** Words before a full stop that need not end a sentence. Compared without their last stop, in small letters. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Never end a sentence: something they belong to always follows. */
export const BEFORE_NAME = list(
  'mr mrs ms mx dr prof rev fr hon st ste gen col lt maj sgt capt cmdr adm gov sen rep pres amb messrs mme mlle hrh sheikh mt ft vs v e.g i.e cf viz approx ca al ' +
    'د أ ا أ.د ا.د م. ص.ب ت س ط',
);

/** End no sentence when a number follows: No. 5, p. 12, ص. 45. */
export const BEFORE_NUMBER = list(
  'no nos p pp vol vols fig figs art sec ch par eq ed nr jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'ص ج م مج ع ف ق رقم هاتف ت',
);

/** May end a sentence or not: they do when a word follows that usually begins one. */
export const EITHER = list(
  'inc ltd co corp bros jr sr esq etc dept univ est ave blvd rd ph.d m.d b.a m.a ll.b a.m p.m u.s u.k u.n e.u u.s.a u.a.e d.c b.c a.d b.c.e c.e ' +
    'ق.م ب.م',
);

/** English words that begin a sentence far more often than they continue a name. */
export const STARTERS = list(
  'the a an he she it they we i you this that these those in on at for from with by as but and or so if when while after before since although though however meanwhile there here his her its their our my your what who where why how then now according under over during all some many most no not one two both each another such even also more',
);
