-- in: kind, printer, by_itself
insert into label_printers (kind, printer_id, by_itself)
values (:kind, :printer, :by_itself)
on conflict (kind) do update set printer_id = excluded.printer_id, by_itself = excluded.by_itself
