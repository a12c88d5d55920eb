//! Recommendations are counted on orders, each once, and nothing is given for them.

use pintui_store::Fen;
use serde_json::json;

use super::list::{ReferralSheet, Referrals};
use super::note::{DropReferral, NoteReferral};
use super::save::{Draft, ReferralSaved, SaveReferral, Source};
use crate::given::{Given, SHOP};
use crate::locale;
use crate::wording::{self, Severity, Situation};

fn draft(code: &str) -> Draft {
    Draft {
        id: None,
        code: code.to_owned(),
        source: Source::Audience,
        name: "一个月没来的老客".to_owned(),
        invitation: String::new(),
        from_on: "2026-10-01".parse().expect("a day"),
        ended_on: None,
    }
}

impl Given {
    fn keeps_code(&self, draft: Draft) -> pintui_store::Result<ReferralSaved> {
        self.act("save_referral", SaveReferral { shop: SHOP.into(), draft, by: "店长".into() })
    }

    fn notes(&self, code: &str, order_no: &str) -> pintui_store::Result<()> {
        let ask = NoteReferral { shop: SHOP.into(), code: code.into(), order_no: order_no.into(), by: "03".into() };
        self.act("note_referral", ask)
    }

    fn referrals(&self) -> Referrals {
        self.ask(ReferralSheet { shop: SHOP.into() }).expect("answered")
    }

    fn paid(&self, no: &str, buyer: &str, on: &str) -> i64 {
        self.order(
            &["P1"],
            json!({
                "order_no": no, "buyer_hash": buyer, "paid_at": format!("{on}T10:00:00"), "paid_fen": 10_000,
                "status": "completed",
            }),
        )
    }
}

fn code_of<T: std::fmt::Debug>(refused: pintui_store::Result<T>) -> String {
    refused.expect_err("it is refused").code.into_owned()
}

#[test]
fn an_order_counts_once_by_its_file_or_as_noted_and_new_buyers_are_told_apart() {
    let given = Given::shop();
    let kept = given.keeps_code(draft(" lao 01 ")).expect("kept");
    assert_eq!(kept.code, "LAO01", "a code is kept without blanks and in capitals");
    given.keeps_code(draft("CARD1")).expect("kept");
    given.paid("old", "anna", "2026-09-01");
    given.paid("A1", "anna", "2026-10-05");
    let by_file = given.paid("B1", "ben", "2026-10-06");
    let before = given.paid("C1", "cy", "2026-09-30");
    given.write(|tx| {
        for order in [by_file, before] {
            tx.change("insert into order_coupons (order_id, code) values (?1, 'LAO01')", [order])?;
        }
        Ok(())
    });
    given.notes("lao01", "A1").expect("noted");
    given.case(json!({ "case_no": "c", "order_no": "B1", "status": "refunded", "refund_fen": 4_000, "refunded_at": "2026-10-09T10:00:00" }));
    let told = given.referrals();
    let code = told.codes.iter().find(|one| one.draft.code == "LAO01").expect("the code");
    assert_eq!((code.orders, code.sales_fen), (2, Fen(16_000)), "an order older than the code is none of its");
    assert_eq!((code.fresh.hits, code.fresh.orders), (1, 2), "one of the two had bought before");
    assert_eq!((code.returned.hits, code.returned.orders), (1, 2));
    assert_eq!(
        told.orders.iter().map(|one| (one.order_no.as_str(), one.typed)).collect::<Vec<_>>(),
        [("B1", false), ("A1", true)]
    );
    assert_eq!(code_of(given.notes("CARD1", "A1")), "referral_twice");
    assert_eq!(code_of(given.notes("CARD1", "B1")), "referral_twice");
    given.act("drop_referral", DropReferral { order: 2 }).expect("taken back");
    assert_eq!(given.referrals().orders.len(), 1);
    given.notes("CARD1", "A1").expect("by the other code");
}

#[test]
fn what_cannot_have_come_by_a_code_is_refused() {
    let given = Given::shop();
    given.paid("A1", "anna", "2026-10-05");
    given.paid("OLD", "anna", "2026-09-05");
    given.order(&["P1"], json!({ "order_no": "U1", "status": "unpaid", "created_at": "2026-10-05T10:00:00" }));
    let id = given.keeps_code(draft("LAO01")).expect("kept").id;
    assert_eq!(code_of(given.notes("LAO02", "A1")), "referral_code_unknown");
    assert_eq!(code_of(given.notes("LAO01", "A9")), "referral_order_unknown");
    assert_eq!(code_of(given.notes("LAO01", "U1")), "referral_order_not_paid");
    assert_eq!(code_of(given.notes("LAO01", "OLD")), "referral_order_older");
    let ended = Draft { id: Some(id), ended_on: Some("2026-10-04".parse().expect("a day")), ..draft("LAO01") };
    given.keeps_code(ended).expect("ended");
    assert_eq!(code_of(given.notes("LAO01", "A1")), "referral_ended");
    assert_eq!(code_of(given.keeps_code(draft("lao01"))), "referral_code_taken");
    assert_eq!(code_of(given.keeps_code(draft("  "))), "referral_code_missing");
    assert_eq!(code_of(given.keeps_code(Draft { name: " ".into(), ..draft("X") })), "referral_name_missing");
}

#[test]
fn an_invitation_promises_nothing_for_praise_and_tells_the_code() {
    let given = Given::shop();
    let with = |invitation: &str| given.keeps_code(Draft { invitation: invitation.to_owned(), ..draft("LAO01") });
    assert_eq!(code_of(with("好评返现 5 元，推荐码 LAO01")), "wording_forbidden");
    assert_eq!(code_of(with("把店推荐给朋友吧")), "referral_invitation_without");
    for language in locale::Language::ALL {
        let text = locale::text(language, "referrals.invitation.preset").replace("{code}", "LAO01");
        let found = wording::look(&text, Situation::INVITE);
        assert!(found.iter().all(|one| one.severity != Severity::Block), "{text}: {found:?}");
    }
    with("觉得合适，推荐给朋友时把这个码告诉他：LAO01").expect("kept");
}
