-- in: change, shop, partner, plan, talk, spot, point. does: notes whose an improvement action is and where it comes from
insert into partner_actions (change_id, shop_id, partner, plan_id, talk_id, spot_check_id, point)
values (:change, :shop, :partner, :plan, :talk, :spot, :point)
