-- out: texts about cases with the tag a person put on them: what was stated and written, remarks and reviews of their orders
select c.reason_stated, t.tag
from case_tags t
join cases c on c.id = t.case_id
where t.gone_at is null
  and c.reason_stated is not null
union all
select c.buyer_words, t.tag
from case_tags t
join cases c on c.id = t.case_id
where t.gone_at is null
  and c.buyer_words is not null
union all
select o.remark, t.tag
from case_tags t
join cases c on c.id = t.case_id
join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where t.gone_at is null
  and o.remark is not null
union all
select r.text, t.tag
from case_tags t
join cases c on c.id = t.case_id
join reviews r on r.shop_id = c.shop_id and r.order_no = c.order_no
where t.gone_at is null
