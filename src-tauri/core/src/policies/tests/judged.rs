//! What decides a case besides its days: the cause that is known best, how a flaw looks, and who makes an exception.

use std::collections::BTreeMap;

use super::*;
use crate::cases::known::{ConfirmReason, KnownReason, RecordFound, Source};
use crate::cases::moves::Step;
use crate::cases::step::MoveCase;
use crate::door::{Role, Who};
use crate::plays::many::MoveCases;
use crate::policies::agree::AgreeBeyond;
use crate::scripts::fill::FillScript;
use pintui_store::Fen;

#[test]
fn the_cause_that_was_confirmed_or_found_decides_who_pays_and_both_are_shown() {
    let given = Given::shop();
    let case = a_case(&given, "七天无理由退换货", "2026-11-01T10:00:00");
    let stated = advice(&given, case, None);
    assert_eq!((stated.freight, stated.freight_as_stated, stated.known_by), (Payer::Buyer, None, None));
    let reason =
        |class: &str, detail: Option<&str>| KnownReason { class: class.into(), detail: detail.map(Into::into) };
    let confirm = |reason| ConfirmReason { case_id: case, reason, at: None, by: "03".into() };
    given.act("confirm_reason", confirm(reason("description", Some("size.small")))).expect("kept");
    assert_eq!(advice(&given, case, None).cause, Cause::Size, "a size that does not fit is no false description");
    given.act("confirm_reason", confirm(reason("quality", Some("material.pills")))).expect("kept");
    let confirmed = advice(&given, case, None);
    let told = |advice: &Advice| (advice.freight, advice.freight_as_stated, advice.known_by);
    assert_eq!(told(&confirmed), (Payer::Shop, Some(Payer::Buyer), Some(Source::Confirmed)));
    assert_eq!(confirmed.verdict, Verdict::Fits);
    let found = RecordFound { case_id: case, reason: reason("buyer", None), at: None, by: "05".into() };
    given.act("record_found", found).expect("kept");
    assert_eq!(
        told(&advice(&given, case, None)),
        (Payer::Buyer, None, Some(Source::Found)),
        "what was seen counts most"
    );
}

#[test]
fn a_flaw_is_told_with_its_picture_wherever_a_case_is_judged() {
    let given = Given::shop();
    given.write(|tx| {
        let kept = "insert into pictures (name, bytes, added_at) values ('hole.png', 1, '2026-11-01T09:00:00')";
        tx.change(kept, [])
    });
    let pictured = |flaw: &str| FlawPicture { flaw: flaw.into(), picture: "hole.png".into() };
    let ours = Rules { flaw_pictures: vec![pictured("@hole"), pictured("gone meanwhile")], ..rules() };
    given.act("save_policy", saving(ours, "2026-11-02")).expect("kept");
    given.write(|tx| tx.change("update policy_versions set starts_on = '2026-10-01'", []));
    let case = a_case(&given, "七天无理由退换货", "2026-11-06T10:00:00");
    let flaws = advice(&given, case, None).flaws;
    let seen: Vec<_> = flaws.iter().filter(|flaw| flaw.picture.is_some()).map(|flaw| flaw.text.as_str()).collect();
    assert_eq!(seen, [crate::locale::text(Language::ZhCn, "policies.line.hole")]);
    assert!(flaws.iter().any(|flaw| flaw.text.contains("2 厘米")), "size has its own line: {flaws:?}");
    let unknown = FlawPicture { flaw: "@hole".into(), picture: "other.png".into() };
    let strange = Rules { flaw_pictures: vec![unknown], ..rules() };
    assert_eq!(given.act("save_policy", saving(strange, "2026-11-02")).expect_err("refused").code, "picture_unknown");
}

