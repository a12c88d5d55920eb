-- in: work, shop, kind, class. does: drops the rule about the very same work
delete from charges
where work = :work and shop_id is :shop and case_kind is :kind and class is :class
