-- Whatever changes a dossier, its share stands in the case from the same moment on. What was kept on paper was checked by the director.
create function dossier_share() returns trigger language plpgsql as $$
begin
  update mediation
  set file_share = case when new.on_paper or new.required = 0 then 1 else new.present::numeric / new.required end
  where id = new.mediation_id;
  return null;
end $$;
create trigger dossier_share after insert or update of required, present, on_paper on dossier
  for each row execute function dossier_share();
update mediation m
set file_share = case when d.on_paper or d.required = 0 then 1 else d.present::numeric / d.required end
from dossier d where d.mediation_id = m.id;
