// What DuckDB answers to the query on standard input, in the folder where this runs: the names of the columns, then the rows.
import {readFileSync} from 'node:fs';
import {DuckDBInstance} from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const answer = await connection.runAndReadAll(readFileSync(0, 'utf8'));
const line = cells => console.log(cells.join(' | '));
line(answer.columnNames());
answer.getRows().forEach(row => line(row.map(cell => cell === null ? '' : String(cell))));
