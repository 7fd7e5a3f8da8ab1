// What three readers of Markdown make of documents. In: one document a line, each a JSON string. Out: one object a line, with
// the shape, the number of cells of every table row and the texts that each reader finds.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {marked} from 'marked';
import {parseFragment} from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const remark = unified().use(remarkParse).use(remarkGfm);

// As parse5 and as remark name things.
const HTML = {
  type: node => node.nodeName,
  details: node => Object.fromEntries((node.attrs ?? []).map(attribute => [attribute.name, attribute.value])),
  isText: node => node.nodeName === '#text',
  isBreak: node => node.nodeName === '#comment' && node.data === ' ',
  children: node => node.childNodes ?? [],
  row: 'tr',
};
const MDAST = {
  type: node => node.type === 'html' && node.value === '<br>' ? 'break' : node.type,
  details: ({type, children, position, value, ...rest}) => rest,
  isText: node => node.type === 'text',
  isBreak: node => node.type === 'html' && node.value === '<!-- -->',
  children: node => node.children ?? [],
  row: 'tableRow',
};

// GitHub's reader, which is a program of its own.
const CMARK = ['--to', 'html', '--unsafe', ...['table', 'strikethrough', 'autolink', 'tasklist', 'footnotes'].flatMap(e => ['-e', e])];

function cmark(markdown) {
  const {error, status, stdout, stderr} = spawnSync('cmark-gfm', CMARK, {input: markdown, encoding: 'utf8', maxBuffer: 2 ** 30});
  if (error || status !== 0) {
    throw error ?? new Error(stderr);
  }
  return stdout;
}

function page(root, names) {
  const found = {shape: [], cells: [], texts: []};
  visit(root, 0, names, found);
  return found;
}

function visit(node, depth, names, found) {
  found.shape.push(' '.repeat(depth) + names.type(node) + ' ' + JSON.stringify(names.details(node)));
  const children = names.children(node).filter(child => !names.isBreak(child));
  const inner = children.filter(child => !names.isText(child));
  if (names.type(node) === names.row) {
    found.cells.push(inner.length);
  }
  inner.forEach(child => visit(child, depth + 1, names, found));
  // Line feeds stand between the blocks of HTML, never in a text of ours.
  const text = children.filter(names.isText).map(child => child.value).join('').replace(/^\n+|\n+$/g, '');
  if (text !== '') {
    found.texts.push(text);
  }
}

for (const line of readFileSync(0, 'utf8').trimEnd().split('\n')) {
  const markdown = JSON.parse(line);
  console.log(JSON.stringify({
    marked: page(parseFragment(marked.parse(markdown, {gfm: true})), HTML),
    remark: page(remark.parse(markdown), MDAST),
    'cmark-gfm': page(parseFragment(cmark(markdown)), HTML),
  }));
}
