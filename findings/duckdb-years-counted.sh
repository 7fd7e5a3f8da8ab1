#!/usr/bin/env bash
# DuckDB 1.5.6 (npm @duckdb/node-api 1.5.6-r.1) adds the years above the columns of a table to the figures below them.
#
# A table with a column for each year has 2017 and 2018 in its header. Told nothing, read_csv takes that line for a row, as each
# of its cells is of the type of the cells below, though a name is above names.
# Expected: two rows, 25 in 2017. Seen: three rows, of which the first is "mål", 2017, 2018; the sum of the figures of 2017 is 2042.
# Who meets it: whoever adds up a pivot table of years, the form in which figures are handed on most.
#
# Needs node and npm.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1
cat > years.csv << 'CSV'
mål,2017,2018
Skoler,12,15
Klubber,13,16
CSV
cat > run.js << 'JS'
const {DuckDBInstance} = require('@duckdb/node-api');
(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const first = async query => (await connection.runAndReadAll(query)).getRows()[0].map(String);
  const [rows, sum] = await first("SELECT count(*), sum(COLUMNS(t -> t IN ('2017', 'column1'))) FROM read_csv('years.csv')");
  const [told] = await first("SELECT sum(\"2017\") FROM read_csv('years.csv', header = true)");
  console.log(`DuckDB 1.5.6: ${rows} rows, 2017 comes to ${sum}; told that there is a header, to ${told}`);
  process.exit(rows === '3' && sum === '2042' && told === '25' ? 0 : 1);
})();
JS
node run.js
