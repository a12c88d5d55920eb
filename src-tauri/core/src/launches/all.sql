-- in: shop  out: its launches, the newest first
select launches.id, launches.product_id, coalesce(nullif(products.name, ''), products.product_no, '') as product,
  launches.starts_on, launches.audience, launches.audience_id, launches.within_days,
  audiences.name as audience_name, launches.offer, launches.form, launches.made_by
from launches
left join audiences on audiences.id = launches.audience_id
left join products on products.id = launches.product_id
where launches.shop_id = :shop
order by launches.starts_on desc, launches.id desc
