// Prints an HTML document as a person does who changes no setting, so without backgrounds: node print.mjs FILE.html FILE.pdf
// What is printed on the terminal is what must be in the PDF: the title, and the text of each cell of a table, a line each.
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {start} from './browser.mjs';

const [html, pdf] = process.argv.slice(2);
const browser = await start();
try {
  const page = await browser.newPage();
  await page.emulateMedia({media: 'print'});
  await page.goto(pathToFileURL(resolve(html)).href, {waitUntil: 'load'});
  const cells = await page.locator('th:visible, td:visible').allInnerTexts();
  [await page.title(), ...cells].forEach(text => console.log(text.replace(/\s+/g, ' ').trim()));
  await page.pdf({path: pdf, format: 'A4', preferCSSPageSize: true, tagged: true, outline: true});
} finally {
  await browser.close();
}
