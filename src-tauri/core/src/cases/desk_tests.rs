use serde_json::json;

use super::*;
use crate::cases::moves::Step;
use crate::cases::step::MoveCase;
use crate::cases::turn::Waits;
use crate::cases::wish::{RecordWish, Wish};
use crate::deadlines::HoursOf;
use crate::deadlines::calendar::{ChooseWorkingHours, WorkingHours, WorkingWeek};
use crate::deadlines::promises::{Promised, SetPromise};
use crate::given::{Given, SHOP};

fn desk(given: &Given, pile: Pile, narrow: Option<Narrow>, text: Option<&str>) -> DeskPage {
    let text = text.map(str::to_owned);
    given
        .ask(CaseDesk { shop: SHOP.into(), pile, narrow, text, person: None, sort: Sort::Urgency, skip: 0, limit: 50 })
        .expect("answered")
}

fn numbers(page: &DeskPage) -> Vec<&str> {
    page.cases.iter().map(|row| row.case.case_no.as_str()).collect()
}

fn case(given: &Given, no: &str, kind: &str, status: &str) -> i64 {
    given.case(json!({
        "case_no": no, "kind": kind, "status": status, "applied_at": "2026-11-01T08:00:00", "refund_fen": 1000,
        "reason_stated": "质量问题",
    }))
}

#[test]
fn cases_lie_on_the_pile_of_whoever_has_to_act() {
    let given = Given::shop();
    case(&given, "asked", "refund_only", "applied");
    case(&given, "waits for the parcel", "return_refund", "agreed");
    case(&given, "over", "refund_only", "refunded");
    assert_eq!(numbers(&desk(&given, Pile::Shop, None, None)), ["asked"]);
    assert_eq!(numbers(&desk(&given, Pile::Others, None, None)), ["waits for the parcel"]);
    let over = desk(&given, Pile::Over, None, None);
    assert_eq!(numbers(&over), ["over"]);
    assert_eq!((over.piles.shop, over.piles.others, over.piles.over), (1, 1, 1));
    assert_eq!(numbers(&desk(&given, Pile::Shop, None, Some("wait"))), ["waits for the parcel"]);
}

#[test]
fn a_case_that_a_clerk_ends_lies_with_those_that_are_over() {
    let given = Given::shop();
    let id = case(&given, "asked", "refund_only", "applied");
    for step in [Step::Refuse, Step::Drop] {
        let step = MoveCase { seen: given.seen(id), step, at: None, note: None, by: "03".into() };
        given.act("move_case", step).expect("moved");
    }
    assert_eq!(numbers(&desk(&given, Pile::Over, None, None)), ["asked"]);
    assert_eq!(desk(&given, Pile::Shop, None, None).total, 0);
    let open =
        crate::cases::list::CaseList { shop: SHOP.into(), of: crate::cases::list::CasesOf::Open, skip: 0, limit: 10 };
    assert_eq!(given.ask(open).expect("answered").total, 0, "no list calls it open any more");
}

#[test]
fn a_dispute_brings_a_case_back_that_was_over() {
    let given = Given::shop();
    let id = case(&given, "over", "refund_only", "closed");
    let step = MoveCase { seen: given.seen(id), step: Step::Dispute, at: None, note: None, by: "03".into() };
    given.act("move_case", step).expect("moved");
    let page = desk(&given, Pile::Shop, Some(Narrow::Disputed), None);
    assert_eq!((numbers(&page), page.cases[0].waits), (vec!["over"], Waits::Dispute));
    assert_eq!(desk(&given, Pile::Over, None, None).total, 0);
}

#[test]
fn a_dispute_comes_first_until_the_owner_enters_its_limit_and_then_counts_down() {
    let given = Given::shop();
    case(&given, "overdue", "refund_only", "applied");
    let id = case(&given, "disputed", "refund_only", "applied");
    let step = MoveCase { seen: given.seen(id), step: Step::Dispute, at: None, note: None, by: "03".into() };
    given.act("move_case", step).expect("moved");
    let page = desk(&given, Pile::Shop, None, None);
    assert_eq!((numbers(&page)[0], page.cases[0].case.deadline_at), ("disputed", None));
    let limit = crate::deadlines::limits::SetLimit {
        platform: "taobao".into(),
        step: "disputed".into(),
        hours: Some(48),
        clock: crate::deadlines::HoursOf::Calendar,
        outcome: Some("platform_judges".into()),
    };
    given.act("set_limit", limit).expect("entered");
    let page = desk(&given, Pile::Shop, Some(Narrow::Disputed), None);
    let row = &page.cases[0].case;
    let until = given.now.0 + chrono::Duration::hours(48);
    assert_eq!((row.deadline_at, row.deadline_for.as_deref()), (Some(pintui_store::At(until)), Some("seller")));
    assert_eq!(row.on_timeout.as_deref(), Some("platform_judges"));
}

#[test]
fn a_wish_that_nobody_knows_after_a_day_is_flagged() {
    let given = Given::shop();
    let id = case(&given, "asked", "refund_only", "applied");
    given.case(json!({ "case_no": "young", "status": "applied", "applied_at": "2026-11-02T08:00:00" }));
    assert_eq!(numbers(&desk(&given, Pile::Shop, Some(Narrow::WishUnknown), None)), ["asked"]);
    given.act("record_wish", RecordWish { seen: given.seen(id), wish: Wish::Exchange, by: "03".into() }).expect("kept");
    assert_eq!(desk(&given, Pile::Shop, Some(Narrow::WishUnknown), None).total, 0);
    let unknown = RecordWish { seen: given.seen(id), wish: Wish::Unknown, by: "03".into() };
    given.act("record_wish", unknown).expect("kept");
    assert_eq!(desk(&given, Pile::Shop, Some(Narrow::WishUnknown), None).total, 1, "unknown is not known");
}

