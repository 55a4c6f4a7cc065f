import {
  type Document,
  isCollection,
  isMap,
  isNode,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';

/** Where a value stands in its file; path elements are keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** What is wrong in a data file and what to do about it, in Vietnamese. */
export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `route[2].limit.workingDays`; empty when the text cannot be read at all. */
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

export interface ValueProblem {
  readonly path: Path;
  readonly problem: string;
  readonly remedy: string;
}

/** A YAML text whose values know their lines. */
export interface YamlSource {
  readonly value: unknown;
  readonly locate: (problems: readonly ValueProblem[]) => readonly FileProblem[];
}

/** A plan of the size of the five sources takes 15 kB. */
const maximumCharacters = 200_000;

/**
 * Reads YAML text without anchors, aliases or tags of its own.
 * @returns the problems of the text when it is no YAML; they name line and column.
 */
export function readYaml(
  text: string,
  file: string,
): { source: YamlSource } | { problems: readonly FileProblem[] } {
  if (text.length > maximumCharacters) return { problems: [tooLong(file)] };
  const lines = new LineCounter();
  const document = parseDocument(text.normalize('NFC'), {
    schema: 'core',
    resolveKnownTags: false,
    lineCounter: lines,
    prettyErrors: false,
  });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const wrong = [...document.errors, ...document.warnings].map((error) => ({
    file,
    ...position(error.pos[0]),
    field: '',
    ...sentenceOf(error),
  }));
  const problems = [
    ...wrong,
    ...unwanted(document).map(({ at, ...told }) => ({ file, ...position(at), field: '', ...told })),
  ];
  if (problems.length > 0) return { problems };
  const locate: YamlSource['locate'] = (found) =>
    found
      .map(({ path, ...rest }) => ({
        file,
        ...position(offsetOf(document, path)),
        field: fieldName(path),
        ...rest,
      }))
      .toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { source: { value: document.toJS(), locate } };
}

const tooLong = (file: string): FileProblem => ({
  file,
  line: 1,
  column: 1,
  field: '',
  problem: `Tệp dài hơn ${maximumCharacters} ký tự.`,
  remedy: 'Kiểm tra xem có chọn nhầm tệp không.',
});

const noAlias = {
  problem: 'Tệp dùng neo (&) hoặc tham chiếu (*) của YAML.',
  remedy: 'Viết lại giá trị đầy đủ ở từng chỗ.',
};

const noGroupAsName = {
  problem: 'Tên trường là một danh sách hoặc một nhóm.',
  remedy: 'Viết tên trường là một từ, như trong mẫu.',
};

/** What YAML allows and no plan needs. */
function unwanted(document: Document) {
  const found: (typeof noAlias & { readonly at: number })[] = [];
  const note = (node: unknown, told: typeof noAlias) =>
    void found.push({ at: isNode(node) ? (node.range?.[0] ?? 0) : 0, ...told });
  visit(document, {
    Alias: (_key, node) => note(node, noAlias),
    Pair: (_key, { key }) => (isCollection(key) ? note(key, noGroupAsName) : undefined),
  });
  return found;
}

const sentences: Partial<Record<YAMLError['code'], { problem: string; remedy: string }>> = {
  TAB_AS_INDENT: {
    problem: 'Thụt dòng bằng phím Tab.',
    remedy: 'Thay Tab bằng dấu cách, mỗi bậc hai dấu cách.',
  },
  BAD_INDENT: {
    problem: 'Thụt dòng không thẳng với các dòng cùng bậc.',
    remedy: 'Cho các trường cùng bậc bắt đầu ở cùng một cột.',
  },
  DUPLICATE_KEY: {
    problem: 'Một trường được ghi hai lần.',
    remedy: 'Giữ lại một lần ghi.',
  },
  MULTIPLE_DOCS: {
    problem: 'Tệp chứa nhiều hơn một tài liệu (dòng ---).',
    remedy: 'Tách mỗi kế hoạch thành một tệp.',
  },
  MISSING_CHAR: {
    problem: 'Thiếu dấu đóng: nháy, ngoặc hoặc dấu phẩy.',
    remedy: 'Thêm dấu còn thiếu ở gần chỗ này.',
  },
  BAD_COLLECTION_TYPE: {
    problem: 'Nội dung không đúng loại mà thẻ đã khai.',
    remedy: 'Bỏ thẻ (!…) và viết giá trị thường.',
  },
  TAG_RESOLVE_FAILED: {
    problem: 'Tệp dùng thẻ (!…) mà hệ thống không đọc.',
    remedy: 'Bỏ thẻ và viết giá trị thường.',
  },
};

const sentenceOf = (error: YAMLError) =>
  sentences[error.code] ?? {
    problem: `Không đọc được YAML ở đây (${error.code}).`,
    remedy:
      'Kiểm tra thụt dòng, dấu hai chấm và dấu nháy; giá trị có dấu hai chấm phải để trong nháy.',
  };

/** `route[2].limit.workingDays`. */
const fieldName = (path: Path): string =>
  path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`,
    )
    .join('');

/** Offset of the value, or of the nearest thing around it that is written. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const offset = startOf(document, path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return 0;
}

/** A named field starts at its name, an item of a list at its value. */
function startOf(document: Document, path: Path): number | undefined {
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(
        (item) => isNode(item.key) && String(item.key.toJSON()) === String(path.at(-1)),
      )
    : undefined;
  if (pair && isNode(pair.key)) return pair.key.range?.[0];
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
