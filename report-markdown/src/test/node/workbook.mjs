// Writes cells as a workbook: node workbook.mjs CELLS.json OUT.xlsx
import {readFile} from 'node:fs/promises';
import ExcelJS from 'exceljs';

const [, , cells, out] = process.argv;
const workbook = new ExcelJS.Workbook();
const sheet = workbook.addWorksheet('Plan');
JSON.parse(await readFile(cells, 'utf8')).forEach((row, at) => row.forEach((value, column) => {
  const cell = sheet.getCell(at + 1, column + 1);
  if (value?.day) {
    cell.value = new Date(value.day);
    cell.numFmt = 'dd\\-mm\\-yyyy';
  } else if (value?.percent !== undefined) {
    cell.value = value.percent;
    cell.numFmt = '0.##%';
  } else if (value !== null) {
    cell.value = value;
  }
}));
await workbook.xlsx.writeFile(out);
