const refuse = (): never => {
  throw new Error('Plans are only read');
};

/** Stands in for the half of the YAML library that writes. */
export {
  refuse as createStringifyContext,
  refuse as indentComment,
  refuse as lineComment,
  refuse as stringify,
  refuse as stringifyCollection,
  refuse as stringifyComment,
  refuse as stringifyDocument,
  refuse as stringifyNumber,
  refuse as stringifyPair,
  refuse as stringifyString,
};
