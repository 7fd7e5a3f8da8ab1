#!/usr/bin/env bash
# DuckDB 1.5.6 (npm @duckdb/node-api 1.5.6-r.1) reads a file of semicolons with sentences in it as a table without rows, and no error.
#
# Every line has one semicolon; the sentences have commas, as Danish ones do, and need no quotes in such a file. Nothing is told to read_csv.
# Expected: four rows of two columns, or an error. Seen: no rows; the last line, cut at its commas, is taken for the header, since
# the lines before it have fewer commas and are passed over.
# Who meets it: whoever counts or joins rows of a Danish export with remarks in it. A query says 0, as if there were none.
#
# Needs node and npm.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1
cat > remarks.csv << 'CSV'
mål;bemærkning
1;Flere unge, forældre og lærere er nået
2;Nået, men sent
3;Ikke nået
4;Tallet er, som man ser, ca. 450
CSV
cat > run.js << 'JS'
const {DuckDBInstance} = require('@duckdb/node-api');
(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const guessed = await connection.runAndReadAll("FROM read_csv('remarks.csv')");
  const told = await connection.runAndReadAll("FROM read_csv('remarks.csv', delim = ';')");
  console.log(`DuckDB 1.5.6: ${guessed.getRows().length} rows, columns ${JSON.stringify(guessed.columnNames())};`
    + ` told the delimiter, ${told.getRows().length} rows`);
  process.exit(guessed.getRows().length === 0 && guessed.columnNames().length === 3 && told.getRows().length === 4 ? 0 : 1);
})();
JS
node run.js
