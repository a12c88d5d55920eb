use serde_json::json;

use super::plan::{MarkTrainingDone, PlanTraining, RemoveTraining, TrainingPlan};
use super::*;
use crate::given::{Given, SHOP};
use crate::insight::comparison::Shown;

fn month(given: &Given) -> TeamMonth {
    given.ask(TeamFigures { shop: SHOP.into(), month: "2026-10".into() }).expect("answered")
}

/// A case of 100 yuan that a clerk brought to this end on 5 October, a Monday.
fn ended(given: &Given, number: usize, staff: &str, refund_fen: i64) -> i64 {
    given.order(&["P1"], json!({ "order_no": format!("A{number}"), "paid_fen": 10_000 }));
    let status = if refund_fen > 0 { "refunded" } else { "refused" };
    let at = if refund_fen > 0 { json!("2026-10-05T12:00:00") } else { json!(null) };
    let case = given.case(json!({
        "case_no": format!("R{number}"), "order_no": format!("A{number}"), "kind": "refund_only", "status": status,
        "reason_stated": "质量问题", "applied_at": "2026-10-05T08:00:00", "refunded_at": at, "refund_fen": refund_fen,
    }));
    given.write(|tx| {
        tx.change(
            "insert into case_moves (case_id, step, axis, origin, target, at, staff, operation, written_at)
             values (?1, 'agree', 'request', 'applied', 'agreed', ?3, ?2, 1, ?3)",
            (case, staff, "2026-10-05T12:00:00"),
        )
    });
    case
}

fn contact(given: &Given, case: i64, staff: &str, topic: &str, result: &str) {
    given.write(|tx| {
        tx.change(
            "insert into contacts (case_id, channel, staff, started_at, answered_at, topic, result, written_at)
             values (?1, 'chat', ?2, '2026-10-05T09:00:00', '2026-10-05T09:03:00', ?3, ?4, '2026-10-05T09:00:00')",
            (case, staff, topic, result),
        )
    });
}

#[test]
fn the_same_reason_shows_each_clerks_ends_and_the_case_that_stands_out() {
    let given = Given::shop();
    for number in 0..6 {
        ended(&given, number, "03", 10_000);
    }
    for number in 6..11 {
        ended(&given, number, "07", 10_000);
    }
    let odd = ended(&given, 11, "07", 3_000);
    let team = month(&given);
    let alike = &team.alike[0];
    assert_eq!((alike.class.as_str(), alike.all.cases, alike.all.share_median), ("quality", 12, Some(1.0)));
    let clerks: Vec<_> = alike.clerks.iter().map(|one| (one.staff.as_deref(), one.cases)).collect();
    assert_eq!(clerks, [(Some("03"), 6), (Some("07"), 6)]);
    let told: Vec<_> = team.odd.iter().map(|one| (one.case_id, one.why.as_str(), one.share)).collect();
    assert_eq!(told, [(odd, "sum", Some(0.3))]);
    assert_eq!(team.weekdays.iter().map(|day| day.cases).collect::<Vec<_>>(), [12, 0, 0, 0, 0, 0, 0]);
}

#[test]
fn an_end_that_one_of_ten_has_is_told_and_nine_cases_tell_nothing() {
    let given = Given::shop();
    let refused = ended(&given, 0, "03", 0);
    for number in 1..9 {
        ended(&given, number, "03", 10_000);
    }
    assert_eq!(month(&given).odd, []);
    for number in 9..12 {
        ended(&given, number, "03", 10_000);
    }
    let told: Vec<_> = month(&given).odd.into_iter().map(|one| (one.case_id, one.why)).collect();
    assert_eq!(told, [(refused, "outcome".to_owned())]);
}

#[test]
fn a_warehouse_whose_parcels_make_more_buyers_ask_is_told_with_what_they_ask() {
    let given = Given::shop();
    for number in 0..200 {
        let warehouse = if number < 100 { "一仓" } else { "二仓" };
        given.order(
            &["P1"],
            json!({ "order_no": format!("A{number}"), "warehouse": warehouse, "shipped_at": "2026-10-03T09:00:00" }),
        );
        if number < 5 || (100..140).contains(&number) {
            let case = given.case(json!({ "case_no": format!("R{number}"), "order_no": format!("A{number}") }));
            contact(&given, case, "03", "delay", "solved");
        }
    }
    let team = month(&given);
    let second = team.warehouses.iter().find(|one| one.warehouse == "二仓").expect("told");
    assert_eq!((second.asked.second.hits, second.asked.second.orders), (40, 100));
    assert_eq!((second.asked.first.hits, second.asked.verdict), (5, Shown::Higher));
    assert_eq!(second.topics, [TopicCases { topic: "delay".into(), parcels: 40 }]);
    let chat = &team.channels[0];
    assert_eq!((chat.channel.as_str(), chat.contacts, chat.answered, chat.median_minutes), ("chat", 45, 45, Some(3)));
}

