#!/usr/bin/env bash
# tableschema 1.12.6 (npm), the reader behind datapackage, gives a due day that becomes the day before as soon as it is sent on.
#
# A field of the type "date" has no time and no zone. The reader makes of it midnight where the program runs; JSON says that in UTC.
# Expected: 2018-12-31. Seen, anywhere east of Greenwich, so in all of Denmark: 2018-12-30T23:00:00.000Z. On a server that runs in UTC,
# as those of tests do, it is right.
# Who meets it: whoever reads a data package on Node and answers in JSON: every deadline is a day early, and a day of counting may be last
# year's.
#
# Needs node and npm.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund tableschema@1.12.6
cat > run.js << 'JS'
const {Table} = require('tableschema');
(async () => {
  const schema = {fields: [{name: 'goal', type: 'string'}, {name: 'due', type: 'date'}]};
  const table = await Table.load([['goal', 'due'], ['4', '2018-12-31']], {schema});
  const [row] = JSON.parse(JSON.stringify(await table.read({keyed: true})));
  console.log(`tableschema 1.12.6, ${process.env.TZ}: 2018-12-31 is sent on as ${row.due}`);
  process.exit(row.due === process.argv[2] ? 0 : 1);
})();
JS
TZ=Europe/Copenhagen node run.js 2018-12-30T23:00:00.000Z
TZ=UTC node run.js 2018-12-31T00:00:00.000Z
