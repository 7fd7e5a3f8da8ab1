// What Ajv, in its strict mode, makes of a JSON Schema and of documents: for each document, "valid" or the first thing that is
// wrong with it. In: the file of the schema, and those of the documents. Fails if the schema does not compile, or only with a
// warning.
import {readFileSync} from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const json = file => JSON.parse(readFileSync(file, 'utf8'));
const refuse = message => { throw new Error(message); };
const ajv = new Ajv.default({strict: true, logger: {log: refuse, warn: refuse, error: refuse}});
formats.default(ajv);
const [schema, ...documents] = process.argv.slice(2);
const validate = ajv.compile(json(schema));
documents.forEach(document => console.log(validate(json(document)) ? 'valid' : `${validate.errors[0].instancePath}: ${validate.errors[0].keyword}`));
