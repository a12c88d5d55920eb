-- out: which kind of label goes to which printer, and whether by itself
select label_printers.kind as kind, printers.name as printer, label_printers.by_itself as by_itself
from label_printers
join printers on printers.id = label_printers.printer_id
order by label_printers.kind
