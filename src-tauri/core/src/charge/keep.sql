-- in: work, shop, kind, class, person, substitute. does: keeps who answers for such work
insert into charges (work, shop_id, case_kind, class, person_id, substitute_id)
values (:work, :shop, :kind, :class, :person, :substitute)
