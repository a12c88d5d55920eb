use serde_json::json;

use super::*;
use crate::given::{Given, SHOP};
use crate::team::plan::{MarkTrainingDone, PlanTraining, TrainingPlan};

/// Contacts of a clerk about refunds that began on this day and took so many minutes.
fn took(given: &Given, staff: &str, day: &str, minutes: &[i64]) {
    for (at, minutes) in minutes.iter().enumerate() {
        let case = given.case(json!({ "case_no": format!("{staff} {day} {at}"), "order_no": format!("{at}") }));
        given.write(|tx| {
            tx.change(
                "insert into contacts (case_id, channel, staff, started_at, ended_at, topic, written_at)
                 values (?1, 'chat', ?2, ?3, strftime('%Y-%m-%dT%H:%M:%S', ?3, '+' || ?4 || ' minutes'), 'refund', ?3)",
                (case, staff, format!("{day}T09:00:00"), *minutes),
            )
        });
    }
}

fn proposals(given: &Given) -> Vec<TrainingProposal> {
    given.ask(TrainingProposals { shop: SHOP.into() }).expect("answered")
}

fn plan(given: &Given) -> i64 {
    let (shop, staff, topic) = (SHOP.into(), "03".into(), "refund".into());
    given
        .act("plan_training", PlanTraining { shop, staff, topic, what: "一起看".into(), by: "店长".into() })
        .expect("planned")
        .id
}

#[test]
fn whoever_takes_longer_than_three_quarters_of_the_others_is_proposed_with_the_longest_cases() {
    let given = Given::shop();
    took(&given, "07", "2026-10-20", &[5, 10, 15, 20, 25]);
    took(&given, "03", "2026-10-21", &[21, 30, 22, 24, 40]);
    let found = proposals(&given);
    let [one] = found.as_slice() else { panic!("one is proposed: {found:?}") };
    assert_eq!((one.staff.as_str(), one.topic.as_str(), one.contacts), ("03", "refund", 5));
    assert_eq!((one.median_minutes, one.team_from, one.team_to, one.team_contacts), (24, 10, 20, 5));
    assert_eq!(one.samples.iter().map(|case| case.minutes).collect::<Vec<_>>(), [40, 30, 24]);
    plan(&given);
    assert_eq!(proposals(&given), [], "it is planned");
}

#[test]
fn nobody_is_proposed_out_of_a_handful_or_within_the_range() {
    let given = Given::shop();
    took(&given, "07", "2026-10-20", &[5, 10, 15, 20, 25]);
    took(&given, "03", "2026-10-21", &[60, 60, 60, 60]);
    assert_eq!(proposals(&given), [], "four contacts tell nothing");
    took(&given, "05", "2026-10-21", &[19, 19, 20, 20, 20]);
    assert!(proposals(&given).iter().all(|one| one.staff != "05"), "within the range of the others");
}

#[test]
fn the_line_counts_its_weeks_from_the_day_of_the_training() {
    let given = Given::shop();
    took(&given, "03", "2026-10-14", &[40]);
    took(&given, "03", "2026-10-22", &[12]);
    took(&given, "07", "2026-10-23", &[8, 9]);
    let training = plan(&given);
    let done_on = Some("2026-10-22".parse().expect("a day"));
    given.act("mark_training_done", MarkTrainingDone { training, done_on }).expect("done");
    let line = given.ask(TrainingPlan { shop: SHOP.into() }).expect("the plan")[0].line.clone();
    let told: Vec<_> =
        line.iter().filter(|week| week.contacts > 0).map(|week| (week.from.text(), week.minutes)).collect();
    assert_eq!(told, [("2026-10-08".to_owned(), Some(40)), ("2026-10-22".to_owned(), Some(12))]);
    assert_eq!(
        line.last().map(|week| (week.from.text(), week.contacts)),
        Some(("2026-10-29".to_owned(), 0)),
        "up to today"
    );
    let after = line.iter().find(|week| week.minutes == Some(12)).expect("the week after");
    assert_eq!((after.team_contacts, after.team_minutes), (2, Some(8)));
}