#[test]
fn exceptions_are_counted_by_person_and_reason() {
    let given = Given::shop();
    let grant = |case_id: i64, by: &str| GrantException {
        case_id,
        clause: "return_days".to_owned(),
        why: "老客".to_owned(),
        by: by.to_owned(),
    };
    let cases = [1, 2, 3].map(|_| a_case(&given, "七天无理由退换货", "2026-11-20T10:00:00"));
    for (case, by) in cases.into_iter().zip(["03", "03", "07"]) {
        given.act("grant_exception", grant(case, by)).expect("granted");
    }
    for clause in ["return_days", "conditions"] {
        let again = GrantException { clause: clause.to_owned(), ..grant(cases[0], "07") };
        let refused = given.act("grant_exception", again).expect_err("one stands");
        assert_eq!((&*refused.code, &refused.params["by"]), ("policy_exception_granted", &json!("03")), "{clause}");
    }
    let told = given.ask(crate::sheets::case::CaseShow { id: cases[0] }).expect("the case").exceptions;
    assert_eq!(told.iter().map(|one| (&*one.by, &*one.why, one.at)).collect::<Vec<_>>(), [("03", "老客", given.now)]);
    assert_eq!(given.act("grant_exception", grant(cases[0], " ")).expect_err("refused").code, "case_clerk_missing");
    let silent = GrantException { why: " ".to_owned(), ..grant(cases[0], "07") };
    assert_eq!(given.act("grant_exception", silent).expect_err("refused").code, "policy_exception_why_missing");
    let counted = given.ask(ExceptionList { shop: SHOP.to_owned(), days: 365 }).expect("counted");
    assert_eq!(counted.iter().map(|one| (one.by.as_str(), one.cases)).collect::<Vec<_>>(), [("03", 2), ("07", 1)]);
}

#[test]
fn whoever_decides_a_case_notes_the_exception_under_the_own_name() {
    let given = Given::shop();
    given.person("店长", Role::Owner);
    let clerk = given.person("小周", Role::ClerkOne);
    let signed = Who::Here { person: Some(clerk), badge: None };
    let case = a_case(&given, "七天无理由退换货", "2026-11-20T10:00:00");
    let ask = json!({ "case_id": case, "clause": "return_days", "why": "物流耽误了", "by": "别人" });
    given.knock(signed, "grant_exception", ask).expect("noted");
    let counted = given.ask(ExceptionList { shop: SHOP.to_owned(), days: 365 }).expect("counted");
    assert_eq!((counted[0].by.as_str(), counted[0].why.as_str()), ("小周", "物流耽误了"));
}

#[test]
fn what_the_buyer_is_told_about_the_freight_is_what_the_policy_says_and_what_was_noted_stands_before_both() {
    let given = Given::shop();
    let mut ours = rules();
    ours.freight.iter_mut().filter(|one| one.cause == Cause::Size).for_each(|one| one.who = Payer::Buyer);
    given.act("save_policy", saving(ours, "2026-11-02")).expect("kept");
    given.write(|tx| tx.change("update policy_versions set starts_on = '2026-10-01'", []));
    let case = a_case(&given, "尺码不合适", "2026-11-06T10:00:00");
    let said = || {
        let filling = FillScript {
            name: "size.angry.first".to_owned(),
            language: "zh-CN".to_owned(),
            case_id: Some(case),
            order_id: None,
            clerk: "小林".to_owned(),
            typed: BTreeMap::new(),
        };
        given.ask(filling).expect("filled").text
    };
    assert_eq!(advice(&given, case, None).freight, Payer::Buyer);
    assert!(said().contains("寄回的运费你出"), "{}", said());
    given.write(|tx| {
        let noted = "insert into case_work (case_id, version, staff, at, freight_way)
                     values (?1, 1, '03', '2026-11-07T09:00:00', 'prepaid_label')";
        tx.change(noted, [case])
    });
    let noted = advice(&given, case, None);
    assert_eq!((noted.freight, noted.freight_noted), (Payer::Shop, true));
    assert!(said().contains("运费我们出"), "{}", said());
}

#[test]
fn where_no_policy_is_written_none_is_said_to_refuse() {
    let given = Given::shop();
    let late = advice(&given, a_case(&given, "七天无理由退换货", "2026-11-20T10:00:00"), None);
    assert_eq!((late.verdict, late.version), (Verdict::DoesNotFit, None));
    assert!(late.text.contains("法律不要求收"), "{}", late.text);
    given.act("save_policy", saving(rules(), "2026-11-02")).expect("kept");
    given.write(|tx| tx.change("update policy_versions set starts_on = '2026-10-01'", []));
    let written = advice(&given, a_case(&given, "七天无理由退换货", "2026-11-20T10:00:00"), None);
    assert!(written.text.contains("政策里不收"), "{}", written.text);
}

