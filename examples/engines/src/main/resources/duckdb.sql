create view observations as
select * from read_csv(
    'FILES', header = true, all_varchar = true, union_by_name = true,
    delim = ',', quote = '"', escape = '"', strict_mode = true, null_padding = false);