#[test]
fn what_a_clerk_solves_stands_against_the_rest_of_the_team_topic_by_topic() {
    let given = Given::shop();
    let case = given.case(json!({ "case_no": "R1" }));
    for number in 0..40 {
        contact(&given, case, "03", "freight", if number < 10 { "solved" } else { "unsolved" });
        contact(&given, case, "07", "freight", if number < 30 { "solved" } else { "promised" });
        contact(&given, case, "07", "freight", "not_reached");
    }
    let team = month(&given);
    let own = |staff: &str| team.topics.iter().find(|one| one.staff == staff).expect("told").solved;
    assert_eq!((own("03").second.hits, own("03").second.orders, own("03").verdict), (10, 40, Shown::Lower));
    assert_eq!((own("07").second.hits, own("07").second.orders, own("07").verdict), (30, 40, Shown::Higher));
}

#[test]
fn how_content_buyers_were_comes_from_answers_and_from_reviews() {
    let given = Given::shop();
    let case = ended(&given, 1, "03", 10_000);
    assert_eq!(case, 1);
    given.write(|tx| {
        tx.change("insert into care_messages values (1, 1, '2026-10-07T10:00:00', '07')", [])?;
        tx.change(
            "insert into feedback (shop_id, order_id, noted_at, noted_by, said, tag, stars)
             values (1, 1, '2026-10-07T12:00:00', '07', '好', 'praise', 5)",
            [],
        )?;
        tx.change(
            "insert into reviews (shop_id, order_no, score, text, written_at, added_at)
             values (1, 'A1', 2, '一般', '2026-10-09T10:00:00', '2026-10-09T10:00:00')",
            [],
        )
    });
    let told: Vec<_> = month(&given)
        .content
        .into_iter()
        .map(|one| (one.staff, one.answered.hits, one.by_answers.hits, (one.by_reviews.hits, one.by_reviews.orders)))
        .collect();
    assert_eq!(told, [("03".to_owned(), 0, 0, (0, 1)), ("07".to_owned(), 1, 1, (0, 0))]);
}

#[test]
fn a_training_is_planned_from_a_weak_topic_and_its_effect_stands_beside_the_teams() {
    let mut given = Given::shop();
    given.now = "2026-10-05T09:00:00".parse().expect("a moment");
    let plan = |given: &Given, what: &str| {
        let (shop, staff, by) = (SHOP.to_owned(), "03".to_owned(), "店长".to_owned());
        given.act("plan_training", PlanTraining { shop, staff, topic: "freight".to_owned(), what: what.to_owned(), by })
    };
    assert_eq!(plan(&given, " ").expect_err("what?").code, "training_what_missing");
    let training = plan(&given, "一起听三通电话").expect("planned").id;
    let case = given.case(json!({ "case_no": "R1" }));
    let contacts = |staff: &str, on: &str, solved: usize| {
        for number in 0..40 {
            given.write(|tx| {
                tx.change(
                    "insert into contacts (case_id, channel, staff, started_at, answered_at, topic, result, written_at)
                     values (?1, 'chat', ?2, ?3, ?3, 'freight', ?4, ?3)",
                    (case, staff, on, if number < solved { "solved" } else { "unsolved" }),
                )
            });
        }
    };
    contacts("03", "2026-10-01T10:00:00", 10);
    contacts("03", "2026-10-08T10:00:00", 30);
    // The day of the training counts for neither side.
    contacts("03", "2026-10-05T10:00:00", 40);
    contacts("07", "2026-10-01T10:00:00", 20);
    contacts("07", "2026-10-08T10:00:00", 21);
    let told = |given: &Given| given.ask(TrainingPlan { shop: SHOP.to_owned() }).expect("answered").remove(0);
    assert!(told(&given).effect.is_none(), "it is only planned");
    let done = |day: &str| MarkTrainingDone { training, done_on: day.parse().ok() };
    assert_eq!(given.act("mark_training_done", done("2026-10-06")).expect_err("future").code, "training_day_wrong");
    given.act("mark_training_done", done("2026-10-05")).expect("done");
    given.now = "2026-10-11T09:00:00".parse().expect("a moment");
    let effect = told(&given).effect.expect("five days on each side");
    assert_eq!((effect.days, effect.own.first.hits, effect.own.second.hits, effect.own.second.orders), (5, 10, 30, 40));
    assert_eq!((effect.own.verdict, effect.team.verdict), (Shown::Higher, Shown::NotShown));
    given.act("remove_training", RemoveTraining { training }).expect("removed");
    let gone = given.act("remove_training", RemoveTraining { training });
    assert_eq!(gone.expect_err("once").code, "training_unknown");
}
