//! Uses that are told by hand, by the platform's list, and by files of orders.

use super::*;
use crate::coupons::listed::{CouponsListed, ImportCoupons, ListEnding};
use crate::coupons::settle::SettleCoupons;
use crate::door::Whole as _;
use crate::report::coupon_list::ExportCoupons;
use crate::shops::{self, Purpose};

fn later(given: &Given, number: &str, paid_at: &str, paid_fen: i64) {
    given.order(
        &["P1"],
        json!({ "order_no": number, "buyer_hash": "a", "paid_at": paid_at, "paid_fen": paid_fen, "status": "paid" }),
    );
}

fn with_coupon() -> (Given, i64, String) {
    let given = Given::shop();
    let id = given.begins(campaign());
    given.bought("1", "a", 20_000);
    let code = given.gives(id, "1").expect("given").codes[0].clone();
    (given, id, code)
}

fn list(given: &Given, campaign: i64, text: &str, ending: ListEnding) -> CouponsListed {
    let file = given.folder.path().join("list.csv");
    std::fs::write(&file, text).expect("written");
    let file = file.to_string_lossy().into_owned();
    ImportCoupons { campaign, file, ending }.perform(&given.book, &given.call()).expect("read")
}

#[test]
fn a_coupon_is_used_once_by_a_later_order_over_its_threshold() {
    let (given, id, code) = with_coupon();
    later(&given, "small", "2026-11-05T10:00:00", 5_000);
    later(&given, "before", "2026-11-01T10:00:00", 20_000);
    later(&given, "late", "2026-12-20T10:00:00", 20_000);
    later(&given, "next", "2026-11-05T10:00:00", 8_900);
    later(&given, "third", "2026-11-06T10:00:00", 20_000);
    assert_eq!(code_of(given.notes_use(&code, "small")), "coupon_under_threshold");
    assert_eq!(code_of(given.notes_use(&code, "before")), "coupon_order_older");
    assert_eq!(code_of(given.notes_use(&code, "late")), "coupon_expired");
    assert_eq!(code_of(given.notes_use(&code, "1")), "coupon_same_order");
    assert_eq!(code_of(given.notes_use("NOSUCH22", "next")), "coupon_code_unknown");
    assert_eq!(
        given.notes_use(&format!(" {} ", code.to_lowercase()), "next").expect("89 and the 10 off are 99"),
        Fen(1_000)
    );
    let twice = given.notes_use(&code, "third").expect_err("once only");
    assert_eq!((twice.code.as_ref(), &twice.params["order_no"]), ("coupon_used_before", &"next".into()));
    assert_eq!(given.shows(id).row.counts.used_fen, Fen(1_000));
}

#[test]
fn codes_of_two_shops_that_are_alike_are_never_taken_for_each_other() {
    let (given, _, code) = with_coupon();
    let other = given.write(|tx| shops::create(tx, &given.call(), "另一家", "taobao", Purpose::Trade)).id;
    given.write(|tx| tx.change("update coupons set code = 'TWIN2222'", []));
    let campaign: i64 = given.write(|tx| {
        let sql = "insert into campaigns (shop_id, name, kind, state, codes, face_fen, threshold_fen, valid_days, stock, per_buyer,
            moment, after_days, rule, held_out_percent, from_on, until_on, changed_at, changed_by)
            values (?1, 'x', 'order', 'open', 'listed', 900, 0, 30, 10, 1, 'paid', 0, '{}', 0, '2026-11-01', '2026-11-30', '2026-11-01T00:00:00', 'x')";
        tx.insert(sql, [other])
    });
    let told = list(&given, campaign, "券码\ntwin2222\n", ListEnding::Keep);
    assert_eq!((told.added, told.conflicts), (1, 0), "each shop has codes of its own: {code}");
    let ask = NoteCouponUsed {
        shop: "另一家".to_owned(),
        code: "TWIN2222".to_owned(),
        order_no: "9".to_owned(),
        by: "03".to_owned(),
    };
    let refused = given.act("note_coupon_used", ask).expect_err("it is the first shop's");
    assert_eq!((refused.code.as_ref(), &refused.params["shop"]), ("coupon_code_elsewhere", &SHOP.into()));
}

