-- in: id (none: the book gives it), and everything a printer has
insert into printers (id, name, dialect, way, address, width_mm, height_mm, dpi, darkness, copies)
values (:id, :name, :dialect, :way, :address, :width_mm, :height_mm, :dpi, :darkness, :copies)
