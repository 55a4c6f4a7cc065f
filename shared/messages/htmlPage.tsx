import { type Child, Fragment } from 'hono/jsx';
import type { Block, Button, Row } from './content.ts';
import { defang } from './defang.ts';
import type { Letter } from './letter.ts';
import { dueRows } from './parts.ts';
import { darkMode, styles } from './styles.ts';

/** The mail as one HTML page: one column of at most 600 px, inline styles, nothing loaded from outside. */
export const htmlPage = (letter: Letter): string =>
  `<!doctype html>${(<Page letter={letter} />).toString()}`;

const Page = ({ letter }: { letter: Letter }) => (
  <html lang="vi">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
      <title>{defang(letter.heading)}</title>
      <style>{darkMode}</style>
    </head>
    <body class="canvas" style={styles.canvas}>
      <div style={styles.preview}>{defang(letter.preview)}</div>
      <Frame>
        <Band />
        <tr>
          <td class="card" style={styles.card}>
            <h1 class="strong" style={styles.heading}>
              {defang(letter.heading)}
            </h1>
            {letter.body.map((block) => (
              <Part block={block} />
            ))}
            <p lang="en" class="quiet line" style={styles.english}>
              <strong>English.</strong> {defang(letter.english)}
            </p>
          </td>
        </tr>
        <tr>
          <td class="quiet" style={styles.footer}>
            {letter.footer.map((line) => (
              <p style={styles.footerLine}>{defang(line)}</p>
            ))}
          </td>
        </tr>
      </Frame>
    </body>
  </html>
);

/** Two nested layout tables: mail programs centre and limit the column only this way. */
const Frame = ({ children }: { children: Child }) => (
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0}>
    <tr>
      <td align="center" style={styles.gutter}>
        <table
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border={0}
          style={styles.column}
        >
          {children}
        </table>
      </td>
    </tr>
  </table>
);

const Band = () => (
  <tr>
    <td class="band" style={styles.band}>
      Sáng Kiến
    </td>
  </tr>
);

/** Line ends of somebody's text, as every mail program shows them. */
const Lines = ({ text }: { text: string }) => (
  <>
    {defang(text)
      .split('\n')
      .map((line, index) => (
        <Fragment>
          {index > 0 ? <br /> : null}
          {line}
        </Fragment>
      ))}
  </>
);

const Part = ({ block }: { block: Block }) => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p class="text" style={styles.paragraph}>
          <Lines text={block.text} />
        </p>
      );
    case 'quote':
      return <Quote label={block.label} text={block.text} />;
    case 'list':
      return <List label={block.label} items={block.items} />;
    case 'table':
      return <Rows label={block.label} rows={block.rows} />;
    case 'due':
      return <Rows label={block.label} rows={dueRows(block.due)} />;
    case 'code':
      return <Code code={block.code} />;
    case 'buttons':
      return <Buttons {...block} />;
  }
};

const Quote = ({ label, text }: { label: string; text: string }) => (
  <>
    <p class="strong" style={styles.label}>
      {defang(label)}
    </p>
    <blockquote class="quote" style={styles.quote}>
      <Lines text={text} />
    </blockquote>
  </>
);

const List = ({ label, items }: { label: string; items: readonly string[] }) => (
  <>
    <p class="strong" style={styles.label}>
      {defang(label)}
    </p>
    <ul class="text" style={styles.list}>
      {items.map((item) => (
        <li>{defang(item)}</li>
      ))}
    </ul>
  </>
);

const Rows = ({ label, rows }: { label: string; rows: readonly Row[] }) => (
  <>
    <p class="strong" style={styles.label}>
      {label}
    </p>
    <table width="100%" cellpadding="0" cellspacing="0" border={0} style={styles.table}>
      {rows.map(([name, value]) => (
        <tr>
          <th scope="row" align="left" class="quiet line" style={styles.name}>
            {defang(name)}
          </th>
          <td class="text line" style={styles.value}>
            <Lines text={value} />
          </td>
        </tr>
      ))}
    </table>
  </>
);

const Code = ({ code }: { code: string }) => (
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0}>
    <tr>
      <td class="code" style={styles.code}>
        Mã xác nhận: <strong style={styles.codeLetters}>{code}</strong>
      </td>
    </tr>
  </table>
);

interface ButtonsProps {
  readonly note?: string;
  readonly quiet?: boolean;
  readonly buttons: readonly Button[];
}

const Buttons = ({ note, quiet, buttons }: ButtonsProps) => (
  <>
    {note ? (
      <p class="text" style={styles.note}>
        {note}
      </p>
    ) : null}
    <table
      role="presentation"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      border={0}
      style={styles.buttons}
    >
      {buttons.map(({ label, url }) => (
        <tr>
          <td style={styles.buttonCell}>
            <a
              class={quiet ? 'outline' : 'button'}
              href={url}
              style={quiet ? styles.outline : styles.button}
            >
              {label}
            </a>
          </td>
        </tr>
      ))}
    </table>
  </>
);