#[test]
fn an_order_file_that_names_the_code_settles_it_and_the_first_order_counts() {
    let (given, id, code) = with_coupon();
    later(&given, "next", "2026-11-05T10:00:00", 20_000);
    given.write(|tx| {
        tx.change(
            "insert into order_coupons (order_id, code) select id, ?1 from orders where order_no = 'next'",
            [&code],
        )
    });
    let settled = given.act("settle_coupons", SettleCoupons { shop: SHOP.to_owned() }).expect("settled");
    assert_eq!((settled.used, settled.taken_back), (1, 0));
    let coupon = given.shows(id).coupons.remove(0);
    assert_eq!(coupon.used_order_no.as_deref(), Some("next"));
}

#[test]
fn a_list_of_the_platform_brings_codes_and_uses_and_overwrites_nothing() {
    let given = Given::shop();
    let id = given.begins(Campaign { codes: CouponCodes::Listed, ..campaign() });
    given.bought("1", "a", 20_000);
    assert_eq!(code_of(given.gives(id, "1")), "coupon_codes_gone");
    let codes = "优惠券码,使用状态,订单编号\nAA11,未使用,\nBB22,未使用,\n,未使用,\nCC33,已使用,77\n";
    let tried = list(&given, id, codes, ListEnding::Try);
    assert_eq!((tried.rows, tried.added, tried.rejected, tried.conflicts), (4, 2, 1, 1));
    assert_eq!(given.count("campaign_codes"), 0, "only tried");
    assert_eq!(list(&given, id, codes, ListEnding::Keep).added, 2);
    assert_eq!(list(&given, id, codes, ListEnding::Keep).added, 0, "the same again adds nothing");
    assert_eq!(given.gives(id, "1").expect("given").codes, ["AA11"]);
    let used = "优惠券码,使用状态,订单编号\nAA11,已使用,88\n";
    assert_eq!(list(&given, id, used, ListEnding::Keep).used, 1);
    assert_eq!(list(&given, id, used, ListEnding::Keep).unchanged, 1);
    let twice = list(&given, id, "优惠券码,使用状态,订单编号\nAA11,已使用,99\n", ListEnding::Keep);
    assert_eq!((twice.conflicts, twice.problems[0].problem.as_str(), twice.problems[0].row), (1, "used_twice", 2));
    assert_eq!(given.shows(id).coupons[0].used_order_no.as_deref(), Some("88"), "the first use stays");
}

#[test]
fn a_file_without_codes_says_what_it_has_instead() {
    let given = Given::shop();
    let id = given.begins(campaign());
    let file = given.folder.path().join("list.csv");
    std::fs::write(&file, "名称,数量\n甲,1\n").expect("written");
    let ask = ImportCoupons { campaign: id, file: file.to_string_lossy().into_owned(), ending: ListEnding::Try };
    assert_eq!(code_of(ask.perform(&given.book, &given.call())), "coupon_code_column_missing");
}

#[test]
fn the_codes_of_a_campaign_go_out_as_a_table_with_their_state() {
    let (given, id, code) = with_coupon();
    let out = |name: &str| given.folder.path().join(name).to_string_lossy().into_owned();
    let ask = |state, name: &str| ExportCoupons { campaign: id, state, out: out(name), language: None };
    let told = ask(None, "codes.csv").perform(&given.book, &given.call()).expect("written");
    let text = std::fs::read_to_string(&told.path).expect("a file");
    let row = text.lines().nth(1).expect("a coupon");
    assert!(row.starts_with(&format!("\"{code}\",\"没用\",\"10.00\",\"1\"")), "{row}");
    let told = ask(None, "codes").perform(&given.book, &given.call()).expect("written");
    assert!(told.path.ends_with("codes.xlsx") && told.bytes > 1_000);
    let used = ask(Some(crate::coupons::desk::CouponState::Used), "used.csv");
    let refused = used.perform(&given.book, &given.call()).expect_err("none was used");
    assert_eq!(refused.code, "coupons_nothing_to_export");
}

#[test]
fn a_campaign_whose_codes_are_given_while_coupons_are_left_wants_codes_and_is_not_gone() {
    let given = Given::shop();
    let id = given.begins(Campaign { stock: 3, codes: CouponCodes::Listed, ..campaign() });
    list(&given, id, "券码\nAAAA1111\n", ListEnding::Keep);
    for buyer in ["a", "b"] {
        given.bought(buyer, buyer, 20_000);
    }
    assert!(!given.shows(id).row.wants_codes);
    given.gives(id, "a").expect("the only code");
    let row = given.shows(id).row;
    assert_eq!((row.left, row.wants_codes), (0, true));
    assert_eq!(code_of(given.gives(id, "b")), "coupon_codes_gone");
}
