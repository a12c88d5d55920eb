-- out: printers as they were set up
select printers.id as id, printers.name as name, printers.dialect as dialect, printers.way as way,
  printers.address as address, printers.width_mm as width_mm, printers.height_mm as height_mm,
  printers.dpi as dpi, printers.darkness as darkness, printers.copies as copies
from printers
