use serde_json::json;

use super::*;
use crate::given::Given;
use crate::sheets::case::CaseShow;

fn contact(case_id: i64) -> RecordContact {
    RecordContact {
        case_id,
        channel: Channel::Chat,
        started_at: None,
        answered_at: None,
        ended_at: None,
        topic: "progress".into(),
        point: None,
        result: None,
        note: None,
        by: "03".into(),
    }
}

#[test]
fn a_contact_is_kept_with_four_words_and_comes_in_order() {
    let given = Given::shop();
    let id = given.case(json!({ "case_no": "R1", "status": "applied" }));
    given.act("record_contact", contact(id)).expect("kept");
    let earlier = RecordContact {
        started_at: "2026-11-01T10:00:00".parse().ok(),
        answered_at: "2026-11-01T10:02:00".parse().ok(),
        ended_at: "2026-11-01T10:09:00".parse().ok(),
        point: Some("色差".into()),
        result: Some(Outcome::Solved),
        ..contact(id)
    };
    given.act("record_contact", earlier).expect("kept");
    let contacts = given.ask(CaseShow { id }).expect("the case").contacts;
    assert_eq!(contacts.iter().map(|one| one.point.as_deref()).collect::<Vec<_>>(), [Some("色差"), None]);
    assert_eq!(
        (contacts[1].started_at, contacts[1].answered_at),
        (given.now, None),
        "nobody said when it was answered"
    );
}

#[test]
fn a_contact_does_not_stand_in_the_way_of_another_clerk() {
    let given = Given::shop();
    let id = given.case(json!({ "case_no": "R1", "status": "applied" }));
    let before = given.seen(id);
    given.act("record_contact", contact(id)).expect("kept");
    assert_eq!(given.seen(id).version, before.version);
}

#[test]
fn a_call_from_the_list_is_one_of_the_contacts_of_its_case() {
    use crate::callbacks::record::RecordCallback;
    let given = Given::shop();
    given.order(&["P1"], json!({ "order_no": "A1", "paid_fen": 9900 }));
    let id = given.case(json!({ "case_no": "R1", "order_no": "A1", "status": "applied" }));
    given.act("record_contact", contact(id)).expect("kept");
    let call = |outcome| RecordCallback {
        case_id: id,
        clerk: "05".into(),
        seconds: 30,
        outcome,
        reason: None,
        attribute: None,
        expected: None,
        actual: None,
        suggestion: Some("说明里写上厚薄".into()),
        consent: true,
    };
    for outcome in [crate::callbacks::Outcome::NoAnswer, crate::callbacks::Outcome::Kept] {
        given.act("record_callback", call(outcome)).expect("kept");
    }
    let contacts = given.ask(CaseShow { id }).expect("the case").contacts;
    let told: Vec<_> = contacts.iter().map(|one| (&*one.channel, one.result.as_deref(), one.id < 0)).collect();
    let calls = [("phone", Some("kept"), true), ("phone", Some("no_answer"), true)];
    assert_eq!(told, [calls[0], calls[1], ("chat", None, false)], "the calls began half a minute before");
    assert_eq!((contacts[0].note.as_deref(), contacts[1].answered_at), (Some("说明里写上厚薄"), None));
}

#[test]
fn a_contact_that_ends_before_it_begins_is_refused() {
    let given = Given::shop();
    let id = given.case(json!({ "case_no": "R1", "status": "applied" }));
    let crossed = RecordContact { ended_at: "2026-11-02T08:00:00".parse().ok(), ..contact(id) };
    assert_eq!(given.act("record_contact", crossed).expect_err("refused").code, "case_times_crossed");
}

#[test]
fn what_the_shop_said_is_held_to_the_rules_and_what_the_buyer_asked_for_is_told_as_it_was() {
    let given = Given::shop();
    let id = given.case(json!({ "case_no": "R1", "status": "applied" }));
    let said = |note: &str| {
        given.act("record_contact", RecordContact { note: Some(note.into()), ..contact(id) }).map_err(|why| why.code)
    };
    assert_eq!(said("钱我直接微信转给你").expect_err("past the platform"), "wording_forbidden");
    said("买家要求微信转账。说明了只能在平台退").expect("a true record");
    let note = Some("退款我私下转你支付宝".to_owned());
    let step = crate::cases::moves::Step::Agree;
    let agree = crate::cases::step::MoveCase { seen: given.seen(id), step, at: None, note, by: "03".into() };
    assert_eq!(given.act("move_case", agree).expect_err("past the platform").code, "wording_forbidden");
}
