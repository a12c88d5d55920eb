-- Buyers come in no order either, as the numbers of parcels (0055): by blocks of orders, a file touches only the newest.
-- A question that names a buyer alone is led from block to block by SQLite itself (skip-scan, as the statistics tell it).

drop index orders_by_buyer;
create index orders_by_buyer on orders (id / 262144, shop_id, buyer_hash) where buyer_hash is not null;