#[test]
fn a_review_tells_disputes_exceptions_and_cost_by_clause_and_what_the_platform_changed() {
    let mut given = Given::shop();
    given.now = "2026-03-01T09:00:00".parse().expect("a moment");
    given.act("save_policy", saving(rules(), "2026-03-01")).expect("kept");
    let late = a_case(&given, "七天无理由退换货", "2026-11-20T10:00:00");
    let fault = a_case(&given, "商品质量问题", "2026-11-03T10:00:00");
    given.now = "2026-11-21T09:00:00".parse().expect("a moment");
    let grant = GrantException { case_id: late, clause: "return_days".into(), why: "老客".into(), by: "03".into() };
    given.act("grant_exception", grant).expect("granted");
    given.write(|tx| {
        tx.change("update cases set refund_fen = 5000, refunded_at = applied_at where id = ?1", [late])?;
        tx.change(
            "insert into case_work (case_id, version, staff, at, dispute) values (?1, 1, '03', '', 'disputed')",
            [fault],
        )?;
        let freight =
            "insert into ledger_entries (shop_id, case_id, kind, way, cause, amount_fen, at, month, liable, staff,
             operation, written_at)
             values (1, ?1, 'freight', 'refund', 'unclassified', 1200, '2026-11-04', '2026-11', 'shop', '03', 1, '')";
        tx.change(freight, [fault])
    });
    let ask = || PolicyReview { shop: SHOP.to_owned(), category: "clothing".to_owned() };
    let reviewed = given.ask(ask()).expect("reviewed");
    let told: Vec<_> = reviewed
        .clauses
        .iter()
        .map(|one| (one.clause.as_str(), one.did_not_fit, one.disputes, one.granted, one.cost_fen.0))
        .collect();
    assert_eq!(told, [("return_days", 1, 0, 1, 5000), ("fault_days", 0, 1, 0, 1200)]);
    assert_eq!((reviewed.cost_fen, reviewed.clauses[1].ids.clone()), (Fen(6200), vec![fault]));
    let rules: Vec<_> = reviewed.rules.iter().map(|one| (one.id.as_str(), one.begins)).collect();
    assert_eq!(rules, [("taobao_first_quality", false), ("taobao_negative_feedback", true)]);

    given.act("save_policy", saving(super::rules(), "2026-11-21")).expect("kept as it is");
    let anew = given.ask(ask()).expect("reviewed");
    assert_eq!((anew.cases, anew.rules.len(), anew.review_on.text().as_str()), (0, 0, "2027-11-21"));
    assert_eq!(advice(&given, late, None).version, Some(1), "an old case keeps its version");
}

#[test]
fn agreeing_beyond_the_policy_needs_its_reason_and_counts_as_an_exception() {
    let given = Given::shop();
    let unwritten = a_case(&given, "七天无理由退换货", "2026-11-20T10:00:00");
    let agree = MoveCase { seen: given.seen(unwritten), step: Step::Agree, at: None, note: None, by: "03".into() };
    given.act("move_case", agree).expect("a policy that is not written says no to nothing");
    given.act("save_policy", saving(rules(), "2026-11-02")).expect("kept");
    given.write(|tx| tx.change("update policy_versions set starts_on = '2026-10-01'", []));
    let [late, other, fits] = [
        a_case(&given, "七天无理由退换货", "2026-11-20T10:00:00"),
        a_case(&given, "七天无理由退换货", "2026-11-20T10:00:00"),
        a_case(&given, "商品质量问题", "2026-11-03T10:00:00"),
    ];
    let agree = MoveCase { seen: given.seen(late), step: Step::Agree, at: None, note: None, by: "03".into() };
    assert_eq!(given.act("move_case", agree).expect_err("no reason").code, "policy_exception_why_missing");
    let many = MoveCases { seen: [late, fits].map(|id| given.seen(id)).into(), step: Step::Agree, by: "03".into() };
    let done = given.act("move_cases", many).expect("the one that fits");
    assert_eq!((done.moved, &*done.stayed[0].code), (1, "policy_exception_why_missing"));
    let beyond = |why: &str| AgreeBeyond { seen: given.seen(late), why: why.into(), note: None, by: "03".into() };
    assert_eq!(given.act("agree_beyond", beyond(" ")).expect_err("refused").code, "policy_exception_why_missing");
    given.act("agree_beyond", beyond("老客")).expect("agreed");
    let sheet = given.ask(crate::sheets::case::CaseShow { id: late }).expect("the case");
    assert_eq!((sheet.desk.states.request.name(), sheet.exceptions[0].why.as_str()), ("agreed", "老客"));
    let counted = given.ask(ExceptionList { shop: SHOP.to_owned(), days: 365 }).expect("counted");
    assert_eq!((counted[0].clause.as_str(), counted[0].cases), ("return_days", 1));
    // Granted before, the step is the usual one.
    let clause = "return_days".to_owned();
    given
        .act("grant_exception", GrantException { case_id: other, clause, why: "老客".into(), by: "03".into() })
        .expect("granted");
    let agree = MoveCase { seen: given.seen(other), step: Step::Agree, at: None, note: None, by: "03".into() };
    given.act("move_case", agree).expect("agreed");
}
