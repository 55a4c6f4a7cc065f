import {
  initSync,
  type TypstCompiler,
  TypstCompilerBuilder,
} from '@myriaddreamin/typst-ts-web-compiler';
import { fontNames, readAsset } from './assets.ts';
import { type Block, motto, type Paper, page } from './paper.ts';
import { chartInWords, pipelineChart } from './pipelineChart.ts';
import { typstTemplate } from './typstTemplate.ts';

const mainFile = '/paper.typ';
/** The compiler's number for the PDF format, and for diagnostics with their traces. */
const pdfFormat = 1;
const fullDiagnostics = 3;

let compiler: Promise<TypstCompiler> | undefined;

async function newCompiler(): Promise<TypstCompiler> {
  initSync({ module: readAsset('typst.wasm') as Uint8Array<ArrayBuffer> });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const name of fontNames) await builder.add_raw_font(readAsset(name));
  const made = await builder.build();
  made.add_source(mainFile, typstTemplate);
  return made;
}

const drawn = (block: Block) =>
  block.kind === 'chart'
    ? { ...block, svg: pipelineChart(block.bars, block.caption), alt: chartInWords(block.bars) }
    : block;

/** The paper as the template reads it. */
const inputOf = (paper: Paper): string =>
  JSON.stringify({
    ...paper,
    page,
    nation: motto.nation,
    motto: motto.words,
    body: paper.body.map(drawn),
    annexes: paper.annexes.map((annex) => ({ ...annex, blocks: annex.blocks.map(drawn) })),
  });

interface Compiled {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly { readonly message: string; readonly range: string }[];
}

/**
 * Sets a paper as a tagged PDF with its fonts inside.
 * @throws when the page cannot be set, with the compiler's own words.
 */
export async function pdfOf(paper: Paper): Promise<Uint8Array> {
  compiler ??= newCompiler();
  const typst = await compiler;
  const world = typst.snapshot('/', mainFile, [['paper', inputOf(paper)]]);
  try {
    const { result, diagnostics } = world.get_artifact(pdfFormat, fullDiagnostics) as Compiled;
    if (result) return result;
    const words = (diagnostics ?? []).map(({ range, message }) => `${range}: ${message}`);
    throw new Error(`the report page could not be set: ${words.join('; ')}`);
  } finally {
    world.free();
    typst.reset();
  }
}
