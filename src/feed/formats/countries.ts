import { slug } from '../text.js';

/** ISO 3166-1: codes of two letters, each followed by the one of three. */
const CODES =
  'ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE'
    .split(' ')
    .map((pair): [two: string, three: string] => [pair.slice(0, 2), pair.slice(2)]);

/** Names in use that `Intl` has another for. */
const OTHER_NAMES: Record<string, string> = {
  GB: 'UK, Great Britain',
  US: 'United States of America',
  CI: 'Ivory Coast, Costa de Marfil',
  CD: 'DR Congo, DRC, Democratic Republic of the Congo, Congo-Kinshasa',
  CG: 'Republic of the Congo, Congo, Congo-Brazzaville',
  CZ: 'Czech Republic',
  KR: 'South Korea, Republic of Korea',
  MK: 'Macedonia',
  MM: 'Burma',
  NL: 'The Netherlands, Holland',
  PS: 'State of Palestine',
  RU: 'Russian Federation',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland',
  TR: 'Turkey',
  TZ: 'United Republic of Tanzania',
  VN: 'Viet Nam',
};

type Codes = ReadonlyMap<string, string>;

function readCodes(): Codes {
  const found = new Map<string, string>();
  for (const [two, three] of CODES) {
    for (const name of [two, three, ...(OTHER_NAMES[two] ?? '').split(', ')]) if (name) found.set(slug(name), two);
  }
  return found;
}

function readNames(language: string): Codes {
  const found = new Map<string, string>();
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(language, { type: 'region', style });
    for (const [two] of CODES) {
      const name = slug(names.of(two) ?? '');
      if (!found.has(name)) found.set(name, two);
    }
  }
  return found;
}

const cache = new Map<string, Codes>();

function cached(key: string, read: () => Codes): Codes {
  const codes = cache.get(key) ?? read();
  cache.set(key, codes);
  return codes;
}

/**
 * The code of a country that is told by a code of two or three letters or by its name; undefined where it is not known.
 * The names of a language are made when those before it have not had the name: each takes some milliseconds.
 */
export function countryCode(country: string): string | undefined {
  const name = slug(country);
  const code = cached('codes', readCodes).get(name);
  if (code) return code;
  for (const language of ['en', 'es', 'fr', 'pt', 'ar']) {
    const named = cached(language, () => readNames(language)).get(name);
    if (named) return named;
  }
  return undefined;
}

/** An entry whose country has its code. A name that is not known is printed as it is. */
export function withCountry(entry: Record<string, unknown>): Record<string, unknown> {
  const { country, country_name } = entry;
  if (typeof country !== 'string' || !country.trim()) return entry;
  const code = countryCode(country);
  return code ? { ...entry, country: code } : { ...entry, country: undefined, country_name: country_name ?? country };
}
