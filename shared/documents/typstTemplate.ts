/**
 * The page as Typst sets it. It reads one value, `sys.inputs.paper`, as JSON: text from people is
 * never part of this source. Measures follow Decree 30/2020, Annex I.
 */
export const typstTemplate = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let made = paper.madeOn.split("-").map(int)
#set document(
  title: paper.title,
  author: paper.author,
  date: datetime(year: made.at(0), month: made.at(1), day: made.at(2)),
)
#set page(
  width: paper.page.width * 1mm,
  height: paper.page.height * 1mm,
  margin: (
    top: paper.page.top * 1mm,
    bottom: paper.page.bottom * 1mm,
    left: paper.page.left * 1mm,
    right: paper.page.right * 1mm,
  ),
  header: context {
    let number = counter(page).get().first()
    if number > 1 { align(center, text(size: 13pt, str(number))) }
  },
)
#set text(font: "Tinos", size: 13pt, lang: "vi", region: "VN", fallback: false, hyphenate: false)
#let indent = (amount: 10mm, all: true)
#let leading = 0.6em
#let gap = leading + 6pt
#set par(justify: true, leading: leading, spacing: gap, first-line-indent: indent)

#show heading: it => block(
  above: gap + 3pt,
  below: gap,
  sticky: true,
  width: 100%,
  text(size: 13pt, weight: "bold", par(justify: false, first-line-indent: indent, it.body)),
)
#show <annex>: it => block(
  below: leading,
  width: 100%,
  align(center, text(size: 14pt, weight: "bold", it.body)),
)
#set figure(numbering: none, supplement: none, gap: 6pt)
#set figure.caption(position: top)
#show figure: set block(breakable: true, above: gap + 4pt, below: gap + 4pt)
#show figure.caption: it => text(size: 13pt, weight: "bold", par(justify: false, first-line-indent: 0pt, it.body))

#let centred(body) = {
  set par(justify: false, first-line-indent: 0pt, leading: 0.5em, spacing: 0.5em)
  align(center, body)
}
#let rule(length) = block(above: 8pt, below: 0pt, line(length: length, stroke: 0.6pt))
#let lines(items) = items.map(item => [#item]).join(linebreak())
// A string's line breaks are breaks; everything else in it is plain text.
#let plain(value) = if value.contains("\n") { lines(value.split("\n")) } else [#value]

#let draw-table(block) = {
  set par(justify: false, first-line-indent: 0pt, leading: 0.5em)
  set table.cell(breakable: false)
  let sides = (left: left, center: center, right: right)
  table(
    columns: block.columns.map(c => c.width * 1mm),
    align: (x, y) => if y == 0 { center + horizon } else { sides.at(block.columns.at(x).align) + top },
    inset: (x: 3pt, y: 4pt),
    stroke: 0.5pt,
    table.header(..block.columns.map(c => strong(plain(c.title)))),
    ..block.rows.flatten().map(plain),
    ..block.at("total", default: ()).map(value => strong(plain(value))),
  )
}

#let draw(block) = {
  if block.kind == "section" { heading(level: 1, block.text) }
  else if block.kind == "clause" { heading(level: 2, block.text) }
  else if block.kind == "paragraph" { par(plain(block.text)) }
  else if block.kind == "note" { par(text(size: 12pt, style: "italic", plain(block.text))) }
  else if block.kind == "chart" {
    figure(image(bytes(block.svg), format: "svg", width: 150mm, alt: block.alt), caption: block.caption)
  } else if block.kind == "table" {
    set text(size: 12pt)
    if block.caption == "" { draw-table(block) } else { figure(draw-table(block), caption: block.caption, kind: table) }
  }
}

#grid(
  columns: (63mm, 102mm),
  row-gutter: 10pt,
  centred({
    set text(size: 12pt)
    lines(paper.superior)
    linebreak()
    strong(lines(paper.issuer))
    context rule(measure(strong(text(size: 12pt, paper.issuer.last()))).width * 0.45)
  }),
  centred({
    text(size: 12pt, weight: "bold", paper.nation)
    linebreak()
    box(stroke: (bottom: 0.6pt), outset: (bottom: 4pt), text(size: 13pt, weight: "bold", paper.motto))
  }),
  centred(paper.number),
  centred(emph(paper.placeAndDate)),
)
#v(14pt)
#block(width: 100%, centred({
  text(size: 14pt, weight: "bold", paper.kind)
  linebreak()
  text(size: 14pt, weight: "bold", lines(paper.subject))
  rule(40mm)
}))
#v(8pt)
#if paper.addressees.len() == 1 {
  block(width: 100%, below: gap + 4pt, centred[Kính gửi: #paper.addressees.first().])
} else if paper.addressees.len() > 1 {
  block(below: gap + 4pt, pad(left: 40mm, par(justify: false, first-line-indent: 0pt, {
    [Kính gửi:]
    for name in paper.addressees { linebreak(); [#("- " + name);] }
  })))
}
#for basis in paper.bases { par(emph(basis)) }
#for block in paper.body.slice(0, -1) { draw(block) }
// The end of the text and the signature stay together: nobody signs an empty page.
#for last in paper.body.slice(-1) { block(sticky: true, above: gap, below: gap, draw(last)) }

#block(breakable: false, width: 100%, above: gap + 10pt, grid(
  columns: (75mm, 90mm),
  par(justify: false, first-line-indent: 0pt, leading: 0.45em, {
    text(size: 12pt, weight: "bold", style: "italic", [Nơi nhận:])
    for line in paper.recipients { linebreak(); text(size: 11pt, line) }
  }),
  centred({
    strong(text(size: 14pt, lines(paper.signature.titles)))
    block(above: 26mm, strong(text(size: 14pt, paper.signature.name)))
  }),
))

#for annex in paper.annexes {
  counter(page).update(0)
  pagebreak()
  [#heading(level: 1, annex.label) <annex>]
  block(width: 100%, below: gap + 4pt, centred({
    strong(text(size: 14pt, annex.title))
    linebreak()
    emph(annex.attachedTo)
  }))
  for block in annex.blocks { draw(block) }
}
`;
