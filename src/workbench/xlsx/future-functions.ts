/**
 * Functions that came after Excel 2007 stand in a file with a prefix ([MS-XLSX] 2.2.2); without it Excel shows #NAME?.
 * LET and LAMBDA are not here: their parameters would need prefixes too.
 */
const newer =
  'ACOT,ACOTH,AGGREGATE,ARABIC,ARRAYTOTEXT,BASE,BETA.DIST,BETA.INV,BINOM.DIST,BINOM.DIST.RANGE,BINOM.INV,BITAND,' +
  'BITLSHIFT,BITOR,BITRSHIFT,BITXOR,BYCOL,BYROW,CEILING.MATH,CEILING.PRECISE,CHISQ.DIST,CHISQ.DIST.RT,CHISQ.INV,' +
  'CHISQ.INV.RT,CHISQ.TEST,CHOOSECOLS,CHOOSEROWS,COMBINA,CONCAT,CONFIDENCE.NORM,CONFIDENCE.T,COT,COTH,COVARIANCE.P,' +
  'COVARIANCE.S,CSC,CSCH,DAYS,DECIMAL,DROP,ECMA.CEILING,ERF.PRECISE,ERFC.PRECISE,EXPAND,EXPON.DIST,F.DIST,F.DIST.RT,' +
  'F.INV,F.INV.RT,F.TEST,FLOOR.MATH,FLOOR.PRECISE,FORECAST.LINEAR,FORMULATEXT,GAMMA,GAMMA.DIST,GAMMA.INV,' +
  'GAMMALN.PRECISE,GAUSS,HSTACK,HYPGEOM.DIST,IFNA,IFS,IMCOSH,IMCOT,IMCSC,IMCSCH,IMSEC,IMSECH,IMSINH,IMTAN,' +
  'ISFORMULA,ISO.CEILING,ISOWEEKNUM,LOGNORM.DIST,LOGNORM.INV,MAKEARRAY,MAP,MAXIFS,MINIFS,MODE.MULT,MODE.SNGL,MUNIT,' +
  'NEGBINOM.DIST,NETWORKDAYS.INTL,NORM.DIST,NORM.INV,NORM.S.DIST,NORM.S.INV,NUMBERVALUE,PDURATION,PERCENTILE.EXC,' +
  'PERCENTILE.INC,PERCENTRANK.EXC,PERCENTRANK.INC,PERMUTATIONA,PHI,POISSON.DIST,QUARTILE.EXC,QUARTILE.INC,RANDARRAY,' +
  'RANK.AVG,RANK.EQ,REDUCE,RRI,SCAN,SEC,SECH,SEQUENCE,SHEET,SHEETS,SKEW.P,SORTBY,STDEV.P,STDEV.S,SWITCH,T.DIST,' +
  'T.DIST.2T,T.DIST.RT,T.INV,T.INV.2T,T.TEST,TAKE,TEXTAFTER,TEXTBEFORE,TEXTJOIN,TEXTSPLIT,TOCOL,TOROW,UNICHAR,' +
  'UNICODE,UNIQUE,VALUETOTEXT,VAR.P,VAR.S,VSTACK,WEIBULL.DIST,WORKDAY.INTL,WRAPCOLS,WRAPROWS,XLOOKUP,XMATCH,XOR,Z.TEST';

const prefixes = new Map(newer.split(',').map((name) => [name, '_xlfn.']));
for (const name of ['FILTER', 'SORT']) prefixes.set(name, '_xlfn._xlws.');
// Known to Excel 2007 by their own names already.
for (const name of ['NETWORKDAYS.INTL', 'WORKDAY.INTL', 'ISO.CEILING', 'ECMA.CEILING']) {
  prefixes.delete(name);
}

/** Texts and quoted sheet names are passed over. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])[A-Za-z_][\w.]*(?=\()/g;

export function withPrefixes(formula: string): string {
  return formula.replace(parts, (part) => (prefixes.get(part.toUpperCase()) ?? '') + part);
}

export function withoutPrefixes(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:_xlfn\.|_xlws\.|_xlpm\.)+/g, (part) =>
    part.startsWith('_xl') ? '' : part,
  );
}
