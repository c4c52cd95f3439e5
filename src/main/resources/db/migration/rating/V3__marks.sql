-- 待测标记: one row per fact and transaction instead of one per subject. The mark is written in the fact's own transaction, and two
-- transactions that touch the same subject must not wait for each other.
alter table rating_due drop constraint rating_due_pkey;
create index rating_due_by_subject on rating_due (subject_code);
