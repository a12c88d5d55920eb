-- in: campaign, today. out: prints of cards, the newest first, with how many of each were used and can still be
select card_sheets.id as id, card_sheets.cards as cards, card_sheets.printed_at as printed_at,
  (select count(*) from coupons where coupons.sheet_id = card_sheets.id and coupons.state = 'used') as used,
  (select count(*) from coupons where coupons.sheet_id = card_sheets.id and coupons.state = 'given'
    and coupons.expires_on >= :today) as open
from card_sheets
where card_sheets.campaign_id = :campaign
order by card_sheets.id desc
