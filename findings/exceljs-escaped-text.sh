#!/usr/bin/env bash
# exceljs 4.4.0 (npm) reads the escape _x000A_ as a line break in one place of a workbook and as seven characters in another.
#
# In ECMA-376 every text of a cell is an ST_Xstring, in which _xHHHH_ is the character of that code point, whether the text is in
# the table of shared strings, in the cell itself, or the result of a formula.
# Expected: three times the same text. Seen: a line break from the shared strings, "_x000A_" from the two others.
# Who meets it: whoever compares or joins texts of workbooks from different programs: the same title is two.
#
# Needs node and npm.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 jszip@3.10.1
cat > run.js << 'JS'
const ExcelJS = require('exceljs');
const JSZip = require('jszip');
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/';
(async () => {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', `<Types xmlns="${packages}content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/xl/workbook.xml" ContentType="${types}sheet.main+xml"/>
    <Override PartName="/xl/styles.xml" ContentType="${types}styles+xml"/>
    <Override PartName="/xl/sharedStrings.xml" ContentType="${types}sharedStrings+xml"/>
    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}worksheet+xml"/></Types>`);
  zip.file('_rels/.rels', `<Relationships xmlns="${packages}relationships">
    <Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
  zip.file('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}">
    <sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`);
  zip.file('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packages}relationships">
    <Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>
    <Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/>
    <Relationship Id="r3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`);
  zip.file('xl/styles.xml', `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts>
    <fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>
    <cellStyleXfs count="1"><xf/></cellStyleXfs>
    <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`);
  zip.file('xl/sharedStrings.xml', `<sst xmlns="${main}"><si><t>Oplysning_x000A_til unge</t></si></sst>`);
  zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData><row r="1">
    <c r="A1" t="s"><v>0</v></c>
    <c r="B1" t="inlineStr"><is><t>Oplysning_x000A_til unge</t></is></c>
    <c r="C1" t="str"><f>A1</f><v>Oplysning_x000A_til unge</v></c></row></sheetData></worksheet>`);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await zip.generateAsync({type: 'nodebuffer'}));
  const texts = ['A1', 'B1', 'C1'].map(place => workbook.worksheets[0].getCell(place).text);
  console.log(`exceljs 4.4.0: shared, in the cell, of a formula: ${JSON.stringify(texts)}`);
  const left = 'Oplysning_x000A_til unge';
  process.exit(texts[0] === 'Oplysning\ntil unge' && texts[1] === left && texts[2] === left ? 0 : 1);
})();
JS
node run.js
