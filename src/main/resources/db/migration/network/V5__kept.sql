-- Who was removed elsewhere and stays here: the reason stands on the mediator's page like everything else on record.
alter table network_record drop constraint network_record_kind_check;
alter table network_record add constraint network_record_kind_check check (kind in ('COMMENDATION', 'DISCIPLINE', 'RELIEF', 'KEPT'));
