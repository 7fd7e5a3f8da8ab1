#!/usr/bin/env bash
# exceljs 4.4.0 (npm) reads a day that is kept as ISO 8601 as one of the year 1905, without an error.
#
# ECMA-376 lets a cell of the type "d" hold an ISO 8601 date; strict workbooks and some exporters use it.
# Expected: 2018-08-31. Seen: 1905-07-10, as the "2018" before the first hyphen is taken for a number of days since 1900.
# Who meets it: whoever reads days of such a workbook on Node: due days and days of counting are 113 years early.
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
    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}worksheet+xml"/></Types>`);
  zip.file('_rels/.rels', `<Relationships xmlns="${packages}relationships">
    <Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
  zip.file('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}">
    <sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`);
  zip.file('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packages}relationships">
    <Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>
    <Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`);
  zip.file('xl/styles.xml', `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts>
    <fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>
    <cellStyleXfs count="1"><xf/></cellStyleXfs>
    <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`);
  zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData>
    <row r="1"><c r="A1" s="1" t="d"><v>2018-08-31</v></c></row></sheetData></worksheet>`);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await zip.generateAsync({type: 'nodebuffer'}));
  const day = workbook.worksheets[0].getCell('A1').value.toISOString().substring(0, 10);
  console.log(`exceljs 4.4.0: 2018-08-31 is read as ${day}`);
  process.exit(day === '1905-07-10' ? 0 : 1);
})();
JS
node run.js
