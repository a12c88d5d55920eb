-- in: shop. out: its last twelve halts and drills, the newest first
select id from halts where shop_id = :shop order by halted_at desc, id desc limit 12
