/** Irregular English forms and their base, so that "said" and "rose" meet "say" and "rise" in a dictionary. */

const FORMS =
  'say said;rise rose risen;take took taken;give gave given;go went gone;come came;become became;begin began begun;' +
  'hold held;lead led;leave left;make made;meet met;see saw seen;show shown;speak spoke spoken;think thought;' +
  'tell told;bring brought;buy bought;build built;choose chose chosen;do did done;draw drew drawn;drive drove driven;' +
  'eat ate eaten;fall fell fallen;feel felt;fight fought;find found;fly flew flown;forget forgot forgotten;' +
  'get got gotten;grow grew grown;hear heard;hide hid hidden;keep kept;know knew known;lay laid;lend lent;lie lay lain;' +
  'lose lost;mean meant;pay paid;ride rode ridden;ring rang rung;run ran;seek sought;sell sold;send sent;' +
  'shake shook shaken;shine shone;shoot shot;sing sang sung;sink sank sunk;sit sat;sleep slept;spend spent;' +
  'stand stood;steal stole stolen;stick stuck;strike struck;swear swore sworn;swim swam swum;teach taught;' +
  'tear tore torn;throw threw thrown;understand understood;wake woke woken;wear wore worn;win won;write wrote written;' +
  'withdraw withdrew withdrawn;overcome overcame;undertake undertook undertaken;bear bore born borne;bind bound;' +
  'break broke broken;catch caught;deal dealt;dig dug;drink drank drunk;feed fed;flee fled;forbid forbade forbidden;' +
  'freeze froze frozen;arise arose arisen;man men;woman women;child children;person people;foot feet;life lives;' +
  'half halves;wife wives;knife knives;leaf leaves;good better best;bad worse worst;much more most';

const BASES: ReadonlyMap<string, string> = new Map(
  FORMS.split(';').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/** The base of an irregular form, or the word itself. */
export function englishBase(word: string): string {
  return BASES.get(word) ?? word;
}
