#!/usr/bin/env bash
# SheetJS 0.18.5 (npm xlsx) shows a hidden row as visible if the workbook says "true" in place of "1".
#
# In ECMA-376 the attribute "hidden" of a row is an xsd:boolean, for which 1 and true are the same; LibreOffice writes true and false.
# Expected: rows 2 and 3 hidden. Seen: row 3 only.
# Who meets it: whoever leaves hidden rows out (last year's figures, notes of a colleague) of workbooks that LibreOffice has saved.
#
# Needs node and npm.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 jszip@3.10.1
cat > run.js << 'JS'
const XLSX = require('xlsx');
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
    <row r="1"><c r="A1"><v>1</v></c></row>
    <row r="2" hidden="true"><c r="A2"><v>2</v></c></row>
    <row r="3" hidden="1"><c r="A3"><v>3</v></c></row></sheetData></worksheet>`);
  const workbook = XLSX.read(await zip.generateAsync({type: 'nodebuffer'}), {cellStyles: true});
  const rows = workbook.Sheets.Ark1['!rows'] || [];
  const hidden = [1, 2, 3].filter(number => (rows[number - 1] || {}).hidden);
  console.log(`SheetJS 0.18.5: of rows 2 (true) and 3 (1), hidden are ${hidden}`);
  process.exit(String(hidden) === '3' ? 0 : 1);
})();
JS
node run.js
