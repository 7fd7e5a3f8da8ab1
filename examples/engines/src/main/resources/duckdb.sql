create view observations as
select * from read_csv(
    'FILES', header = true, all_varchar = true, union_by_name = true,
    delim = ',', quote = '"', escape = '"', comment = '', skip = 0, strict_mode = true, null_padding = false);