#[test]
fn the_refund_desk_begins_with_the_promise_that_has_least_time_left() {
    let given = Given::shop();
    let five_days = WorkingHours { week: WorkingWeek::Five, ..WorkingHours::default() };
    given.act("choose_working_hours", ChooseWorkingHours { to: five_days }).expect("kept");
    let promise =
        SetPromise { step: Promised::Refund, hours: 8, clock: HoursOf::Working, from_on: "2026-10-01".parse().ok() };
    given.act("set_promise", promise).expect("promised");
    let here = |no: &str, received: &str, deadline: &str| {
        given.case(json!({
            "case_no": no, "kind": "return_refund", "status": "returned", "applied_at": "2026-10-28T08:00:00",
            "agreed_at": "2026-10-28T09:00:00", "returned_at": "2026-10-29T09:00:00", "received_at": received,
            "deadline_at": deadline, "refund_fen": 1000,
        }))
    };
    // Eight working hours from Friday 17:00 end on Monday at 16:00; six of them on Monday at 14:00.
    let friday = here("on friday", "2026-10-30T17:00:00", "2026-11-08T09:00:00");
    let monday = here("on monday", "2026-11-02T08:00:00", "2026-11-03T09:00:00");
    for id in [friday, monday] {
        let step = MoveCase { seen: given.seen(id), step: Step::Accept, at: None, note: None, by: "03".into() };
        given.act("move_case", step).expect("accepted");
    }
    given.write(|tx| tx.change("update case_moves set at = '2026-10-30T17:00:00' where case_id = ?1", [friday]));
    let page = |sort| {
        let ask = CaseDesk {
            person: None,
            shop: SHOP.into(),
            pile: Pile::Shop,
            narrow: Some(Narrow::ToRefund),
            text: None,
            sort,
            skip: 0,
            limit: 50,
        };
        given.ask(ask).expect("answered")
    };
    assert_eq!(numbers(&page(Sort::Urgency)), ["on friday", "on monday"], "a promise ends before both deadlines");
    let by_promise = page(Sort::Promise);
    assert_eq!(numbers(&by_promise), ["on friday", "on monday"]);
    let runs = by_promise.cases[0].promise.as_ref().map(|due| (due.amber_at.text(), due.at.text()));
    assert_eq!(runs, Some(("2026-11-02T14:00:00".into(), "2026-11-02T16:00:00".into())));
}

#[test]
fn of_deadline_and_promise_the_earlier_one_puts_a_case_first() {
    let given = Given::shop();
    let promise =
        SetPromise { step: Promised::Approve, hours: 26, clock: HoursOf::Calendar, from_on: "2026-11-01".parse().ok() };
    given.act("set_promise", promise).expect("promised");
    let open = |no: &str, applied: &str, deadline: &str| {
        given.case(json!({
            "case_no": no, "kind": "refund_only", "status": "applied", "applied_at": applied, "deadline_at": deadline,
            "refund_fen": 1000,
        }))
    };
    open("promised for eleven", "2026-11-01T09:00:00", "2026-11-03T09:00:00");
    open("runs out at one", "2026-10-30T09:00:00", "2026-11-02T13:00:00");
    assert_eq!(numbers(&desk(&given, Pile::Shop, None, None)), ["promised for eleven", "runs out at one"]);
}

#[test]
fn a_case_waits_for_the_same_in_every_list() {
    let given = Given::shop();
    let id = given.case(json!({
        "case_no": "R1", "kind": "return_refund", "status": "returned", "applied_at": "2026-10-28T08:00:00",
        "agreed_at": "2026-10-28T09:00:00", "returned_at": "2026-10-29T09:00:00", "refund_fen": 1000,
        "received_at": "2026-10-31T09:00:00",
    }));
    let accept = MoveCase { seen: given.seen(id), step: Step::Accept, at: None, note: None, by: "03".into() };
    given.act("move_case", accept).expect("accepted");
    let due = crate::cases::list::CasesOf::Due;
    let today = given.ask(crate::cases::list::CaseList { shop: SHOP.into(), of: due, skip: 0, limit: 10 });
    let desk = desk(&given, Pile::Shop, None, None);
    let waits = (today.expect("answered").cases[0].waits, desk.cases[0].waits, desk.cases[0].case.waits);
    assert_eq!(waits, (Waits::Refund, Waits::Refund, Waits::Refund));
}

#[test]
fn every_count_above_the_list_is_the_number_of_rows_below_it() {
    let given = Given::shop();
    for (no, status) in [("1", "applied"), ("2", "applied"), ("3", "returned"), ("4", "agreed"), ("5", "closed")] {
        case(&given, no, "return_refund", status);
    }
    let first = desk(&given, Pile::Shop, None, None);
    for Narrowed { of, cases } in first.narrow {
        assert_eq!(desk(&given, Pile::Shop, Some(of), None).total, cases, "{of:?}");
    }
    let piles = [(Pile::Shop, first.piles.shop), (Pile::Others, first.piles.others), (Pile::Over, first.piles.over)];
    for (pile, count) in piles {
        assert_eq!(desk(&given, pile, None, None).total, count, "{pile:?}");
    }
}
