// Checks HTML documents as readers see them: node check.mjs FILE...
// Each line that is printed is a finding: the file, how much it matters, what is wrong, and in which views or on which line.
// An "error" must not be; "undecided" is what axe leaves to a person; "advice" is best practice. Exits with 1 if there is an
// error. Needs Chromium, and Java for the validator.
import {spawnSync} from 'node:child_process';
import {join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import axe from 'axe-core';
import {start} from './browser.mjs';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Each screen, with the views that are taken on it: the width, the colours, what it is for. 320 pixels are what a window of 1280 has at
// 400 %. What is printed is always light; 680 pixels are A4 without margins of 15 mm.
const SCREENS = [
  {
    options: {},
    views: [
      {name: 'desktop', width: 1280, colorScheme: 'light', media: 'screen'},
      {name: 'desktop dark', width: 1280, colorScheme: 'dark', media: 'screen'},
      {name: 'at 400 %', width: 320, colorScheme: 'light', media: 'screen'},
      {name: 'print', width: 680, colorScheme: 'light', media: 'print'},
    ],
  },
  {
    options: {isMobile: true, hasTouch: true, deviceScaleFactor: 3},
    views: [
      {name: 'phone', width: 360, colorScheme: 'light', media: 'screen'},
      {name: 'phone dark', width: 360, colorScheme: 'dark', media: 'screen'},
    ],
  },
];

const VALIDATOR = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

// What the validator finds, by the file's address.
function validate(files) {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const {error, stdout, stderr} = spawnSync(
    java, ['-jar', VALIDATOR, '--stdout', '--format', 'json', ...files], {encoding: 'utf8', maxBuffer: 2 ** 28});
  if (error || !stdout) {
    throw error ?? new Error(`The validator did not run: ${stderr}`);
  }
  const found = new Map();
  for (const {type, subType, url, message, lastLine} of JSON.parse(stdout).messages) {
    if (type === 'info' && subType !== 'warning') {
      continue;
    }
    const line = `${type === 'info' ? 'advice' : 'error'}: html: ${message} (line ${lastLine})`;
    const address = new URL(url).href;
    found.set(address, [...found.get(address) ?? [], line]);
  }
  return found;
}

async function findings(browser, file) {
  const found = new Map();
  await Promise.all(SCREENS.map(screen => look(browser, file, screen, (level, view, text) => {
    const line = `${level}: ${text.replace(/\s+/g, ' ').trim()}`;
    found.set(line, new Set(found.get(line)).add(view));
  })));
  const names = SCREENS.flatMap(screen => screen.views).map(view => view.name);
  return [...found].map(([line, views]) => `${line} (${names.filter(name => views.has(name)).join(', ')})`);
}

async function look(browser, file, {options, views}, report) {
  const address = pathToFileURL(file).href;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  let current = views[0].name;
  await watch(page, address, text => report('error', current, text));
  for (const {name, width, media, colorScheme} of views) {
    current = name;
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({media, colorScheme});
    if (name === views[0].name) {
      await page.goto(address, {waitUntil: 'load'});
      (await page.evaluate(outside)).forEach(text => report('error', name, text));
      await page.evaluate(axe.source);
    }
    (await page.evaluate(layout, {width, isPrint: media === 'print'})).forEach(text => report('error', name, text));
    const {violations, incomplete} = await page.evaluate(runAxe, RULES);
    describe(violations).forEach(([rule, text]) =>
      report(rule.tags.includes('best-practice') ? 'advice' : 'error', name, text));
    describe(incomplete).forEach(([, text]) => report('undecided', name, text));
  }
  await context.close();
}

// In the page. What passes is left behind: it is much, and takes longer to hand over than to check.
async function runAxe(runOnly) {
  const {violations, incomplete} = await globalThis.axe.run({runOnly, resultTypes: ['violations', 'incomplete']});
  return {violations, incomplete};
}

function describe(results) {
  return results.flatMap(rule => rule.nodes.map(node => [rule, `${rule.id}: ${rule.help}: ${node.html}`]));
}

// Reports what is requested, and stops it; reports what is run.
async function watch(page, address, report) {
  await page.route('**/*', route => {
    if (route.request().url() === address) {
      return route.continue();
    }
    report(`request: ${route.request().url()}`);
    return route.abort();
  });
  const session = await page.context().newCDPSession(page);
  session.on('Debugger.scriptParsed', ({url}) => {
    if (url === address) {
      report('script: one was run');
    }
  });
  await session.send('Debugger.enable');
}

// In the page: what would be fetched or run sooner or later, though nothing was so far.
function outside() {
  const show = element => element.cloneNode(false).outerHTML;
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    for (const {name, value} of element.attributes) {
      const isLink = name.endsWith('href') && ['a', 'area'].includes(element.localName);
      if (name.startsWith('on') || /^\s*javascript:/i.test(value)) {
        found.push(`script: ${show(element)}`);
      } else if (/^(src|srcset|srcdoc|poster|data|action|formaction|href|xlink:href)$/.test(name)
          && !isLink && !/^(#|data:)/.test(value)) {
        found.push(`request: ${show(element)}`);
      }
    }
    if (element.localName === 'script') {
      found.push(`script: ${show(element)}`);
    }
  }
  return found;
}

// In the page: what is larger than its place.
function layout({width, isPrint}) {
  const show = element => element.cloneNode(false).outerHTML;
  const found = [];
  const root = document.documentElement;
  if (window.innerWidth > width && root.scrollWidth <= root.clientWidth) {
    found.push(`too wide: laid out for ${window.innerWidth} pixels on a screen of ${width}`);
  } else if (root.scrollWidth > root.clientWidth) {
    const widest = [...document.body.querySelectorAll('*')]
      .find(element => element.getBoundingClientRect().right > root.clientWidth + 1) ?? document.body;
    found.push(`too wide: ${root.scrollWidth} pixels on a screen of ${width}, from ${show(widest)}`);
  }
  for (const element of isPrint ? document.body.querySelectorAll('*') : []) {
    const {overflowX, overflowY} = getComputedStyle(element);
    const isForScreenReaders = element.clientWidth <= 1;
    if (!isForScreenReaders && (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        || overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)) {
      found.push(`cut off in print: ${show(element)}`);
    }
  }
  return found;
}

const files = process.argv.slice(2);
const invalid = validate(files);
const browser = await start();
try {
  for (const file of files) {
    const ofValidator = invalid.get(pathToFileURL(file).href) ?? [];
    for (const line of [...ofValidator, ...await findings(browser, resolve(file))]) {
      console.log(`${file}: ${line}`);
      process.exitCode = line.startsWith('error') ? 1 : process.exitCode;
    }
  }
} finally {
  await browser.close();
}
