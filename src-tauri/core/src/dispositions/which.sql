-- in: shop, standing, text (pattern) with key (of a piece, or none), ids (array); one of the three  out: keys of those pieces
select p.id
from receptions r
join returned_pieces p on p.reception_id = r.id
join piece_standings t on t.piece_id = p.id
left join cases c on c.id = r.case_id
left join products g on g.id = p.product_id
where r.shop_id = :shop and case
    when :standing is not null then t.standing = :standing
    when :text is not null then p.id is :key or c.case_no like :text escape '\' or c.order_no like :text escape '\'
      or r.scanned like :text escape '\' or g.name like :text escape '\'
    else p.id in (select value from json_each(:ids)) end
order by iif(t.standing in ('sold', 'scrapped', 'restocked'), -julianday(coalesce(p.graded_at, r.received_at)), 0),
  coalesce(p.graded_at, r.received_at), p.id
