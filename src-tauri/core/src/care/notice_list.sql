-- in: shop. out: its notices, newest first, with how many buyers were contacted and answered
select notices.id as id, notices.cause as cause, notices.halt_id as halt_id, notices.about as about,
  notices.made_at as made_at, notices.made_by as made_by, count(notice_contacts.order_id) as buyers,
  count(notice_contacts.contacted_at) as contacted, count(notice_contacts.answered_at) as answered
from notices
left join notice_contacts on notice_contacts.notice_id = notices.id
where notices.shop_id = :shop
group by notices.id
order by notices.id desc
limit 100
