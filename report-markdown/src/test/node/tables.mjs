// What programs that read data packages make of one: datapackage and frictionless.js, the readers of Frictionless, and DuckDB,
// which is told the types of the descriptor. In: the folder of the package. Out: one line for each row of each table, an array
// in JSON: the reader, the table, and the text of every cell; the first row of a table is the names of its columns. Fails if a
// reader finds anything wrong, or a row that refers to one that is not there.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DuckDBInstance} from '@duckdb/node-api';
import datapackage from 'datapackage';
import frictionless from 'frictionless.js';

const folder = process.argv[2];
const file = join(folder, 'datapackage.json');
const descriptor = JSON.parse(readFileSync(file, 'utf8'));

function tell(reader, table, rows) {
  rows.forEach(row => console.log(JSON.stringify([reader, table, ...row.map(text)])));
}

function text(value) {
  return value === null ? '' : value instanceof Date ? day(value) : typeof value === 'number' ? plain(value) : value;
}

// Never with a power of ten.
function plain(number) {
  return number.toLocaleString('en', {useGrouping: false, maximumFractionDigits: 15});
}

// Days without a time of day are those of the clock here.
function day(date) {
  const digits = (number, width) => String(number).padStart(width, '0');
  return [digits(date.getFullYear(), 4), digits(date.getMonth() + 1, 2), digits(date.getDate(), 2)].join('-');
}

async function withDatapackage() {
  const read = await datapackage.Package.load(file, {basePath: folder});
  if (!read.valid) {
    throw new Error(read.errors.join('\n'));
  }
  for (const resource of read.resources) {
    const rows = await resource.read({relations: true, keyed: false});
    tell('datapackage', resource.name, [resource.headers, ...rows.map(row => row.map(named))]);
  }
}

// With relations, the reader puts the row that a cell refers to in its place.
function named(value) {
  return value !== null && typeof value === 'object' && !(value instanceof Date) ? Object.values(value)[0] : value;
}

async function withFrictionless() {
  const read = await frictionless.Dataset.load(file);
  for (const resource of read.resources) {
    const rows = [];
    for await (const row of await resource.rows()) {
      rows.push(row);
    }
    tell('frictionless.js', resource.descriptor.name, rows);
  }
}

const DUCKDB = {string: 'VARCHAR', number: 'DECIMAL(38,15)', integer: 'BIGINT', year: 'INTEGER', date: 'DATE'};
const quoted = name => `"${name.replaceAll('"', '""')}"`;
const literal = value => `'${value.replaceAll("'", "''")}'`;

async function withDuckDb() {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const query = async sql => (await connection.runAndReadAll(sql)).getRows();
  for (const {name, path, dialect, schema: {fields, missingValues}} of descriptor.resources) {
    const columns = fields.map(field => `${literal(field.name)}: ${literal(DUCKDB[field.type])}`);
    const point = fields.find(field => field.decimalChar)?.decimalChar ?? '.';
    const days = fields.find(field => field.type === 'date' && field.format !== 'default')?.format ?? '%Y-%m-%d';
    await query(`CREATE TABLE ${quoted(name)} AS SELECT * FROM read_csv(${literal(join(folder, path))}, auto_detect = false,
      header = true, delim = ${literal(dialect.delimiter)}, quote = '"', escape = '"', nullstr = ${literal(missingValues[0])},
      decimal_separator = ${literal(point)}, dateformat = ${literal(days)}, columns = {${columns.join(', ')}})`);
    const cells = fields.map(field => field.type === 'number'
      ? `rtrim(rtrim(CAST(${quoted(field.name)} AS VARCHAR), '0'), '.')`
      : `CAST(${quoted(field.name)} AS VARCHAR)`);
    tell('DuckDB', name, [fields.map(field => field.name), ...await query(`SELECT ${cells.join(', ')} FROM ${quoted(name)}`)]);
  }
  for (const {name, schema: {foreignKeys = []}} of descriptor.resources) {
    for (const {fields, reference} of foreignKeys) {
      const [[lost]] = await query(`SELECT count(*) FROM ${quoted(name)} a
        ANTI JOIN ${quoted(reference.resource || name)} b ON a.${quoted(fields)} = b.${quoted(reference.fields)}
        WHERE a.${quoted(fields)} IS NOT NULL`);
      if (Number(lost) > 0) {
        throw new Error(`${lost} rows of ${name} refer by ${fields} to nothing`);
      }
    }
  }
}

await withDatapackage();
await withFrictionless();
await withDuckDb();
