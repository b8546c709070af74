/** The longest line that is read: a paper of as many candidates as can be counted is shorter. */
export const LINE_MAX = 2 ** 18;

/** Cuts a text that comes in pieces into lines, whichever line ends it has, and holds one line at most. */
export class Lines {
  private rest = '';

  /** The lines that are whole now. A line that is too long comes as far as it was read. */
  push(text: string): string[] {
    const all = this.rest + text;
    const held = all.endsWith('\r') ? all.slice(0, -1) : all;
    const lines = held.split(/\r\n?|\n/u);
    const last = lines.pop() ?? '';
    this.rest = all.length > held.length ? `${last}\r` : last;
    if (this.rest.length <= LINE_MAX) return lines;
    this.rest = '';
    return [...lines, last];
  }

  /** The last line, which nothing ends. */
  end(): string {
    const last = this.rest.replace(/\r$/u, '');
    this.rest = '';
    return last;
  }
}

/** Without the byte order mark, the mark that ends files of DOS, and the blanks and commas at its end. */
export function trimLine(typed: string): string {
  const line = MARKS.some((mark) => typed.includes(mark))
    ? MARKS.reduce((rest, mark) => rest.replaceAll(mark, ''), typed)
    : typed;
  let end = line.length;
  while (end > 0 && (line[end - 1] === ',' || line[end - 1]!.trim() === '')) end -= 1;
  return line.slice(0, end);
}

/** Takes comments out: `# …` to the end of the line, and what stands between slash-star and star-slash over any lines. */
export class Comments {
  private isOpen = false;

  without(line: string): string {
    if (!this.isOpen && !line.includes('#') && !line.includes('/*')) return line;
    let said = '';
    for (let at = 0; at < line.length;) {
      if (this.isOpen) {
        const end = line.indexOf('*/', at);
        if (end < 0) break;
        this.isOpen = false;
        at = end + 2;
      } else if (line[at] === '#') break;
      else if (line.startsWith('/*', at)) {
        this.isOpen = true;
        at += 2;
      } else {
        said += line[at];
        at += 1;
      }
    }
    return trimLine(said);
  }
}

const MARKS = ['\uFEFF', '\u001A'];
