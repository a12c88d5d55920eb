//! Cards: each code once, a square that leads only where the platform lets it.

use super::*;
use crate::coupons::cards::{CardForm, CardsPrinted, LookAtCard, PrintCards};
use crate::door::Whole as _;

fn print(given: &Given, campaign: i64, cards: i64, link: Option<&str>) -> pintui_store::Result<CardsPrinted> {
    let ask = PrintCards {
        campaign,
        cards,
        form: CardForm::Card,
        words: "下次来，直接减".to_owned(),
        link: link.map(str::to_owned),
        by: "店长".to_owned(),
        out: given.folder.path().join("cards.pdf").to_string_lossy().into_owned(),
        language: None,
    };
    ask.perform(&given.book, &given.call())
}

fn cards(given: &Given, stock: i64) -> i64 {
    given.begins(Campaign { kind: CampaignKind::Card, stock, ..campaign() })
}

#[test]
fn eleven_cards_are_two_pages_and_every_code_is_there_once() {
    let given = Given::shop();
    let id = cards(&given, 20);
    let printed = print(&given, id, 11, Some("https://shop1.taobao.com/club")).expect("printed");
    let bytes = std::fs::read(&printed.path).expect("a file");
    assert!(bytes.starts_with(b"%PDF-"));
    let codes: std::collections::BTreeSet<&String> = printed.codes.iter().collect();
    assert_eq!((printed.pages, codes.len()), (2, 11));
    assert_eq!(given.shows(id).sheets[0].cards, 11);
    given.order(
        &["P1"],
        json!({ "order_no": "next", "paid_at": "2026-11-05T10:00:00", "paid_fen": 20_000, "status": "paid" }),
    );
    given.order(
        &["P1"],
        json!({ "order_no": "other", "paid_at": "2026-11-05T10:00:00", "paid_fen": 20_000, "status": "paid" }),
    );
    given.notes_use(&printed.codes[0], "next").expect("used");
    assert_eq!(code_of(given.notes_use(&printed.codes[0], "other")), "coupon_used_before");
    let told = given.shows(id);
    assert_eq!((told.sheets[0].used, told.row.counts.open, told.row.counts.used), (1, 10, 1));
}

#[test]
fn more_cards_than_there_are_print_nothing_at_all() {
    let given = Given::shop();
    let id = cards(&given, 10);
    assert_eq!(code_of(print(&given, id, 11, None)), "coupon_stock_gone");
    assert_eq!((given.count("coupons"), given.count("card_sheets")), (0, 0));
    assert!(!given.folder.path().join("cards.pdf").exists());
    assert_eq!(code_of(print(&given, id, 0, None)), "cards_count_wrong");
}

#[test]
fn a_code_that_leads_away_from_a_platform_that_forbids_it_is_refused_with_the_rule() {
    let given = Given::shop();
    let id = cards(&given, 10);
    let refused = print(&given, id, 1, Some("https://weixin.qq.com/g/abc")).expect_err("taobao forbids it");
    assert_eq!((refused.code.as_ref(), &refused.params["rule"]), ("card_link_away", &"off_platform".into()));
    assert_eq!(code_of(print(&given, id, 1, Some("加微信"))), "card_link_wrong");
    let look = |link: &str| {
        let words = "下次来，直接减".to_owned();
        given.ask(LookAtCard { campaign: id, cards: 1, words, link: Some(link.to_owned()) })
    };
    assert_eq!(code_of(look("https://weixin.qq.com/g/abc")), "card_link_away", "before a place for the file is chosen");
    assert_eq!(given.count("coupons"), 0);
    look("https://m.tb.cn/h.abc").expect("the platform's own page");
    print(&given, id, 1, Some("https://m.tb.cn/h.abc")).expect("the platform's own page");
}

#[test]
fn cards_are_printed_and_coupons_after_orders_given_never_the_other_way() {
    let given = Given::shop();
    let (orders, card) = (given.begins(campaign()), cards(&given, 10));
    given.bought("1", "a", 20_000);
    assert_eq!(code_of(print(&given, orders, 1, None)), "campaign_not_cards");
    assert_eq!(code_of(given.gives(card, "1")), "campaign_only_cards");
}
