-- in: id, and everything a printer has
update printers
set name = :name, dialect = :dialect, way = :way, address = :address, width_mm = :width_mm,
  height_mm = :height_mm, dpi = :dpi, darkness = :darkness, copies = :copies
where id = :id
