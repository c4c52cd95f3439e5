-- 当事人住所地: the village by which an office may take up a dispute that arose elsewhere.
alter table mediation add column residence_code text collate "C";
