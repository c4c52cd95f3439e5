-- 迁移脚本摘要: which scripts, word by word, this database has been through; one row.
create table database_scripts (
  one    boolean primary key default true check (one),
  digest text not null
);
