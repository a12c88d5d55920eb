-- in: a rejected row
insert into quarantine (shop_id, file_id, kind, row, code, field, value, key, likeness, cells)
values (:shop, :file, :kind, :row, :code, :field, :value, :key, :likeness, :cells)
