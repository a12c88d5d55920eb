-- in: campaign, cards, words, link, at, by. does: keeps a print of cards
insert into card_sheets (campaign_id, cards, words, link, printed_at, printed_by)
values (:campaign, :cards, :words, :link, :at, :by)
