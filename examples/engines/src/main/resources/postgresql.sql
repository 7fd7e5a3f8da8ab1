create temporary table observations (id text, indicator text, increment text, period text, source text);
copy observations from stdin (format csv, header match);
